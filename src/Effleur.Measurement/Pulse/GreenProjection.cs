namespace Effleur.Measurement.Pulse;

/// <summary>Green alone, upside down: blood takes green most (Verkruysse, Svaasand and Nelson, Opt. Express 16, 21434, 2008).</summary>
/// <param name="WindowS">Seconds whose mean a sample is divided by.</param>
public sealed record GreenProjection(double WindowS)
    : ColourProjection("GREEN")
{
    /// <summary>Divided by the mean of four seconds (chosen: longer than the slowest pulse).</summary>
    public static GreenProjection Verkruysse2008 { get; } = new(4);

    /// <inheritdoc/>
    public override double[] Apply(double[] red, double[] green, double[] blue, double rateHz) =>
        Array.ConvertAll(Normalised(green, Samples(WindowS, rateHz, green.Length)), value => -value);
}
