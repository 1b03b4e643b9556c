namespace Effleur.Coaching.Cues;

/// <summary>Which rules a kind of cue keeps (docs/methods/cues.md).</summary>
internal static class CueGroups
{
    public static int Count { get; } = Enum.GetValues<CueKind>().Length;

    /// <summary>Said at once, whatever else.</summary>
    public static bool IsSafety(CueKind kind) => kind is CueKind.StopFrontOfNeck or CueKind.StopEyeball;

    /// <summary>An answer to what the person just did: it waits its turn instead of being forgotten, and is heard while resting.</summary>
    public static bool IsAnswer(CueKind kind) =>
        kind is CueKind.NoFace or CueKind.TwoFaces or CueKind.HandsAway or CueKind.HandsBack or CueKind.PalmPauses or CueKind.PalmGoesOn or CueKind.Thanks;

    /// <summary>A fault that can be mended: not said again before it was, or only after longer and longer.</summary>
    public static bool IsAdvice(CueKind kind) => kind is CueKind.TooDark or (>= CueKind.Drag and <= CueKind.Unseen);

    /// <summary>Left out when a person wants few words.</summary>
    public static bool IsExtra(CueKind kind) => kind is CueKind.Praise or CueKind.Halfway or CueKind.StepDone;

    /// <summary>Said while the hands rest or hold still as well: answers, and where a step begins or ends.</summary>
    public static bool IsHeardAtRest(CueKind kind) => IsSafety(kind) || IsAnswer(kind) || kind is CueKind.Timed or CueKind.StepDone;
}
