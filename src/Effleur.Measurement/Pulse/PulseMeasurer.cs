using Effleur.Core.Readings;

namespace Effleur.Measurement.Pulse;

/// <summary>All readings of the pulse.</summary>
public static class PulseMeasurer
{
    /// <summary>Of one trace.</summary>
    public static IReadOnlyList<Reading> Measure(ColourTrace trace)
    {
        ArgumentNullException.ThrowIfNull(trace);
        return Measure(PulseAnalysis.Of(trace));
    }

    /// <summary>Of a recording's frames.</summary>
    public static IReadOnlyList<Reading> Measure(PulseFilm film)
    {
        ArgumentNullException.ThrowIfNull(film);
        return Measure(PulseAnalysis.Of(film));
    }

    /// <summary>Of a pulse that was looked for already.</summary>
    public static IReadOnlyList<Reading> Measure(PulseAnalysis pulse)
    {
        ArgumentNullException.ThrowIfNull(pulse);
        Heartbeats? beats = pulse.Refused is null ? Heartbeats.Of(pulse) : null;
        return [PulseRate.Of(pulse), .. HeartRateVariability.Of(pulse, beats), BreathingRate.Of(pulse, beats), .. Pulsatility.Of(pulse)];
    }
}
