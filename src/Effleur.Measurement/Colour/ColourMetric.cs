using System.Collections.Immutable;
using Effleur.Numerics.Colour;

namespace Effleur.Measurement.Colour;

/// <summary>A figure one colour has.</summary>
/// <param name="Name">As on its page.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="IsRedness">Whether melanin hides it, so that dark skin is told less surely.</param>
/// <param name="Of">The figure of a linear colour that has been set right; NaN where it has none.</param>
public sealed record ColourMetric(string Name, string Unit, bool IsRedness, Func<LinearRgb, double> Of)
{
    /// <summary>Individual typology angle, ° (docs/methods/ita.md).</summary>
    public static ColourMetric Ita { get; } = new("ita", "°", false, c => SkinTone.Ita(ColourSpace.ToLab(c)));

    /// <summary>Lightness L*.</summary>
    public static ColourMetric Lightness { get; } = new("l-star", "1", false, c => ColourSpace.ToLab(c).L);

    /// <summary>Redness a* (docs/methods/a-star.md).</summary>
    public static ColourMetric Redness { get; } = new("a-star", "1", true, c => ColourSpace.ToLab(c).A);

    /// <summary>Yellowness b*.</summary>
    public static ColourMetric Yellowness { get; } = new("b-star", "1", false, c => ColourSpace.ToLab(c).B);

    /// <summary>Erythema index, log10 R − log10 G (docs/methods/erythema-index.md).</summary>
    public static ColourMetric Erythema { get; } = new("erythema-index", "1", true, c => Math.Log10(c.R) - Math.Log10(c.G));

    /// <summary>Melanin index, −log10 R (docs/methods/erythema-index.md).</summary>
    public static ColourMetric Melanin { get; } = new("melanin-index", "1", false, c => -Math.Log10(c.R));

    /// <summary>What is told of every place.</summary>
    public static ImmutableArray<ColourMetric> OfEveryPlace { get; } = [Ita, Lightness, Redness, Yellowness, Erythema, Melanin];
}
