namespace Effleur.Shelf.Uptake;

/// <summary>How fast a molecule gets through healthy skin from water, by rule (docs/methods/permeability.md).</summary>
/// <param name="LogKp">Logarithm (base 10) of the permeability of the horny layer in cm/h, by Potts and Guy.</param>
/// <param name="KpCmPerHour">Permeability of the horny layer in cm/h.</param>
/// <param name="CappedCmPerHour">The same with the living skin beneath counted, by Cleek and Bunge.</param>
public readonly record struct Permeability(double LogKp, double KpCmPerHour, double CappedCmPerHour)
{
    /// <summary>Algorithm id.</summary>
    public const string AlgorithmId = "permeability";

    /// <summary>Range of logP the rule was fitted on (evidence D3).</summary>
    public const double LeastLogP = -3, MostLogP = 6;

    /// <summary>Range of molecular weights, in daltons, the rule was fitted on (evidence D3).</summary>
    public const double LeastDa = 18, MostDa = 750;

    /// <summary>Above this weight in daltons molecules hardly get through (Bos and Meinardi 2000).</summary>
    public const double RuleOf500Da = 500;

    // Potts & Guy 1992, in cm/h
    private const double Constant = -2.72, PerLogP = 0.71, PerDa = -0.0061;

    // Cleek & Bunge 1993: the ratio of the two layers' permeabilities is Kp·sqrt(MW)/2.6 in cm/h
    private const double EpidermisConstant = 2.6;

    /// <summary>Whether the rule may be used.</summary>
    public static bool IsInRange(double weightDa, double logP) => weightDa is >= LeastDa and <= MostDa && logP is >= LeastLogP and <= MostLogP;

    /// <summary>The estimate; null outside of what the rule was made for, because it is not predictable there.</summary>
    /// <param name="weightDa">Molecular weight in daltons.</param>
    /// <param name="logP">Logarithm of the octanol–water partition coefficient of the uncharged molecule.</param>
    public static Permeability? Of(double weightDa, double logP)
    {
        if (!IsInRange(weightDa, logP)) return null;
        double log = Constant + (PerLogP * logP) + (PerDa * weightDa);
        double kp = Math.Pow(10, log);
        return new(log, kp, Capped(kp, weightDa));
    }

    /// <summary>Permeability of horny layer and living skin together, in cm/h.</summary>
    public static double Capped(double kpCmPerHour, double weightDa) => kpCmPerHour / (1 + (kpCmPerHour * Math.Sqrt(weightDa) / EpidermisConstant));
}
