using System.Collections.Immutable;

namespace Effleur.Shelf.Slip;

/// <summary>
/// How much of a product each entry is likely to make up. Labels list by falling share down to one percent, and in any order below it; what is left
/// open is filled with the mean of all shares that fit (docs/methods/slip.md).
/// </summary>
public static class ShareEstimate
{
    /// <summary>Below this share labels may list in any order (EU 1223/2009, article 19(1)(g)).</summary>
    private const double OrderEnds = 0.01;

    /// <summary>The mean of a share between nothing and one percent.</summary>
    private const double SmallMean = OrderEnds / 2;

    /// <summary>An estimated share for each entry; they add up to 1 (all 0 for an empty list).</summary>
    public static ImmutableArray<double> Of(ShelfReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ReadIngredient[] listed = [.. reading.Ingredients.Where(Counts)];
        double[] shares = Estimate(listed);
        var of = new Dictionary<int, double>(listed.Length);
        for (int i = 0; i < listed.Length; i++) of[listed[i].Position] = shares[i];
        return [.. reading.Ingredients.Select(one => of.GetValueOrDefault(one.Position))];
    }

    // what may be in it, and what is a part of another entry, has no place in the order
    private static bool Counts(ReadIngredient one) => !one.IsMaybe && !one.IsInside;

    private static double[] Estimate(ReadIngredient[] listed)
    {
        int head = Array.FindIndex(listed, one => one.Known?.IsMinor == true && one.Percent is null);
        if (head <= 0) head = listed.Length;
        int tail = listed.Length - head;
        double[] shares = new double[listed.Length];
        double small = Math.Min(SmallMean, 0.5 / ((double)head * head)); // never more than the last of a long head, whose broken stick gives it the whole's 1/n²
        for (int i = head; i < listed.Length; i++) shares[i] = listed[i].Percent / 100 ?? small;
        double rest = 1 - shares.Sum();
        if (tail > 0 && rest < 0.5) // more small ones than fit: they are smaller still
        {
            double scale = 0.5 / shares.Sum();
            for (int i = head; i < listed.Length; i++) shares[i] *= scale;
            rest = 0.5;
        }

        Spread(listed.AsSpan(0, head), rest, shares);
        return shares;
    }

    // what is printed is taken as it is, the others share what is left by their places
    private static void Spread(ReadOnlySpan<ReadIngredient> head, double whole, double[] shares)
    {
        double printed = 0, open = 0;
        double[] stick = BrokenStick(head.Length);
        for (int i = 0; i < head.Length; i++)
        {
            if (head[i].Percent is { } percent) printed += percent / 100;
            else open += stick[i];
        }

        double left = Math.Max(0, whole - printed);
        for (int i = 0; i < head.Length; i++) shares[i] = head[i].Percent / 100 ?? (open > 0 ? stick[i] / open * left : 0);
        double sum = shares.Sum();
        for (int i = 0; sum > 0 && i < shares.Length; i++) shares[i] /= sum;
    }

    /// <summary>
    /// The mean lengths, longest first, of a stick of length 1 broken at random into so many pieces (MacArthur 1957): the k-th is the sum of 1/(n·j)
    /// for j from k to n. It is the centre of all falling shares that add up to 1.
    /// </summary>
    public static double[] BrokenStick(int pieces)
    {
        double[] lengths = new double[pieces];
        double sum = 0;
        for (int j = pieces; j >= 1; j--)
        {
            sum += 1.0 / j;
            lengths[j - 1] = sum / pieces;
        }

        return lengths;
    }
}
