using Effleur.Core.Trials;
using Effleur.Numerics.Chance;

namespace Effleur.Trials.Designs;

/// <summary>Draws the order of arms in each pair or round.</summary>
internal static class RoundDraw
{
    public static IEnumerable<Slot> Slots(Protocol protocol, Xoshiro256 chance)
    {
        int session = 0;
        foreach ((int round, int[] order) in Orders(protocol, chance).Index())
        {
            for (int place = 0; place < order.Length; place++)
            {
                int day = 1 + (session++ / protocol.SessionsPerDay * protocol.StepDays);
                yield return new(0, round + 1, place + 1, day) { ArmId = protocol.Arms[order[place]].Id };
            }
        }
    }

    private static IEnumerable<int[]> Orders(Protocol protocol, Xoshiro256 chance)
    {
        int arms = protocol.Arms.Length;
        if (protocol.Order == ArmOrder.Balanced) return Balanced(arms, protocol.Pairs, chance);
        return Enumerable.Range(0, protocol.Pairs).Select(_ => Shuffled(arms, chance));
    }

    private static int[] Shuffled(int count, Xoshiro256 chance)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        chance.Shuffle<int>(order);
        return order;
    }

    // for every block of rounds first which arm is which letter, then which row comes when
    private static IEnumerable<int[]> Balanced(int arms, int rounds, Xoshiro256 chance)
    {
        int[][] square = Williams(arms);
        for (int done = 0; done < rounds; done += square.Length)
        {
            int[] letters = Shuffled(arms, chance);
            foreach (int row in Shuffled(square.Length, chance)) yield return [.. square[row].Select(letter => letters[letter])];
        }
    }

    /// <summary>Rows in which every letter stands as often at each place and as often just after each other (Williams 1949): n rows for an even number, 2n for an odd one.</summary>
    internal static int[][] Williams(int letters)
    {
        int[] zigzag = [.. Enumerable.Range(0, letters).Select(place => place % 2 == 1 ? (place + 1) / 2 : (letters - (place / 2)) % letters)];
        int[][] square = [.. Enumerable.Range(0, letters).Select(row => zigzag.Select(letter => (letter + row) % letters).ToArray())];
        return letters % 2 == 0 ? square : [.. square, .. square.Select(row => row.Reverse().ToArray())];
    }
}
