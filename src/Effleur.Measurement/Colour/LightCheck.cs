using Effleur.Core.Anatomy;
using Effleur.Core.Readings;
using Effleur.Numerics.Colour;

namespace Effleur.Measurement.Colour;

/// <summary>Whether the light on a face lets its colour be told (docs/methods/white-balance.md).</summary>
/// <param name="Refused">Why not; null when it does.</param>
/// <param name="Quality">1 for even light of one hue, falling to a half where it is refused.</param>
/// <param name="SideShare">How much brighter one side of the face is than the other, as a share of its light.</param>
public readonly record struct LightCheck(ReadingRefusal? Refused, double Quality, double SideShare)
{
    /// <summary>More of the skin with a channel at its end is refused (evidence E1: 0.5 %).</summary>
    public const double MostClipped = 0.005;

    // Logarithms of left to right, both halves of the face as means. Faces themselves differ by a few hundredths; two thirds more light on one side is a lamp
    // beside the head, and a fifth more red to blue a second light of another hue (chosen).
    private const double EvenLight = 0.15;
    private const double MostUneven = 0.5;
    private const double OneHue = 0.07;
    private const double MostHues = 0.2;

    // Mean skin, linear: where luma is 0.12, as the capture check has it. A card tells dark skin from little light; then only what 8 bits cannot hold is refused (chosen: 16 of 255).
    private const double DarkWithoutCard = 0.0137;
    private const double DarkWithCard = 0.005;

    /// <summary>Looks at the skin of both sides, as the camera gave it.</summary>
    /// <param name="regions">Places of single sides, not yet set right.</param>
    /// <param name="clipping">How much of the skin is clipped.</param>
    /// <param name="reference">What colours will be set right by.</param>
    public static LightCheck Of(IReadOnlyCollection<RegionColour> regions, ClippedSkin clipping, LightReference reference)
    {
        ArgumentNullException.ThrowIfNull(regions);
        if (regions.Count == 0) return new(ReadingRefusal.NoFace, 0, 0);
        LinearRgb left = Mean(regions, Side.Left), right = Mean(regions, Side.Right);
        double uneven = LogRatio(left.Luminance, right.Luminance), hues = LogRatio(left.R / left.B, right.R / right.B);
        double quality = 1 - (0.5 * Math.Max(Part(uneven, EvenLight, MostUneven), Part(hues, OneHue, MostHues)));
        return new(Reason(clipping, reference, regions.Average(r => r.Mean.Luminance), uneven > MostUneven || hues > MostHues), quality, uneven);
    }

    private static ReadingRefusal? Reason(ClippedSkin clipping, LightReference reference, double luminance, bool isMixed)
    {
        double darkest = reference is LightReference.Card or LightReference.Chart ? DarkWithCard : DarkWithoutCard;
        if (clipping.Bright > MostClipped * clipping.Seen) return ReadingRefusal.TooBright;
        if (clipping.Dark > MostClipped * clipping.Seen || !(luminance >= darkest)) return ReadingRefusal.TooDark;
        return isMixed ? ReadingRefusal.MixedLight : null;
    }

    /// <summary>Mean over the zones that are seen on both sides.</summary>
    private static LinearRgb Mean(IReadOnlyCollection<RegionColour> regions, Side side)
    {
        LinearRgb sum = default;
        int count = 0;
        foreach (RegionColour region in regions)
        {
            bool hasTwin = regions.Any(other => other.Place.Zone == region.Place.Zone && other.Place.Side is { } its && its != side);
            if (region.Place.Side != side || !hasTwin) continue;
            (sum, count) = (sum + region.Mean, count + 1);
        }

        return (1.0 / count) * sum;
    }

    // One side alone says nothing about evenness.
    private static double LogRatio(double a, double b)
    {
        double log = Math.Abs(Math.Log(a / b));
        return double.IsFinite(log) ? log : 0;
    }

    private static double Part(double value, double from, double to) => Math.Clamp((value - from) / (to - from), 0, 1);
}
