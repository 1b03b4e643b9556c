using System.Collections.Immutable;
using Effleur.Core.Geometry;
using Effleur.Core.Readings;
using Effleur.Measurement.Atlas;
using Effleur.Measurement.Colour;
using Effleur.Measurement.Lines;
using Effleur.Measurement.Shape;
using Effleur.Numerics.Colour;

namespace Effleur.Measurement.CheckIns;

/// <summary>Everything that is read from one face atlas of a check-in.</summary>
public static class AtlasMeasures
{
    // The file tells each mean's standard error and not the spread of pixels: a spread over this many pixels has that error again (docs/methods/white-balance.md).
    private const int PixelsOfOneError = 16;

    // Nominal reflectance of a grey card, and of a white one or of paper (docs/atlas-format.md).
    private const double GreyReflectance = 0.18;
    private const double WhiteReflectance = 0.9;

    /// <summary>The readings and refusals of an atlas.</summary>
    /// <param name="file">The atlas with its card.</param>
    /// <param name="map">What lies where on an atlas of that size.</param>
    /// <param name="head">The canonical head.</param>
    /// <param name="daysSinceLines">Days since lines were measured in an earlier check-in; null when they never were.</param>
    public static ImmutableArray<Reading> Read(AtlasFile file, AtlasMap map, HeadMesh head, double? daysSinceLines) =>
        [.. Colours(file, map), .. BagShading.Read(file.Atlas, head), .. LineMeasure.Read([file.Atlas], map, new(daysSinceLines))];

    /// <summary>The colours alone, of a face that is not at rest: its creases are those of the moment and are refused.</summary>
    /// <param name="file">The atlas with its card.</param>
    /// <param name="map">What lies where on an atlas of that size.</param>
    public static ImmutableArray<Reading> ReadMoved(AtlasFile file, AtlasMap map) => [.. Colours(file, map), .. Refuse(ReadingRefusal.NotNeutral)];

    private static ImmutableArray<Reading> Colours(AtlasFile file, AtlasMap map)
    {
        ArgumentNullException.ThrowIfNull(file);
        return ColourReadings.Of(file.Atlas, map, Balance(file.Card));
    }

    /// <summary>What only an atlas tells, refused for the whole face because there is none worth reading.</summary>
    /// <param name="reason">Why not.</param>
    public static ImmutableArray<Reading> Refuse(ReadingRefusal reason) =>
        [.. LineMeasure.Methods.Append(BagShading.Method).Select(method => Reading.Refuse(method, ReadingPlace.Whole, reason))];

    private static WhiteBalance Balance(AtlasCard card)
    {
        if (card.Kind == AtlasCardKind.None) return WhiteBalance.None;
        var mean = new LinearRgb(card.Red, card.Green, card.Blue);
        var error = new LinearRgb(card.RedError, card.GreenError, card.BlueError);
        return WhiteBalance.FromCard(new(mean, error, PixelsOfOneError, card.Kind == AtlasCardKind.Grey ? GreyReflectance : WhiteReflectance));
    }
}
