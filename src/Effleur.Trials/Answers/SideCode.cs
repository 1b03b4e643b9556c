using System.Collections.Immutable;

namespace Effleur.Trials.Answers;

/// <summary>The side analyses by name. The first group asks for the same difference in another way, the second what else moved the outcome.</summary>
public static class SideCode
{
    /// <summary>The paired difference of sessions done whole and as drawn.</summary>
    public const string PerProtocol = "perProtocol";

    /// <summary>The difference at equal scores before (analysis of covariance, pairs as blocks).</summary>
    public const string Ancova = "ancova";

    /// <summary>The difference over all sessions, errors alike from one to the next (GLS, AR(1), REML).</summary>
    public const string Gls = "gls";

    /// <summary>The same with a straight trend beside it.</summary>
    public const string GlsTrend = "glsTrend";

    /// <summary>The middle of the pairwise means of the differences (Hodges and Lehmann), p by signed ranks: for scales whose steps are not equal.</summary>
    public const string SignedRanks = "signedRanks";

    /// <summary>Log odds ratio of a higher answer under the active arm (cumulative logit): for scales of few steps.</summary>
    public const string CumulativeLogit = "cumulativeLogit";

    /// <summary>How much higher the outcome is after an active slot than after a control slot, the own arm allowed for.</summary>
    public const string CarryOver = "carryOver";

    /// <summary>How much the outcome rose from the first slot to the last, the arms allowed for.</summary>
    public const string Trend = "trend";

    /// <summary>How much higher the second slot of a pair is than the first, the arms allowed for.</summary>
    public const string Order = "order";

    /// <summary>How much higher the left half of the face is than the right, the arms allowed for.</summary>
    public const string SideBias = "sideBias";

    /// <summary>How much higher the outcome is twelve hours later in the day, the arms allowed for.</summary>
    public const string TimeOfDay = "timeOfDay";

    /// <summary>Minutes until half of a change is gone; of a decay probe only.</summary>
    public const string HalfLife = "halfLife";

    /// <summary>All codes, in the order they are told.</summary>
    public static ImmutableArray<string> All { get; } = [PerProtocol, Ancova, Gls, GlsTrend, SignedRanks, CumulativeLogit, CarryOver, Trend, Order, SideBias, TimeOfDay, HalfLife];
}
