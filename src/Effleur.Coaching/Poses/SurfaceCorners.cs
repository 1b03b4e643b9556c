using System.Collections.Immutable;
using Effleur.Core.Geometry;

namespace Effleur.Coaching.Poses;

/// <summary>Surface points by the corners of their triangles: where the vertices lie, they lie. Immutable.</summary>
internal sealed class SurfaceCorners(HeadMesh head, ImmutableArray<SurfacePoint> points)
{
    private readonly Corners[] _corners = [.. points.Select(point => Corners.Of(head, point))];

    public int Count => _corners.Length;

    /// <summary>Lays the points by the places of all vertices; what is laid into may be longer.</summary>
    public void Lay(double[] xs, double[] ys, Span<double> intoX, Span<double> intoY)
    {
        ReadOnlySpan<Corners> corners = _corners;
        intoX = intoX[..corners.Length];
        intoY = intoY[..corners.Length];
        for (int i = 0; i < corners.Length; i++)
        {
            ref readonly Corners at = ref corners[i];
            intoX[i] = (at.WeightA * xs[at.A]) + (at.WeightB * xs[at.B]) + (at.WeightC * xs[at.C]);
            intoY[i] = (at.WeightA * ys[at.A]) + (at.WeightB * ys[at.B]) + (at.WeightC * ys[at.C]);
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
