namespace Effleur.Trials.Paired;

/// <summary>Which numbers can be reckoned with.</summary>
internal static class Magnitude
{
    // No scale or measure comes near; beyond, squares overflow (chosen).
    private const double Most = 1e100;

    // Differences that spread by less than this share of the outcomes' own size differ by rounding alone (chosen).
    public const double Rounding = 1e-12;

    public static bool IsUsable(double value) => Math.Abs(value) <= Most;
}
