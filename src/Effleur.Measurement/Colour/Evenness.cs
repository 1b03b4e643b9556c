using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Readings;
using Effleur.Numerics.Colour;
using Effleur.Numerics.Images;

namespace Effleur.Measurement.Colour;

/// <summary>How much the skin's colour varies from spot to spot once the shading of the face is taken out (docs/methods/evenness.md). Lower is more even.</summary>
public static class Evenness
{
    /// <summary>Names the method.</summary>
    public const string AlgorithmId = "evenness";

    // Evidence E2: shading is what a Gaussian of a tenth of the face's width leaves.
    private const double ShadingShare = 0.1;

    // Of normal values the spread between quartiles is this much less sure than the standard deviation, as a share of itself (asymptotic: 1.166/√n against 0.707/√n).
    private const double QuartilesLessSure = 1.65;

    // Cells of one row that count as one piece when errors are reckoned (chosen: as for means, 8 cells).
    private const int PieceCells = 64;

    private static readonly ImmutableArray<string> Zones = ["cheek", "forehead", "chin"];

    /// <summary>Standard deviation and spread between quartiles of L* and a* on cheeks, forehead and chin.</summary>
    /// <param name="field">The skin, as the camera gave it.</param>
    /// <param name="face">Its colours, set right.</param>
    public static IEnumerable<Reading> Of(SkinField field, FaceColour face)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(face);
        (double[] lightness, double[] redness) = Flat(field, face.Balance);
        foreach (string zone in Zones)
            foreach (Side side in new[] { Side.Left, Side.Right })
            {
                if (face.At(zone, side) is not { } region) continue;
                foreach (Reading reading in Pair(face, region, "evenness-l", Pick(field, region, lightness), false)) yield return reading;
                foreach (Reading reading in Pair(face, region, "evenness-a", Pick(field, region, redness), true)) yield return reading;
            }
    }

    private static (double[] L, double[] A) Flat(SkinField field, WhiteBalance balance)
    {
        double[] lightness = new double[field.Place.Length], redness = new double[lightness.Length];
        for (int i = 0; i < lightness.Length; i++)
        {
            Lab lab = ColourSpace.ToLab(balance.Apply(field.Colour[i]));
            (lightness[i], redness[i]) = (lab.L, lab.A);
        }

        return (WithoutShading(field, lightness), WithoutShading(field, redness));
    }

    private static double[] WithoutShading(SkinField field, double[] values)
    {
        double[] shading = MaskedBlur.Of(values, field.Weight, field.Side, ShadingShare * Math.Max(1, field.WidthCells));
        for (int i = 0; i < shading.Length; i++) shading[i] = values[i] - shading[i];
        return shading;
    }

    private static double[] Pick(SkinField field, RegionColour region, double[] values)
    {
        int place = field.Map.Places.IndexOf(new(region.Place.Zone!, region.Place.Side!.Value));
        List<double> picked = [];
        for (int i = 0; i < values.Length; i++)
            if (field.Place[i] == place && field.Weight[i] > 0) picked.Add(values[i]);
        return [.. picked];
    }

    private static Reading[] Pair(FaceColour face, RegionColour region, string name, double[] values, bool isRedness)
    {
        Method sd = ColourReadings.MethodOf(face, name, "1"), quartiles = ColourReadings.MethodOf(face, $"{name}-quartiles", "1");
        if (ColourReadings.Reason(face, region) is { } reason) return [Reading.Refuse(sd, region.Place, reason), Reading.Refuse(quartiles, region.Place, reason)];
        (double spread, double error) = Spread(values);
        double between = Between(values), quality = ColourReadings.Quality(face, region, isRedness);
        return [Reading.Of(sd, region.Place, spread, error, quality), Reading.Of(quartiles, region.Place, between, QuartilesLessSure * between * error / spread, quality)];
    }

    /// <summary>Standard deviation, and its error from how much pieces of skin differ in theirs.</summary>
    private static (double Sd, double Error) Spread(double[] values)
    {
        double mean = values.Average();
        double[] pieces = [.. values.Chunk(PieceCells).Select(piece => piece.Average(v => (v - mean) * (v - mean)))];
        double variance = pieces.Average(), sum = 0;
        foreach (double piece in pieces) sum += (piece - variance) * (piece - variance);
        double sd = Math.Sqrt(values.Average(v => (v - mean) * (v - mean)));
        return (sd, Math.Sqrt(sum / Math.Max(1, pieces.Length - 1) / pieces.Length) / (2 * sd));
    }

    private static double Between(double[] values)
    {
        double[] sorted = [.. values.Order()];
        return Quantile(sorted, 0.75) - Quantile(sorted, 0.25);
    }

    private static double Quantile(double[] sorted, double share)
    {
        double at = share * (sorted.Length - 1);
        int below = (int)at;
        double above = sorted[Math.Min(below + 1, sorted.Length - 1)];
        return sorted[below] + ((at - below) * (above - sorted[below]));
    }
}
