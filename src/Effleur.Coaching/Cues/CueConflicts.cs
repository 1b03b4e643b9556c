using System.Collections.Immutable;

namespace Effleur.Coaching.Cues;

/// <summary>Kinds of cues that would contradict each other if one followed the other soon.</summary>
internal static class CueConflicts
{
    /// <summary>Chosen: a person has done five or more passes since, or settled into the other one.</summary>
    public const double CoolDownS = 15;

    /// <summary>The pairs, in either order.</summary>
    public static ImmutableArray<(CueKind A, CueKind B)> Pairs { get; } =
    [
        (CueKind.Slower, CueKind.Faster), // the other way
        (CueKind.Slower, CueKind.TooLong), // take your time, and move on
        (CueKind.Rhythm, CueKind.Slower), // as long as the last, and longer
        (CueKind.Rhythm, CueKind.Faster),
        (CueKind.Jerky, CueKind.Faster), // softly on, and quicker
        (CueKind.Longer, CueKind.TooLong), // to the end, and enough here
        (CueKind.Hovering, CueKind.Drag), // touch, and touch less
        (CueKind.OtherStroke, CueKind.Direction), // of another stroke, no fault of this one is known
        (CueKind.OtherStroke, CueKind.OffPath),
        (CueKind.OtherStroke, CueKind.Longer),
        (CueKind.Unseen, CueKind.Praise), // not seen, and well done
    ];

    private static readonly ImmutableArray<ImmutableArray<CueKind>> Others =
        [.. Enum.GetValues<CueKind>().Select(kind => Pairs.SelectMany<(CueKind A, CueKind B), CueKind>(p => p.A == kind ? [p.B] : p.B == kind ? [p.A] : []).ToImmutableArray())];

    /// <summary>What must not have been said just before.</summary>
    public static ImmutableArray<CueKind> With(CueKind kind) => Others[(int)kind];
}
