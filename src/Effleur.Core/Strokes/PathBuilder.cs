using System.Collections.Immutable;
using Effleur.Core.Geometry;

namespace Effleur.Core.Strokes;

/// <summary>Draws stroke paths on a head: shortest lines through places, circles around them, short stretches and single places.</summary>
/// <param name="head">The canonical head.</param>
public sealed class PathBuilder(HeadMesh head)
{
    // chosen: below the fingertip landmark's own noise (see StrokePath)
    private const double SpacingMm = 2;

    private readonly GeodesicFinder _geodesics = new(head);
    private readonly SurfaceLocator _locator = new(head);

    /// <summary>The shortest line through the places, in order.</summary>
    /// <exception cref="ArgumentException">There are fewer than two places, or no way between them.</exception>
    public StrokePath Through(ImmutableArray<SurfacePoint> places)
    {
        if (places.Length < 2) throw new ArgumentException("A line needs two places.", nameof(places));
        SurfaceCurve curve = _geodesics.Shortest(places[0], places[1]);
        for (int i = 2; i < places.Length; i++) curve = curve.Then(_geodesics.Shortest(places[i - 1], places[i]));
        return new(head, curve.Resample(SpacingMm));
    }

    /// <summary>A short line from a place towards another, <paramref name="lengthMm"/> long (or as long as there is way).</summary>
    public StrokePath Stretch(SurfacePoint from, SurfacePoint towards, double lengthMm) =>
        new(head, _geodesics.Shortest(from, towards).Resample(SpacingMm, lengthMm));

    /// <summary>A single place.</summary>
    public StrokePath Place(SurfacePoint at) => new(head, [at]);

    /// <summary>
    /// One turn on the skin around a place, closed; it starts on the side of <paramref name="start"/> and turns the shorter way to the side of <paramref name="then"/>.
    /// </summary>
    /// <exception cref="ArgumentException">The two sides lie in one line with the centre, so there is no shorter way.</exception>
    public StrokePath Circle(SurfacePoint centre, double radiusMm, SurfacePoint start, SurfacePoint then)
    {
        FacePoint middle = head.Position(centre);
        FaceVector outward = head.AreaNormal(centre.Triangle).Unit;
        FaceVector first = InPlane(FaceVector.Between(middle, head.Position(start)), outward);
        FaceVector second = InPlane(FaceVector.Between(middle, head.Position(then)), outward);
        FaceVector quarter = outward.Cross(first) * Math.Sign(outward.Cross(first).Dot(second));
        if (quarter.LengthMm == 0) throw new ArgumentException("The circle's sides lie in one line.", nameof(then));
        int steps = Math.Max(12, (int)Math.Ceiling(2 * Math.PI * radiusMm / SpacingMm));
        IEnumerable<SurfacePoint> turn = Enumerable.Range(0, steps).Select(i =>
        {
            double angle = 2 * Math.PI * i / steps;
            return _locator.Nearest((((first * Math.Cos(angle)) + (quarter * Math.Sin(angle))) * radiusMm).From(middle));
        });
        ImmutableArray<SurfacePoint> samples = [.. turn];
        return new(head, [.. samples, samples[0]]);
    }

    /// <summary>The same path on the other side of the head.</summary>
    public StrokePath Mirror(StrokePath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new(head, [.. path.Samples.Select(head.Mirror)]);
    }

    private static FaceVector InPlane(FaceVector vector, FaceVector normal) => (vector + (normal * -vector.Dot(normal))).Unit;
}
