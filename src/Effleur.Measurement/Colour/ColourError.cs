using Effleur.Numerics.Colour;

namespace Effleur.Measurement.Colour;

/// <summary>
/// One standard error of a figure of one or two places: what the pieces' scatter does to each, and what a wrong card does to both at once,
/// which in a difference mostly cancels (docs/methods/white-balance.md).
/// </summary>
internal static class ColourError
{
    // A step for the slopes: small beside any colour, large beside rounding.
    private const double Step = 1e-4;

    public static double Of(ColourMetric metric, WhiteBalance balance, RegionColour region)
    {
        LinearRgb slope = Slope(metric, region.Mean);
        return Combine(region.Error(slope), 0, slope * region.Mean, balance);
    }

    // unevenShare: how much more light one of the places may have had.
    public static double OfDifference(ColourMetric metric, WhiteBalance balance, RegionColour first, RegionColour second, double unevenShare)
    {
        LinearRgb slopeOfFirst = Slope(metric, first.Mean), slopeOfSecond = Slope(metric, second.Mean);
        LinearRgb light = slopeOfSecond * second.Mean;
        double uneven = unevenShare * (light.R + light.G + light.B);
        double apart = Combine(first.Error(slopeOfFirst), second.Error(slopeOfSecond), (slopeOfFirst * first.Mean) - light, balance);
        return Math.Sqrt((apart * apart) + (uneven * uneven));
    }

    private static double Combine(double first, double second, LinearRgb perShare, WhiteBalance balance)
    {
        LinearRgb channels = perShare * balance.ChannelError;
        double common = balance.CommonError * (perShare.R + perShare.G + perShare.B);
        return Math.Sqrt((first * first) + (second * second) + (channels.R * channels.R) + (channels.G * channels.G) + (channels.B * channels.B) + (common * common));
    }

    private static LinearRgb Slope(ColourMetric metric, LinearRgb at)
    {
        double step = Step * Math.Max(Step, at.Luminance);
        return new(
            (metric.Of(at with { R = at.R + step }) - metric.Of(at with { R = at.R - step })) / (2 * step),
            (metric.Of(at with { G = at.G + step }) - metric.Of(at with { G = at.G - step })) / (2 * step),
            (metric.Of(at with { B = at.B + step }) - metric.Of(at with { B = at.B - step })) / (2 * step));
    }
}
