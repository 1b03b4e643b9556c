using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Readings;
using Effleur.Numerics.Colour;

namespace Effleur.Measurement.Colour;

/// <summary>The colours of a face's places at one capture, set right, from which readings are made.</summary>
/// <param name="Source"><c>atlas</c> or <c>patches</c>: part of the algorithm's name, as the two are not to be compared.</param>
/// <param name="Balance">How they were set right.</param>
/// <param name="Light">Whether the light lets them be told.</param>
/// <param name="Regions">Places of single sides (or without a side, from patches across the middle).</param>
public sealed record FaceColour(string Source, WhiteBalance Balance, LightCheck Light, ImmutableArray<RegionColour> Regions)
{
    // Cells of a piece along a side: about 5 mm of skin (chosen: longer than the grain of compression, shorter than a zone).
    private const int BlockCells = 8;

    // A piece with fewer cells than this share of full is an edge (chosen).
    private const double LeastBlock = 0.25;

    /// <summary>Why nothing can be told; null when something can.</summary>
    public ReadingRefusal? Refused => Balance.Refused ?? Light.Refused;

    /// <summary>How far this material may be trusted besides what it was set right by (chosen: 1, from patches of a film 0.6).</summary>
    public double SourceTrust => Source == "atlas" ? 1 : 0.6;

    /// <summary>Why a place has too few pieces: they are squares of skin, or seconds of a film.</summary>
    public ReadingRefusal TooFewPieces => Source == "atlas" ? ReadingRefusal.TooFar : ReadingRefusal.TooShort;

    /// <summary>Mean of all places, for <see cref="WhiteBalance.FromScene"/>; NaN without any.</summary>
    public LinearRgb Mean => RegionColour.Joined(ReadingPlace.Whole, [.. Regions]).Mean;

    /// <summary>The colours of an atlas.</summary>
    /// <param name="field">The atlas's skin.</param>
    /// <param name="balance">How to set them right.</param>
    public static FaceColour Of(SkinField field, WhiteBalance balance)
    {
        ArgumentNullException.ThrowIfNull(field);
        return Of("atlas", Cut(field), field.Clipping, balance);
    }

    /// <summary>A place, or null when it was not there.</summary>
    /// <param name="zone">Id of a zone.</param>
    /// <param name="side">Left or right; null for both as one.</param>
    public RegionColour? At(string zone, Side? side)
    {
        RegionColour[] parts = [.. Regions.Where(region => region.Place.Zone == zone && (side is null || region.Place.Side == side))];
        return parts.Length == 0 ? null : parts is [{ } one] && one.Place.Side == side ? one : RegionColour.Joined(new(zone, side), parts);
    }

    internal static FaceColour Of(string source, IReadOnlyList<RegionColour> seen, ClippedSkin clipping, WhiteBalance balance)
    {
        LightCheck light = LightCheck.Of([.. seen.Where(region => region.Blocks.Length > 0)], clipping, balance.Reference);
        return new(source, balance, light, [.. seen.Select(region => region with { Blocks = [.. region.Blocks.Select(balance.Apply)] })]);
    }

    private static List<RegionColour> Cut(SkinField field)
    {
        List<RegionColour> regions = [];
        int across = (field.Side + BlockCells - 1) / BlockCells, places = field.Map.Places.Length;
        var sums = new (LinearRgb Sum, double Weight)[places, across * across];
        double[] cells = new double[places], seen = new double[places];
        for (int i = 0; i < field.Place.Length; i++)
        {
            int place = field.Place[i], block = (i / field.Side / BlockCells * across) + (i % field.Side / BlockCells);
            if (place < 0) continue;
            (cells[place], seen[place]) = (cells[place] + 1, seen[place] + field.Weight[i]);
            (LinearRgb sum, double weight) = sums[place, block];
            sums[place, block] = (sum + (field.Weight[i] * field.Colour[i]), weight + field.Weight[i]);
        }

        for (int p = 0; p < places; p++)
            if (cells[p] > 0) regions.Add(new(new(field.Map.Places[p].ZoneId, field.Map.Places[p].Side), Blocks(sums, p), seen[p] / cells[p]));
        return regions;
    }

    private static ImmutableArray<LinearRgb> Blocks((LinearRgb Sum, double Weight)[,] sums, int place)
    {
        const double Least = LeastBlock * BlockCells * BlockCells;
        return [.. Enumerable.Range(0, sums.GetLength(1)).Select(b => sums[place, b]).Where(b => b.Weight >= Least).Select(b => (1 / b.Weight) * b.Sum)];
    }
}
