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

    /// <summary>0 to 100.</summary>
    public double? Score { get; init; }
}
