using Effleur.Core.Trials;
using Effleur.Numerics.Chance;

namespace Effleur.Trials.Designs;

/// <summary>Draws the order of blocks: of each pair of blocks by itself, or in turn with the first one drawn.</summary>
internal static class BlockDraw
{
    public static IEnumerable<Slot> Slots(Protocol protocol, Xoshiro256 chance)
    {
        int first = 0;
        for (int block = 0; block < 2 * protocol.Pairs; block++)
        {
            bool isDrawn = block == 0 || (block % 2 == 0 && protocol.Order == ArmOrder.Drawn);
            if (isDrawn) first = chance.NextBelow(2);
            foreach (Slot slot in Days(protocol, block, protocol.Arms[(first + block) % 2])) yield return slot;
        }
    }

    private static IEnumerable<Slot> Days(Protocol protocol, int block, ProtocolArm arm) =>
        from day in Enumerable.Range(0, protocol.BlockDays)
        select new Slot(0, block + 1, day + 1, 1 + (block * (protocol.BlockDays + protocol.WashoutDays)) + day) { ArmId = arm.Id, HasSession = IsDue(arm, day) };

    // spread evenly over the week: the n-th day is one when n days hold one session more than n − 1
    private static bool IsDue(ProtocolArm arm, int day) => arm.PerWeek is not { } perWeek || (day + 1) * perWeek / 7 > day * perWeek / 7;
}
