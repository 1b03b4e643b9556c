namespace Effleur.Coaching.Passes;

/// <summary>A pass as a finder saw it, in canonical millimetres, before it is compared with its stroke.</summary>
internal readonly record struct FoundPass
{
    public FoundPass()
    {
    }

    public required double StartS { get; init; }

    public required double EndS { get; init; }

    public required bool Seen { get; init; }

    /// <summary>Whether it ran the prescribed way.</summary>
    public required bool IsForward { get; init; }

    /// <summary>Whether <see cref="IsForward"/> is not certain enough to be told.</summary>
    public bool IsWayUnsure { get; init; }

    /// <summary>Mean over the moving part, mm/s; NaN for holds.</summary>
    public required double SpeedMmS { get; init; }

    public required double LengthMm { get; init; }

    public required double Completeness { get; init; }

    public required double DeviationMm { get; init; }

    /// <summary>Spectral arc length of the speed (docs/methods/spectral-arc-length.md); NaN where it was not judged.</summary>
    public double Smoothness { get; init; } = double.NaN;

    /// <summary>Mean hand size against face size over the pass; larger is nearer the camera. 0 when it was not measured.</summary>
    public double HandSize { get; init; }

    /// <summary>Counts only when the hand did nothing else: it may have been an approach.</summary>
    public bool IsDoubtful { get; init; }
}
