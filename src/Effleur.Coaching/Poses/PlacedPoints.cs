using System.Collections.Immutable;
using Effleur.Core.Geometry;

namespace Effleur.Coaching.Poses;

/// <summary>Surface points laid into the current picture, or into any plane the vertices are given in. Buffers are reused from frame to frame.</summary>
internal sealed class PlacedPoints
{
    private readonly Corners[] _corners;

    public PlacedPoints(HeadMesh head, ImmutableArray<SurfacePoint> points)
    {
        _corners = [.. points.Select(point => Corners.Of(head, point))];
        XPx = new double[points.Length];
        YPx = new double[points.Length];
    }

    public int Count => XPx.Length;

    public double[] XPx { get; }

    public double[] YPx { get; }

    public void LayOnto(LiveFace face) => LayOnto(face.XPx, face.YPx);

    /// <summary>Lays them by the places of all vertices.</summary>
    public void LayOnto(double[] xs, double[] ys)
    {
        Corners[] corners = _corners;
        for (int i = 0; i < corners.Length; i++)
        {
            ref readonly Corners at = ref corners[i];
            XPx[i] = (at.WeightA * xs[at.A]) + (at.WeightB * xs[at.B]) + (at.WeightC * xs[at.C]);
            YPx[i] = (at.WeightA * ys[at.A]) + (at.WeightB * ys[at.B]) + (at.WeightC * ys[at.C]);
        }
    }

    private readonly record struct Corners(int A, int B, int C, double WeightA, double WeightB, double WeightC)
    {
        public static Corners Of(HeadMesh head, SurfacePoint at)
        {
            MeshTriangle t = head.Triangles[at.Triangle];
            return new(t.A, t.B, t.C, at.A, at.B, at.C);
        }
    }
}
