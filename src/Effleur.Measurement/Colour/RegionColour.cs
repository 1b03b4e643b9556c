using System.Collections.Immutable;
using Effleur.Core.Readings;
using Effleur.Numerics.Colour;

namespace Effleur.Measurement.Colour;

/// <summary>The colour of one place of skin, set right, with the pieces it is the mean of.</summary>
/// <param name="Place">Where.</param>
/// <param name="Blocks">Means of pieces in order: of small squares of skin, neighbours after one another, or of the seconds of a film. Linear, set right.</param>
/// <param name="SeenShare">Share of the place that was seen well, 0 to 1.</param>
public sealed record RegionColour(ReadingPlace Place, ImmutableArray<LinearRgb> Blocks, double SeenShare)
{
    /// <summary>Fewer pieces do not show how much they scatter (chosen).</summary>
    public const int FewestBlocks = 3;

    /// <summary>The mean over the pieces; NaN without any.</summary>
    public LinearRgb Mean => MeanOf(Blocks);

    /// <summary>Whether there is enough of it.</summary>
    public bool IsEnough => Blocks.Length >= FewestBlocks && SeenShare >= LeastSeen;

    // Less than this of a place may be only its edge, where skin turns away from the light (chosen).
    private const double LeastSeen = 0.3;

    /// <summary>Several places as one.</summary>
    public static RegionColour Joined(ReadingPlace place, params IReadOnlyList<RegionColour> parts) =>
        new(place, [.. parts.SelectMany(part => part.Blocks)], parts.Count == 0 ? 0 : parts.Average(part => part.SeenShare));

    /// <summary>One standard error of what a gradient makes of the mean, from how much neighbouring pieces differ: a slow change over the place, such as shading, does not count (von Neumann 1941).</summary>
    /// <param name="gradient">What one unit of each channel does.</param>
    public double Error(LinearRgb gradient)
    {
        double sum = 0, last = 0;
        for (int i = 0; i < Blocks.Length; i++)
        {
            double value = (gradient.R * Blocks[i].R) + (gradient.G * Blocks[i].G) + (gradient.B * Blocks[i].B);
            if (i > 0) sum += (value - last) * (value - last) / 2;
            last = value;
        }

        return Blocks.Length < 2 ? double.NaN : Math.Sqrt(sum / (Blocks.Length - 1) / Blocks.Length);
    }

    private static LinearRgb MeanOf(ImmutableArray<LinearRgb> blocks)
    {
        LinearRgb sum = default;
        foreach (LinearRgb block in blocks) sum += block;
        return (1.0 / blocks.Length) * sum;
    }
}
