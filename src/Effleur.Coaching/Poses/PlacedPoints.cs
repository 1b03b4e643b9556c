using System.Collections.Immutable;
using Effleur.Core.Geometry;

namespace Effleur.Coaching.Poses;

/// <summary>Surface points laid into the current picture. Buffers are reused from frame to frame.</summary>
internal sealed class PlacedPoints
{
    private readonly int[] _corners;
    private readonly double[] _weights;

    public PlacedPoints(HeadMesh head, ImmutableArray<SurfacePoint> points)
    {
        _corners = new int[3 * points.Length];
        _weights = new double[3 * points.Length];
        XPx = new double[points.Length];
        YPx = new double[points.Length];
        for (int i = 0; i < points.Length; i++) Place(head, points[i], 3 * i);
    }

    public int Count => XPx.Length;

    public double[] XPx { get; }

    public double[] YPx { get; }

    public void LayOnto(LiveFace face)
    {
        for (int i = 0, k = 0; i < XPx.Length; i++, k += 3)
        {
            XPx[i] = Blend(face.XPx, k);
            YPx[i] = Blend(face.YPx, k);
        }
    }

    private double Blend(double[] values, int k) =>
        (_weights[k] * values[_corners[k]]) + (_weights[k + 1] * values[_corners[k + 1]]) + (_weights[k + 2] * values[_corners[k + 2]]);

    private void Place(HeadMesh head, SurfacePoint at, int k)
    {
        MeshTriangle t = head.Triangles[at.Triangle];
        (_corners[k], _corners[k + 1], _corners[k + 2]) = (t.A, t.B, t.C);
        (_weights[k], _weights[k + 1], _weights[k + 2]) = (at.A, at.B, at.C);
    }
}
