namespace Effleur.Coaching.Passes;

/// <summary>What counts as the wanted pace: from two thirds to one and a half times it (chosen: the techniques' own ranges, such as 3–6 cm/s, span a factor of two).</summary>
public static class SpeedBand
{
    /// <summary>Slowest pace that is as asked, as a ratio to the wanted one.</summary>
    public const double Low = 0.65;

    /// <summary>Fastest pace that is as asked.</summary>
    public const double High = 1.5;

    // Twice past either edge nothing is left (chosen).
    private const double Edge = 2;

    /// <summary>1 inside the band, falling with the logarithm of the ratio to 0 at twice past an edge.</summary>
    public static double Fit(double pace)
    {
        if (!(pace > 0)) return 0;
        double past = pace < Low ? Math.Log(Low / pace) : pace > High ? Math.Log(pace / High) : 0;
        return Math.Max(0, 1 - (past / Math.Log(Edge)));
    }
}
