using Effleur.Core.Readings;

namespace Effleur.Measurement.Noise;

/// <summary>What has to stay the same for readings to belong to one baseline: a change of any of these starts a new one.</summary>
/// <param name="Device">The camera, as the person's set-up names it.</param>
/// <param name="Lamp">The lamp, likewise.</param>
/// <param name="Metric">What is measured.</param>
/// <param name="Algorithm">Name of the algorithm.</param>
/// <param name="Version">Its version.</param>
/// <param name="Place">Where.</param>
public sealed record BaselineKey(string Device, string Lamp, string Metric, string Algorithm, int Version, ReadingPlace Place)
{
    /// <summary>The baseline a reading belongs to.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="device">The camera it was taken by.</param>
    /// <param name="lamp">The lamp it was taken under.</param>
    public static BaselineKey Of(Reading reading, string device, string lamp)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new(device, lamp, reading.Method.Metric, reading.Method.Algorithm, reading.Method.Version, reading.Place);
    }
}
