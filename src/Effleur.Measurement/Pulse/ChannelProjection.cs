namespace Effleur.Measurement.Pulse;

/// <summary>One channel alone, upside down: for a finger on the lens, where the lamp shines through and one colour may be all there is.</summary>
/// <param name="Channel">0 red, 1 green, 2 blue.</param>
/// <param name="WindowS">Seconds whose mean a sample is divided by.</param>
public sealed record ChannelProjection(int Channel, double WindowS)
    : ColourProjection(Channel switch { 0 => "RED", 1 => "GREEN", _ => "BLUE" })
{
    /// <inheritdoc/>
    public override double[] Apply(double[] red, double[] green, double[] blue, double rateHz) =>
        new GreenProjection(WindowS).Apply(red, Channel switch { 0 => red, 1 => green, _ => blue }, blue, rateHz);
}
