using System.Collections.Immutable;

namespace Effleur.Trials.Sharing;

/// <summary>Several outcomes looked at in one trial, or several trials: the more one looks at, the more chance finds (docs/methods/multiplicity.md).</summary>
public static class Multiplicity
{
    /// <summary>Names the method.</summary>
    public const string AlgorithmId = "multiplicity";

    /// <summary>Rises with every change that moves a value.</summary>
    public const int Version = 1;

    /// <summary>p-values adjusted by Benjamini and Hochberg (1995): those at or below a level are found with a share of false ones of at most that level on average.</summary>
    /// <param name="pValues">0 to 1, in any order; independent, or rising and falling together.</param>
    /// <exception cref="ArgumentException">A p-value outside 0 to 1.</exception>
    public static ImmutableArray<double> BenjaminiHochberg(ReadOnlySpan<double> pValues)
    {
        foreach (double p in pValues)
            if (!(p >= 0) || !(p <= 1)) throw new ArgumentException("Expected p-values from 0 to 1.", nameof(pValues));
        double[] sorted = pValues.ToArray(), adjusted = new double[pValues.Length];
        int[] places = [.. Enumerable.Range(0, sorted.Length)];
        Array.Sort(sorted, places);
        double least = 1;
        for (int rank = sorted.Length; rank > 0; rank--) adjusted[places[rank - 1]] = least = Math.Min(least, sorted[rank - 1] * sorted.Length / rank);
        return [.. adjusted];
    }

    /// <summary>e-values adjusted by e-BH (Wang and Ramdas 2022): those of at least 1 / level are found, however they hang together and whenever one looked.</summary>
    /// <param name="eValues">0 or more, in any order.</param>
    /// <exception cref="ArgumentException">An e-value below 0.</exception>
    public static ImmutableArray<double> EBenjaminiHochberg(ReadOnlySpan<double> eValues)
    {
        foreach (double e in eValues)
            if (!(e >= 0)) throw new ArgumentException("Expected e-values of 0 or more.", nameof(eValues));
        double[] sorted = eValues.ToArray(), adjusted = new double[eValues.Length];
        int[] places = [.. Enumerable.Range(0, sorted.Length)];
        Array.Sort(sorted, places);
        double most = 0;
        for (int rank = sorted.Length; rank > 0; rank--) adjusted[places[^rank]] = most = Math.Max(most, sorted[^rank] * rank / sorted.Length);
        return [.. adjusted];
    }
}
