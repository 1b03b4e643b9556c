namespace Effleur.Shelf.Names;

/// <summary>How many letters two words are apart: insertions, deletions, changes and swaps of neighbours (Damerau–Levenshtein, optimal string alignment).</summary>
internal static class EditDistance
{
    private const int LongestWord = 48;

    /// <summary>The distance, or a number above <paramref name="most"/> when it is more.</summary>
    public static int Between(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most || one.Length > LongestWord || other.Length > LongestWord) return most + 1;
        Span<int> before = stackalloc int[LongestWord + 1], last = stackalloc int[LongestWord + 1], now = stackalloc int[LongestWord + 1];
        for (int j = 0; j <= other.Length; j++) last[j] = j;
        for (int i = 1; i <= one.Length; i++)
        {
            now[0] = i;
            int least = i;
            for (int j = 1; j <= other.Length; j++)
            {
                int change = last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                now[j] = Math.Min(change, 1 + Math.Min(last[j], now[j - 1]));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) now[j] = Math.Min(now[j], before[j - 2] + 1);
                least = Math.Min(least, now[j]);
            }

            if (least > most) return most + 1;
            Span<int> free = before;
            before = last;
            last = now;
            now = free;
        }

        return last[other.Length];
    }
}
