using System.Collections.Immutable;
using Effleur.Core.Readings;
using Effleur.Numerics.Colour;

namespace Effleur.Measurement.Colour;

/// <summary>How far each place's colour is from what it was: ΔE00 and ΔE*ab (docs/methods/delta-e.md).</summary>
public static class ColourChange
{
    /// <summary>Names the method.</summary>
    public const string AlgorithmId = "delta-e";

    /// <summary>The distances of every place that both captures have, made alike.</summary>
    /// <param name="now">The later capture.</param>
    /// <param name="before">The earlier one.</param>
    public static ImmutableArray<Reading> Of(FaceColour now, FaceColour before)
    {
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(before);
        bool isAlike = now.Source == before.Source && now.Balance.Reference == before.Balance.Reference;
        ReadingRefusal? refused = now.Refused ?? before.Refused ?? (isAlike ? null : ReadingRefusal.NotInSource);
        return
        [
            .. from region in now.Regions
               let earlier = before.At(region.Place.Zone!, region.Place.Side)
               where earlier is not null
               from reading in Pair((now, region), (before, earlier), refused)
               select reading,
        ];
    }

    private static Reading[] Pair((FaceColour Face, RegionColour Region) now, (FaceColour Face, RegionColour Region) before, ReadingRefusal? refused)
    {
        Method by2000 = ColourReadings.MethodOf(now.Face, "delta-e-00", "1"), by1976 = ColourReadings.MethodOf(now.Face, "delta-e-ab", "1");
        ReadingRefusal? reason = refused ?? ColourReadings.Reason(now.Face, now.Region) ?? ColourReadings.Reason(before.Face, before.Region);
        if (reason is { } why) return [Reading.Refuse(by2000, now.Region.Place, why), Reading.Refuse(by1976, now.Region.Place, why)];
        Lab first = ColourSpace.ToLab(before.Region.Mean), second = ColourSpace.ToLab(now.Region.Mean);
        double straight = ColourDifference.Cie1976(first, second), seen = ColourDifference.Ciede2000(first, second);
        double quality = Math.Min(ColourReadings.Quality(now.Face, now.Region, false), ColourReadings.Quality(before.Face, before.Region, false));
        double error = Error(now, before, first, second);
        return [Reading.Of(by2000, now.Region.Place, seen, straight > 0 ? error * seen / straight : error, quality), Reading.Of(by1976, now.Region.Place, straight, error, quality)];
    }

    /// <summary>One standard error of the straight distance along the line between the two; of one and the same colour, the mean error of the three figures.</summary>
    private static double Error((FaceColour Face, RegionColour Region) now, (FaceColour Face, RegionColour Region) before, Lab first, Lab second)
    {
        double[] off = [second.L - first.L, second.A - first.A, second.B - first.B];
        double squared = off.Sum(d => d * d), sum = 0;
        for (int i = 0; i < Axes.Length; i++)
        {
            double ofNow = ColourError.Of(Axes[i], now.Face.Balance, now.Region), ofBefore = ColourError.Of(Axes[i], before.Face.Balance, before.Region);
            sum += (squared > 0 ? off[i] * off[i] / squared : 1.0 / Axes.Length) * ((ofNow * ofNow) + (ofBefore * ofBefore));
        }

        return Math.Sqrt(sum);
    }

    private static readonly ColourMetric[] Axes = [ColourMetric.Lightness, ColourMetric.Redness, ColourMetric.Yellowness];
}
