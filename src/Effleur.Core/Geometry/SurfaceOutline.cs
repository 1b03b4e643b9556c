using System.Collections.Immutable;

namespace Effleur.Core.Geometry;

/// <summary>
/// The inside of a closed ring on the skin: looked at along the ring's own mean direction, a place is inside when it lies within the ring,
/// faces the viewer and is about as deep as the ring. Good for rings that one look can take in (an eye, the front of the neck).
/// </summary>
public sealed class SurfaceOutline
{
    // chosen: skin inside the front-of-neck ring stands at most 12 mm before or behind the ring's own depths; nothing else comes that near
    private const double DepthSlackMm = 15;

    private readonly HeadMesh _head;
    private readonly FacePoint[] _points;
    private readonly FaceVector _towardsViewer;
    private readonly FaceVector _across;
    private readonly FaceVector _up;
    private readonly (double X, double Y)[] _ring;
    private readonly double _leastDepthMm;
    private readonly double _mostDepthMm;

    /// <summary>Makes the inside of a ring, counter-clockwise from outside, first point not repeated.</summary>
    /// <exception cref="ArgumentException">The ring has fewer than three points, or no area.</exception>
    public SurfaceOutline(HeadMesh head, ImmutableArray<SurfacePoint> ring)
    {
        ArgumentNullException.ThrowIfNull(head);
        if (ring.Length < 3) throw new ArgumentException("A ring needs three points.", nameof(ring));
        _head = head;
        FacePoint[] points = [.. ring.Select(head.Position)];
        _points = points;
        _towardsViewer = MeanDirection(points);
        if (_towardsViewer.LengthMm < 0.5) throw new ArgumentException("A ring needs an area.", nameof(ring));
        FaceVector helper = Math.Abs(_towardsViewer.X) < 0.9 ? new(1, 0, 0) : new(0, 1, 0);
        _up = _towardsViewer.Cross(helper).Unit;
        _across = _up.Cross(_towardsViewer);
        _ring = [.. points.Select(Flat)];
        _leastDepthMm = points.Min(DepthMm) - DepthSlackMm;
        _mostDepthMm = points.Max(DepthMm) + DepthSlackMm;
    }

    /// <summary>Whether a place of the skin lies inside.</summary>
    public bool Contains(SurfacePoint at)
    {
        FacePoint point = _head.Position(at);
        double depthMm = DepthMm(point);
        if (depthMm < _leastDepthMm || depthMm > _mostDepthMm) return false;
        return _head.AreaNormal(at.Triangle).Dot(_towardsViewer) > 0 && PlanarRing.Contains(_ring, Flat(point));
    }

    /// <summary>Straight-line distance in millimetres from a place of the skin to the ring itself, whether inside or outside of it.</summary>
    public double DistanceMm(SurfacePoint at)
    {
        FacePoint point = _head.Position(at);
        double least = double.PositiveInfinity;
        for (int i = 0; i < _points.Length; i++) least = Math.Min(least, ToSide(point, _points[i], _points[(i + 1) % _points.Length]));
        return least;
    }

    private static double ToSide(FacePoint point, FacePoint from, FacePoint to)
    {
        FaceVector side = FaceVector.Between(from, to);
        double square = side.Dot(side);
        double share = square > 0 ? Math.Clamp(FaceVector.Between(from, point).Dot(side) / square, 0, 1) : 0;
        return from.Towards(to, share).DistanceTo(point);
    }

    // Newell's method: the sum over the sides of a ring of their cross products is its area's direction
    private static FaceVector MeanDirection(FacePoint[] points)
    {
        FaceVector sum = default;
        for (int i = 0; i < points.Length; i++)
        {
            FaceVector here = FaceVector.Between(default, points[i]);
            sum += here.Cross(FaceVector.Between(default, points[(i + 1) % points.Length]));
        }

        return sum.Unit;
    }

    private (double X, double Y) Flat(FacePoint point)
    {
        FaceVector vector = FaceVector.Between(default, point);
        return (vector.Dot(_across), vector.Dot(_up));
    }

    private double DepthMm(FacePoint point) => FaceVector.Between(default, point).Dot(_towardsViewer);
}
