using System.Collections.Immutable;

namespace Effleur.Core.Geometry;

/// <summary>A line on the skin: straight inside each triangle it crosses.</summary>
public sealed class SurfaceCurve
{
    private readonly HeadMesh _head;
    private readonly SurfaceLocator _locator;
    private readonly ImmutableArray<FacePoint> _corners;
    private readonly ImmutableArray<int> _triangles;
    private readonly double[] _alongMm;

    /// <summary>Makes a curve from its corners and, for each stretch between two corners, the triangle it lies in.</summary>
    /// <exception cref="ArgumentException">There is not one triangle fewer than corners, or no triangle.</exception>
    public SurfaceCurve(HeadMesh head, ImmutableArray<FacePoint> corners, ImmutableArray<int> triangles)
    {
        if (triangles.IsEmpty || corners.Length != triangles.Length + 1)
            throw new ArgumentException($"{triangles.Length} triangles for {corners.Length} corners.", nameof(triangles));
        (_head, _corners, _triangles) = (head, corners, triangles);
        _locator = new(head);
        _alongMm = new double[corners.Length];
        for (int i = 1; i < corners.Length; i++) _alongMm[i] = _alongMm[i - 1] + corners[i].DistanceTo(corners[i - 1]);
    }

    /// <summary>Length in millimetres.</summary>
    public double LengthMm => _alongMm[^1];

    /// <summary>This curve followed by another that starts where this one ends.</summary>
    public SurfaceCurve Then(SurfaceCurve next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return new(_head, [.. _corners, .. next._corners.Skip(1)], [.. _triangles, .. next._triangles]);
    }

    /// <summary>The place a way along the curve; beyond its ends, the end.</summary>
    public SurfacePoint At(double alongMm)
    {
        int i = Array.BinarySearch(_alongMm, alongMm);
        i = Math.Clamp(i < 0 ? ~i - 1 : i, 0, _triangles.Length - 1);
        double stretchMm = _alongMm[i + 1] - _alongMm[i];
        double share = stretchMm > 0 ? Math.Clamp((alongMm - _alongMm[i]) / stretchMm, 0, 1) : 0;
        return _locator.NearestIn(_triangles[i], _corners[i].Towards(_corners[i + 1], share));
    }

    /// <summary>Evenly spaced places from start to end, no farther apart along the curve than <paramref name="spacingMm"/>.</summary>
    public ImmutableArray<SurfacePoint> Resample(double spacingMm) => Resample(spacingMm, LengthMm);

    /// <summary>Evenly spaced places from the start to <paramref name="untilMm"/> along the curve.</summary>
    public ImmutableArray<SurfacePoint> Resample(double spacingMm, double untilMm)
    {
        double lengthMm = Math.Min(untilMm, LengthMm);
        int steps = Math.Max(1, (int)Math.Ceiling((lengthMm / spacingMm) - 1e-9));
        return [.. Enumerable.Range(0, steps + 1).Select(i => At(lengthMm * i / steps))];
    }
}
