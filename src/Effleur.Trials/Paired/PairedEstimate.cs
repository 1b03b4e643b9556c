using Effleur.Numerics.Statistics;

namespace Effleur.Trials.Paired;

/// <summary>The mean of paired differences with what Student's t says of it (docs/methods/paired-estimate.md).</summary>
/// <param name="Count">Pairs.</param>
/// <param name="Mean">Mean difference, in the outcome's unit.</param>
/// <param name="Deviation">Standard deviation of the differences; NaN for one pair.</param>
public sealed record PairedEstimate(int Count, double Mean, double Deviation)
{
    /// <summary>Names the method.</summary>
    public const string AlgorithmId = "paired-estimate";

    /// <summary>Rises with every change that moves a value.</summary>
    public const int Version = 1;

    /// <summary>Whether the differences spread at all.</summary>
    public bool HasSpread => Deviation > 0;

    /// <summary>Standard error of the mean.</summary>
    public double Error => Deviation / Math.Sqrt(Count);

    /// <summary>Student's t with <see cref="Count"/> − 1 degrees of freedom.</summary>
    public double T => Mean / Error;

    /// <summary>Interval that holds the true mean 95 times in 100; null without spread.</summary>
    public (double Low, double High)? Interval95
    {
        get
        {
            if (!HasSpread) return null;
            double half = StudentT.Quantile(0.975, Count - 1) * Error;
            return (Mean - half, Mean + half);
        }
    }

    /// <summary>Two-sided p; null without spread.</summary>
    public double? P => HasSpread ? Math.Min(1, 2 * StudentT.Share(-Math.Abs(T), Count - 1)) : null;

    /// <summary>The estimate from differences; null when there are none.</summary>
    /// <param name="differences">Finite.</param>
    /// <param name="size">Size of the outcomes they were taken of: a spread that is rounding against it is none.</param>
    public static PairedEstimate? Of(ReadOnlySpan<double> differences, double size = 0)
    {
        if (differences.Length == 0) return null;
        var moments = Moments.Of(differences);
        bool isRounding = moments.Deviation <= Magnitude.Rounding * Math.Max(size, Math.Abs(moments.Mean));
        return new(moments.Count, moments.Mean, isRounding ? 0 : moments.Deviation);
    }
}
