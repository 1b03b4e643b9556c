namespace Effleur.Core.Catalogue;

/// <summary>How far a routine may depart from a technique's own dose and tempo.</summary>
public static class RoutineLimits
{
    /// <summary>Slowest tempo of a step; chosen, as for the guide: half the tempo still looks like the stroke.</summary>
    public const double SlowestTempo = 0.5;

    /// <summary>Fastest tempo of a step; chosen, as for the guide.</summary>
    public const double FastestTempo = 1.5;

    /// <summary>Most steps of a routine; chosen: three times the longest one that ships.</summary>
    public const int MostSteps = 60;

    /// <summary>Longest routine in minutes; chosen: four times the longest one that ships.</summary>
    public const int MostMinutes = 60;

    /// <summary>Longest name in characters; chosen: two lines on a phone.</summary>
    public const int MostNameLength = 80;

    /// <summary>Longest description in characters; chosen: two sentences.</summary>
    public const int MostDescriptionLength = 300;

    /// <summary>The passes that suit every stroke of a technique; any number for one without strokes (a wrong file, named as such).</summary>
    public static (int Least, int Most) Passes(Technique technique)
    {
        ArgumentNullException.ThrowIfNull(technique);
        return (
            technique.Strokes.Select(stroke => stroke.LeastPasses).DefaultIfEmpty(1).Max(),
            technique.Strokes.Select(stroke => stroke.MostPasses).DefaultIfEmpty(int.MaxValue).Min());
    }

    /// <summary>The fastest tempo at which no stroke of a technique passes its own speed limit.</summary>
    public static double Fastest(Technique technique)
    {
        ArgumentNullException.ThrowIfNull(technique);
        return technique.Strokes.Where(stroke => stroke.SpeedCmS > 0).Select(stroke => stroke.MaxSpeedCmS / stroke.SpeedCmS).Append(FastestTempo).Min();
    }
}
