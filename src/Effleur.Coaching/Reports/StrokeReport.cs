using Effleur.Core.Anatomy;

namespace Effleur.Coaching.Reports;

/// <summary>One stroke on one side over the whole report; from seen passes alone. Figures are null where too few passes have them.</summary>
public sealed record StrokeReport
{
    /// <summary>Stroke id.</summary>
    public required string Stroke { get; init; }

    /// <summary>Side of the face.</summary>
    public required Side Side { get; init; }

    /// <summary>Seen passes.</summary>
    public required int Passes { get; init; }

    /// <summary>Median speed, cm/s.</summary>
    public required double? SpeedCmS { get; init; }

    /// <summary>Passes a second: one over the median time from start to start, pauses left out.</summary>
    public required double? PassesPerSecond { get; init; }

    /// <summary>Unevenness of the rhythm: standard deviation of the times from start to start over their mean, pauses left out.</summary>
    public required double? RhythmSpread { get; init; }

    /// <summary>Median smoothness (docs/methods/spectral-arc-length.md).</summary>
    public required double? Smoothness { get; init; }

    /// <summary>Median drag, mm (docs/methods/skin-drag.md).</summary>
    public required double? DragMm { get; init; }
}
