namespace Effleur.Trials.Paired;

/// <summary>
/// Always-valid evidence against "no difference" (docs/methods/e-value.md, evidence F6): under no difference it stays below 20 in 95 of 100 trials however often
/// one looks.
/// </summary>
public static class EValue
{
    /// <summary>Names the method.</summary>
    public const string AlgorithmId = "e-value";

    /// <summary>Rises with every change that moves a value.</summary>
    public const int Version = 1;

    /// <summary>Variance of the effect expected, in variances of one difference (evidence F6).</summary>
    public const double G = 0.25;

    /// <summary>The line at which a difference is called clear: one over 5 % (Ville's inequality).</summary>
    public const double Clear = 20;

    // Nothing is told beyond, and a number file must hold it (chosen).
    private const double MostLog = 690;

    /// <summary>The e-value; 1 with fewer than two pairs, of which nothing is known.</summary>
    /// <param name="count">Pairs.</param>
    /// <param name="t">Student's t of the mean difference; infinite when the differences have no spread.</param>
    public static double Of(int count, double t)
    {
        if (count < 2 || double.IsNaN(t)) return 1;
        double freedom = count - 1, wide = 1 + (count * G), squared = t * t / freedom;
        double ratio = double.IsFinite(squared) ? double.LogP1(squared / wide) - double.LogP1(squared) : -Math.Log(wide);
        return Math.Exp(Math.Min(MostLog, (-0.5 * Math.Log(wide)) - ((freedom + 1) / 2 * ratio)));
    }
}
