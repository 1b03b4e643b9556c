using Effleur.Core.Anatomy;

namespace Effleur.Storage.Rows;

/// <summary>One pass of a session, in order of its end; the figures mean what the coach's pass says.</summary>
public sealed class PassRow
{
    /// <summary>The session.</summary>
    public required Guid SessionId { get; init; }

    /// <summary>Position among the session's passes, from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Technique id.</summary>
    public required string Technique { get; init; }

    /// <summary>Stroke id.</summary>
    public required string Stroke { get; init; }

    /// <summary>Side of the face, the person's own.</summary>
    public required Side Side { get; init; }

    /// <summary>Choreography step.</summary>
    public required int Step { get; init; }

    /// <summary>Seconds from the session's start.</summary>
    public required double StartS { get; init; }

    /// <summary>Seconds from the session's start.</summary>
    public required double EndS { get; init; }

    /// <summary>False when it cannot be judged; then every figure below is null.</summary>
    public required bool Seen { get; init; }

    /// <summary>Why it was not judged, camelCase; null when it was.</summary>
    public string? Refused { get; init; }

    /// <summary>How much larger the hand looked than one on the skin, as a share.</summary>
    public double? Nearer { get; init; }

    /// <summary>Whether it ran the prescribed way.</summary>
    public bool? DirectionCorrect { get; init; }

    /// <summary>Mean speed in cm/s.</summary>
    public double? SpeedCmS { get; init; }

    /// <summary>Millimetres along the path.</summary>
    public double? LengthMm { get; init; }

    /// <summary>Share done, 0 to 1.</summary>
    public double? Completeness { get; init; }

    /// <summary>Mean distance from the path in millimetres.</summary>
    public double? PathDeviationMm { get; init; }

    /// <summary>Spectral arc length.</summary>
    public double? Smoothness { get; init; }

    /// <summary>Millimetres the skin went along.</summary>
    public double? DragMm { get; init; }

    /// <summary>One standard error of it.</summary>
    public double? DragErrorMm { get; init; }

    /// <summary>0 to 100.</summary>
    public double? Score { get; init; }
}
