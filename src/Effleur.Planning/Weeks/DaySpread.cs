using System.Collections.Immutable;

namespace Effleur.Planning.Weeks;

/// <summary>Chooses the days of a week that lie furthest apart: the sum of the squared gaps is least; among equals the earlier days.</summary>
public static class DaySpread
{
    private const int WeekDays = 7;

    /// <summary>The days.</summary>
    /// <param name="free">Day offsets from Monday, 0 to 6, that can be chosen, in order.</param>
    /// <param name="count">How many are wanted; all are taken when there are no more.</param>
    /// <param name="taken">Days that have their session already.</param>
    public static ImmutableArray<int> Choose(ImmutableArray<int> free, int count, ImmutableArray<int> taken)
    {
        if (count <= 0) return [];
        if (free.Length <= count) return free;
        ImmutableArray<int> best = [];
        int least = int.MaxValue;
        foreach (ImmutableArray<int> choice in Choices(free, count, 0))
        {
            int gaps = SquaredGaps([.. choice.Concat(taken).Distinct().Order()]);
            if (gaps < least) (best, least) = (choice, gaps);
        }

        return best;
    }

    // around the week, so that Sunday and the next Monday count as neighbours
    private static int SquaredGaps(ImmutableArray<int> days) => Enumerable.Range(0, days.Length).Sum(i =>
    {
        int gap = i + 1 < days.Length ? days[i + 1] - days[i] : days[0] + WeekDays - days[^1];
        return gap * gap;
    });

    private static IEnumerable<ImmutableArray<int>> Choices(ImmutableArray<int> free, int count, int from)
    {
        if (count == 0) return [[]];
        return Enumerable.Range(from, free.Length - from).SelectMany(i => Choices(free, count - 1, i + 1).Select(rest => rest.Insert(0, free[i])));
    }
}
