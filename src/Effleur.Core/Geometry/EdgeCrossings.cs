using System.Collections.Immutable;

namespace Effleur.Core.Geometry;

/// <summary>
/// The places where a line crosses a given row of edges. Straightening slides each crossing along its edge to where, with the two triangles
/// beside it unfolded flat, its neighbours see each other in a straight line; sweeps repeat until nothing moves.
/// </summary>
internal sealed class EdgeCrossings
{
    // chosen: a sweep that shortens the line by less than a picometre changes nothing anyone could see
    private const double SettledMm = 1e-9;

    // chosen: the longest path on the head crosses some 60 edges; sliding settles in a few times that many sweeps
    private const int MostSweeps = 2000;

    private readonly FacePoint[] _points;
    private readonly (FacePoint A, FacePoint B)[] _edges;

    public EdgeCrossings(HeadMesh head, FacePoint start, FacePoint end, IReadOnlyList<int> edges)
    {
        _edges = [.. edges.Select(e => (head.Vertices[head.Topology.Edges[e].A], head.Vertices[head.Topology.Edges[e].B]))];
        _points = [start, .. _edges.Select(e => e.A.Towards(e.B, 0.5)), end];
    }

    /// <summary>Start, crossings, end.</summary>
    public ImmutableArray<FacePoint> Corners => [.. _points];

    public void Straighten()
    {
        double beforeMm = double.PositiveInfinity;
        for (int sweep = 0; sweep < MostSweeps; sweep++)
        {
            for (int i = 0; i < _edges.Length; i++) Slide(i);
            double mm = LengthMm();
            if (beforeMm - mm < SettledMm) return;
            beforeMm = mm;
        }
    }

    private void Slide(int i)
    {
        (FacePoint a, FacePoint b) = _edges[i];
        (double beforeAlong, double beforeOff) = Unfold(a, b, _points[i]);
        (double afterAlong, double afterOff) = Unfold(a, b, _points[i + 2]);
        double off = beforeOff + afterOff;
        double along = off > 0 ? ((beforeAlong * afterOff) + (afterAlong * beforeOff)) / off : (beforeAlong + afterAlong) / 2;
        _points[i + 1] = a.Towards(b, Math.Clamp(along, 0, 1));
    }

    /// <summary>Where along the edge (0 to 1) a point stands, and how far from the edge's line, in millimetres.</summary>
    private static (double Along, double OffMm) Unfold(FacePoint a, FacePoint b, FacePoint point)
    {
        FaceVector edge = FaceVector.Between(a, b);
        double along = FaceVector.Between(a, point).Dot(edge) / edge.Dot(edge);
        return (along, point.DistanceTo((edge * along).From(a)));
    }

    private double LengthMm()
    {
        double sum = 0;
        for (int i = 1; i < _points.Length; i++) sum += _points[i].DistanceTo(_points[i - 1]);
        return sum;
    }
}
