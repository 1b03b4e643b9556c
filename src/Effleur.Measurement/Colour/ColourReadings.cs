using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Readings;
using Effleur.Measurement.Atlas;

namespace Effleur.Measurement.Colour;

/// <summary>What the skin's colour reads as, place by place: a value with its error, or a refusal, for every metric.</summary>
public static class ColourReadings
{
    /// <summary>Rises with every change that moves a value.</summary>
    public const int Version = 1;

    // Within one face the lamp's hue cancels, so that a missing card costs a difference less (chosen).
    private const double LeastTrustOfDifference = 0.7;

    private static readonly (string Name, ColourMetric Metric)[] SideDifferences =
        [("side-difference-a", ColourMetric.Redness), ("side-difference-l", ColourMetric.Lightness), ("side-difference-erythema", ColourMetric.Erythema)];

    private static readonly (string Name, ColourMetric Metric)[] UnderEyeContrasts =
        [("under-eye-contrast", ColourMetric.Lightness), ("under-eye-contrast-b", ColourMetric.Yellowness)];

    /// <summary>Everything an atlas tells: colours, differences and evenness.</summary>
    /// <param name="atlas">The face.</param>
    /// <param name="map">What lies where on an atlas of that size.</param>
    /// <param name="balance">How to set colours right.</param>
    public static ImmutableArray<Reading> Of(FaceAtlas atlas, AtlasMap map, WhiteBalance balance)
    {
        var field = new SkinField(atlas, map);
        FaceColour face = FaceColour.Of(field, balance);
        return [.. Of(face), .. Evenness.Of(field, face)];
    }

    /// <summary>The colours of every place and side and of both sides as one, and the differences within the face.</summary>
    /// <param name="face">The colours.</param>
    public static ImmutableArray<Reading> Of(FaceColour face)
    {
        ArgumentNullException.ThrowIfNull(face);
        List<Reading> readings = [];
        foreach (string zone in face.Regions.Select(region => region.Place.Zone!).Distinct())
        {
            Side?[] sides = [.. face.Regions.Where(region => region.Place.Zone == zone).Select(region => region.Place.Side).Append(null).Distinct()];
            foreach (Side? side in sides)
                readings.AddRange(ColourMetric.OfEveryPlace.Select(metric => One(face, metric, face.At(zone, side)!)));
            if (sides.Length < 3) continue;
            RegionColour left = face.At(zone, Side.Left)!, right = face.At(zone, Side.Right)!;
            readings.AddRange(SideDifferences.Select(d => Difference(face, d.Name, d.Metric, new(zone), (left, right), face.Light.SideShare)));
        }

        readings.AddRange(UnderEye(face));
        return [.. readings];
    }

    /// <summary>How a metric is called when it is made from this material in this light.</summary>
    internal static Method MethodOf(FaceColour face, string metric, string unit) =>
        new(metric, unit, $"{metric}-{face.Source}-{face.Balance.Reference.ToString().ToLowerInvariant()}", Version);

    internal static double Quality(FaceColour face, RegionColour region, bool isRedness, double leastTrust = 0)
    {
        double tone = isRedness ? SkinTone.RednessTrust(ColourMetric.Ita.Of(region.Mean)) : 1;
        return face.SourceTrust * face.Light.Quality * tone * Math.Max(leastTrust, face.Balance.Trust) * Math.Min(1, region.SeenShare);
    }

    internal static ReadingRefusal? Reason(FaceColour face, RegionColour region) =>
        face.Refused ?? (region.IsEnough ? null : region.Blocks.Length < RegionColour.FewestBlocks ? face.TooFewPieces : ReadingRefusal.Turned);

    private static Reading One(FaceColour face, ColourMetric metric, RegionColour region)
    {
        Method method = MethodOf(face, metric.Name, metric.Unit);
        if (Reason(face, region) is { } reason) return Reading.Refuse(method, region.Place, reason);
        return Reading.Of(method, region.Place, metric.Of(region.Mean), ColourError.Of(metric, face.Balance, region), Quality(face, region, metric.IsRedness));
    }

    private static Reading Difference(FaceColour face, string name, ColourMetric metric, ReadingPlace place, (RegionColour One, RegionColour Other) of, double unevenShare)
    {
        Method method = MethodOf(face, name, metric.Unit);
        if ((Reason(face, of.One) ?? Reason(face, of.Other)) is { } reason) return Reading.Refuse(method, place, reason);
        double error = ColourError.OfDifference(metric, face.Balance, of.One, of.Other, unevenShare);
        double quality = Math.Min(Quality(face, of.One, metric.IsRedness, LeastTrustOfDifference), Quality(face, of.Other, metric.IsRedness, LeastTrustOfDifference));
        return Reading.Of(method, place, metric.Of(of.One.Mean) - metric.Of(of.Other.Mean), error, quality);
    }

    private static IEnumerable<Reading> UnderEye(FaceColour face) =>
        from side in new[] { Side.Left, Side.Right }
        let eye = face.At(SkinLabels.UnderEye, side)
        let cheek = face.At("cheek", side)
        where eye is not null && cheek is not null
        from contrast in UnderEyeContrasts
        select Difference(face, contrast.Name, contrast.Metric, eye.Place, (eye, cheek), 0);
}
