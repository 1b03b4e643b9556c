namespace Effleur.Core.Trials;

/// <summary>Values a protocol may have.</summary>
public static class ProtocolLimits
{
    /// <summary>Longest title in characters; chosen: two lines on a phone.</summary>
    public const int MostTitleLength = 120;

    /// <summary>Longest id in characters; chosen: a file name that can be read.</summary>
    public const int MostIdLength = 60;

    /// <summary>Most arms: with more than six no arm of a comfort trial could keep its chance of 15 in 100 (evidence F5).</summary>
    public const int MostArms = 6;

    /// <summary>Most arms whose order is drawn round by round; chosen: with five a round takes a working week.</summary>
    public const int MostArmsOfARound = 4;

    /// <summary>Most pairs, days or sessions; chosen: a year and a little, one a day.</summary>
    public const int MostPairs = 400;

    /// <summary>Most slots of a schedule; chosen: ten years of days are as many, and nobody would see the end.</summary>
    public const int MostSlots = 4000;

    /// <summary>Longest washout in hours; chosen: contour takes the longest to go, four weeks (evidence F1).</summary>
    public const double MostWashoutHours = 28 * 24;

    /// <summary>Longest washout between two sessions of one day, in hours: half a day.</summary>
    public const double MostWashoutHoursWithinADay = 12;

    /// <summary>Longest block, and longest washout between blocks, in days; chosen: eight weeks, as contour takes (evidence F1).</summary>
    public const int MostBlockDays = 56;

    /// <summary>Latest probe, in minutes after the session; chosen: the end of the day.</summary>
    public const int MostProbeMinutes = 16 * 60;

    /// <summary>Most probes of a session; chosen: more are a burden.</summary>
    public const int MostProbes = 12;

    /// <summary>Longest session in minutes.</summary>
    public const int MostMinutes = 60;

    /// <summary>Most secondary outcomes; chosen: each one more is one more chance to be fooled.</summary>
    public const int MostSecondary = 5;

    /// <summary>Largest seed, 2⁵³ − 1: every reader of JSON holds it whole.</summary>
    public const ulong MostSeed = (1UL << 53) - 1;

    /// <summary>The usual e-value to stop at: by Ville's inequality false alarms stay under 1 in 20 (evidence F6).</summary>
    public const double UsualStopAt = 20;

    /// <summary>Least e-value to stop at; chosen: below it every second trial without an effect could stop.</summary>
    public const double LeastStopAt = 2;

    /// <summary>Largest e-value to stop at; chosen: one false alarm in ten thousand.</summary>
    public const double MostStopAt = 10_000;
}
