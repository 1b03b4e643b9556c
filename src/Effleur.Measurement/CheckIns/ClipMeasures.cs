using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Frames;
using Effleur.Core.Geometry;
using Effleur.Core.Readings;
using Effleur.Measurement.Colour;
using Effleur.Measurement.Pulse;
using Effleur.Measurement.Shape;

namespace Effleur.Measurement.CheckIns;

/// <summary>Everything that is read from one clip of a check-in: each method takes in every frame, and refuses by its own gates. One instance follows one clip.</summary>
/// <param name="head">The canonical head.</param>
/// <param name="zones">The catalogue's zones.</param>
public sealed class ClipMeasures(HeadMesh head, ImmutableArray<Zone> zones)
{
    private readonly PulseFilm _pulse = new();
    private readonly FaceShapeBuilder _shape = new(head);
    private readonly JawOpening _jaw = new(head);
    private readonly PatchColours _colours = new();

    /// <summary>Seconds from the first frame to the last.</summary>
    public double DurationS => _pulse.DurationS;

    /// <summary>Takes in a frame, in order of time.</summary>
    /// <param name="frame">Only read, and not kept.</param>
    public void Add(Frame frame)
    {
        _pulse.Add(frame);
        _shape.Add(frame);
        _jaw.Add(frame);
        _colours.Add(frame);
    }

    /// <summary>The readings and refusals of all frames, and the face's shape to be kept; null when it was refused.</summary>
    /// <param name="baseline">The shape of an earlier visit to compare with; null when there is none.</param>
    public ClipReadings Read(FaceShape? baseline)
    {
        ShapeAttempt attempt = _shape.Build();
        List<Reading> readings = [.. PulseMeasurer.Measure(_pulse), .. ShapeReadings.Of(attempt, head, zones)];
        if (baseline is not null) readings.AddRange(ShapeReadings.Between(new(baseline, null, 1), attempt, head, zones));

        // nobody is asked to open the mouth in every clip: one in which it stays closed is no refusal
        JawReading jaw = _jaw.Read();
        if (jaw.Opening.Value is not null) readings.AddRange([jaw.Opening, jaw.Deviation]);
        readings.AddRange(ColourReadings.Of(_colours.Read(WhiteBalance.None)));
        return new([.. readings], attempt.Shape);
    }
}
