using Effleur.Core.Frames;
using Effleur.Core.Readings;
using Effleur.Measurement.Pulse;

namespace Effleur.Measurement.CheckIns;

/// <summary>A visit for measuring: frames or a trace in, readings and refusals out.</summary>
public sealed class CheckIn
{
    private readonly PulseFilm _pulse = new();

    /// <summary>Seconds from the first frame to the last.</summary>
    public double DurationS => _pulse.DurationS;

    /// <summary>Takes in a frame of a recording, in order.</summary>
    /// <param name="frame">Only read, and not kept.</param>
    public void Add(Frame frame) => _pulse.Add(frame);

    /// <summary>All that the frames gave.</summary>
    public IReadOnlyList<Reading> Read() => [.. PulseMeasurer.Measure(_pulse)];

    /// <summary>All that a trace of one place's colour gives.</summary>
    public static IReadOnlyList<Reading> Of(ColourTrace trace) => [.. PulseMeasurer.Measure(trace)];
}
