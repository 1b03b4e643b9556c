using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Geometry;
using Effleur.Core.Readings;
using Effleur.Measurement.Atlas;

namespace Effleur.Measurement.Shape;

/// <summary>How sharp the darkest crease under the lower lid is, from the unwrapped face (docs/methods/bag-shading.md).</summary>
public static class BagShading
{
    /// <summary>Name of the method and of its page.</summary>
    public const string AlgorithmId = "bag-shading";

    /// <summary>The zone measured.</summary>
    public const string ZoneId = "eyelid-rim";

    // A texel wider than this does not show a crease of about 2 mm (chosen).
    private const double MostMmPerTexel = 1;

    // Evidence E1: at most half a percent of the skin clipped.
    private const double MostClipped = 0.005;

    // Linear luminance of 25 of 255 (chosen): below it a camera's noise is as strong as shading.
    private const double DarkLuminance = 0.01;

    // Texels seen at less than half are left out (chosen); with a tenth of them gone the crease may be among them (chosen).
    private const int SeenWell = 128;
    private const double MostUnseen = 0.1;

    /// <summary>Largest second derivative of the logarithm of luminance down the cheek.</summary>
    public static Method Method { get; } = new("bag-shading", "mm⁻²", AlgorithmId, 1, IsExperimental: true);

    /// <summary>Both sides.</summary>
    /// <param name="atlas">The unwrapped face; null for a recording of landmarks, which has no picture and is refused.</param>
    /// <param name="head">The canonical head with its places on the unwrapped picture.</param>
    public static ImmutableArray<Reading> Read(FaceAtlas? atlas, HeadMesh head)
    {
        ArgumentNullException.ThrowIfNull(head);
        return [.. new[] { Side.Left, Side.Right }.Select(side => Read(atlas, head, new(ZoneId, side)))];
    }

    private static Reading Read(FaceAtlas? atlas, HeadMesh head, ReadingPlace place)
    {
        if (atlas is null || head.FaceUv.IsEmpty) return Reading.Refuse(Method, place, ReadingRefusal.NotInSource);
        var strip = UnderEyeStrip.Of(atlas, head, place.Side!.Value);
        double quality = 1 - strip.UnseenShare(SeenWell);
        ReadingRefusal? refused = strip.MmPerTexel > MostMmPerTexel ? ReadingRefusal.TooFar
            : strip.UnseenShare(SeenWell) > MostUnseen ? ReadingRefusal.Turned
            : strip.MeanLuminance < DarkLuminance ? ReadingRefusal.TooDark
            : strip.ClippedShare > MostClipped ? ReadingRefusal.TooBright
            : null;
        if (refused is { } reason) return Reading.Refuse(Method, place, reason, quality);
        (double value, double error) = strip.Crease();

        // a curvature falls with the square of the scale
        double ofScale = 2 * atlas.ScaleErrorShare * value;
        return Reading.Of(Method, place, value, Math.Sqrt((error * error) + (ofScale * ofScale)), quality);
    }
}
