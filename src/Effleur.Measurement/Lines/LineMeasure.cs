using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Readings;
using Effleur.Measurement.Atlas;

namespace Effleur.Measurement.Lines;

/// <summary>Lines and fine texture of the skin by zone and side (docs/methods/line-density.md, docs/methods/texture-energy.md).</summary>
public static class LineMeasure
{
    /// <summary>Name of the method and of its page.</summary>
    public const string AlgorithmId = "line-density";

    /// <summary>Millimetres of line to a square centimetre of skin.</summary>
    public static readonly Method Density = new("line-density", "mm/cm²", AlgorithmId, 1, IsExperimental: true);

    /// <summary>Millimetres of line in the part of the zone that was seen.</summary>
    public static readonly Method Length = new("line-length", "mm", AlgorithmId, 1, IsExperimental: true);

    /// <summary>How much darker lines are than the skin beside them, as a natural logarithm of light.</summary>
    public static readonly Method Depth = new("line-depth", "1", AlgorithmId, 1, IsExperimental: true);

    /// <summary>Standard deviation of the skin's light in the band of fine texture, as a natural logarithm.</summary>
    public static readonly Method Texture = new("texture-energy", "1", "texture-energy", 1, IsExperimental: true);

    /// <summary>The four figures of a place.</summary>
    public static ImmutableArray<Method> Methods => [Density, Length, Depth, Texture];

    // Chosen: a zone must show a square centimetre, and a quarter of itself, to stand for itself.
    private const double LeastMm2 = 100, LeastShare = 0.25;

    /// <summary>The four readings of each zone and side that has a square centimetre of skin on the atlas.</summary>
    /// <param name="atlases">Pictures of one check-in; with three and more the error is that of repeats, with fewer that of the zone's tiles.</param>
    /// <param name="map">The map of their size.</param>
    /// <param name="options">What else is known.</param>
    /// <exception cref="ArgumentException">No atlas, or one of another size than the map.</exception>
    public static IReadOnlyList<Reading> Read(IReadOnlyList<FaceAtlas> atlases, AtlasMap map, LineOptions options)
    {
        ArgumentNullException.ThrowIfNull(atlases);
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(options);
        if (atlases.Count == 0) throw new ArgumentException("At least one atlas.", nameof(atlases));
        if (options.DaysSinceLast is { } days && !(days >= LineOptions.LeastDays)) return Refuse(map, ReadingRefusal.TooSoon);
        if (!atlases.All(atlas => LinePicture.Resolves(atlas, map))) return Refuse(map, ReadingRefusal.TooFar);
        LineSums[][] pictures = [.. atlases.Select(atlas => LineSums.Of(LinePicture.Of(atlas, map)))];
        double scaleError = atlases.Max(atlas => atlas.ScaleErrorShare);
        return [.. Places(map).SelectMany(p => Place(map.Places[p], [.. pictures.Select(sums => sums[p])], scaleError))];
    }

    private static IEnumerable<Reading> Place(ZonePlace zone, LineSums[] pictures, double scaleError)
    {
        var at = new ReadingPlace(zone.ZoneId, zone.Side);
        LineSums[] seen = [.. pictures.Where(sums => sums.Lines.Weight >= LeastMm2 && sums.Share >= LeastShare)];
        double quality = pictures.Average(sums => Math.Min(1, sums.Share));
        if (seen.Length * 2 <= pictures.Length)
        {
            ReadingRefusal why = pictures.Sum(s => s.ShiningMm2) > pictures.Sum(s => s.WholeMm2) / 4 ? ReadingRefusal.TooBright : ReadingRefusal.Turned;
            return [.. Methods.Select(method => Reading.Refuse(method, at, why, quality))];
        }

        return
        [
            Average(Density, at, seen, s => LineFigure.Density(s), scaleError, quality),
            Average(Length, at, seen, s => LineFigure.Length(s), scaleError, quality),
            Average(Depth, at, [.. seen.Where(s => s.Depth.Weight > 0)], s => LineFigure.Depth(s), 0, quality),
            Average(Texture, at, seen, s => LineFigure.Texture(s), 0, quality),
        ];
    }

    private static Reading Average(Method method, ReadingPlace at, LineSums[] seen, Func<LineSums, LineFigure> figure, double scaleError, double quality)
    {
        if (seen.Length == 0) return Reading.Refuse(method, at, ReadingRefusal.NoSignal, quality);
        LineFigure mean = LineFigure.Mean([.. seen.Select(figure)]);
        return Reading.Of(method, at, mean.Value, Math.Sqrt(Math.Pow(mean.Error, 2) + Math.Pow(mean.Value * scaleError, 2)), quality);
    }

    private static List<Reading> Refuse(AtlasMap map, ReadingRefusal reason) =>
        [.. from p in Places(map) from method in Methods select Reading.Refuse(method, new(map.Places[p].ZoneId, map.Places[p].Side), reason)];

    private static IEnumerable<int> Places(AtlasMap map) => Enumerable.Range(0, map.Places.Length).Where(p => map.SkinMm2[p] >= LeastMm2);
}
