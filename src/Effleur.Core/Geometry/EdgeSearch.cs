namespace Effleur.Core.Geometry;

/// <summary>A* over evenly spaced points inside the edges of a mesh; two points are neighbours when a triangle has both.</summary>
internal sealed class EdgeSearch
{
    private readonly HeadMesh _head;
    private readonly int _perEdge;
    private readonly double[] _travelledMm;
    private readonly int[] _cameFrom;
    private readonly PriorityQueue<int, double> _open = new();

    public EdgeSearch(HeadMesh head, int pointsPerEdge)
    {
        (_head, _perEdge) = (head, pointsPerEdge);
        int nodes = head.Topology.Edges.Length * pointsPerEdge;
        _travelledMm = new double[nodes];
        _cameFrom = new int[nodes];
        Array.Fill(_travelledMm, double.PositiveInfinity);
    }

    /// <summary>The edges crossed on the way, in order, or null when there is no way.</summary>
    public List<int>? Run(FacePoint start, FacePoint end, IReadOnlyList<int> starts, IReadOnlyList<int> ends)
    {
        foreach (int triangle in starts) Reach(triangle, start, 0, -1, end);
        double bestMm = double.PositiveInfinity;
        int last = -1;
        while (_open.TryDequeue(out int node, out double estimateMm) && estimateMm < bestMm)
        {
            FacePoint here = Position(node);
            MeshEdge edge = _head.Topology.Edges[node / _perEdge];
            if (ends.Contains(edge.First) || ends.Contains(edge.Second))
            {
                double mm = _travelledMm[node] + here.DistanceTo(end);
                if (mm < bestMm) (bestMm, last) = (mm, node);
            }

            Reach(edge.First, here, _travelledMm[node], node, end);
            if (!edge.IsRim) Reach(edge.Second, here, _travelledMm[node], node, end);
        }

        return last < 0 ? null : Trace(last);
    }

    private void Reach(int triangle, FacePoint from, double travelledMm, int came, FacePoint end)
    {
        (int first, int second, int third) = _head.Topology.TriangleEdges[triangle];
        ReachEdge(first, from, travelledMm, came, end);
        ReachEdge(second, from, travelledMm, came, end);
        ReachEdge(third, from, travelledMm, came, end);
    }

    private void ReachEdge(int edge, FacePoint from, double travelledMm, int came, FacePoint end)
    {
        if (came >= 0 && came / _perEdge == edge) return;
        for (int node = edge * _perEdge; node < (edge + 1) * _perEdge; node++)
        {
            FacePoint there = Position(node);
            double mm = travelledMm + from.DistanceTo(there);
            if (mm >= _travelledMm[node]) continue;
            (_travelledMm[node], _cameFrom[node]) = (mm, came);
            _open.Enqueue(node, mm + there.DistanceTo(end));
        }
    }

    private List<int> Trace(int last)
    {
        var edges = new List<int>();
        for (int node = last; node >= 0; node = _cameFrom[node]) edges.Add(node / _perEdge);
        edges.Reverse();
        return edges;
    }

    private FacePoint Position(int node)
    {
        MeshEdge edge = _head.Topology.Edges[node / _perEdge];
        double share = ((node % _perEdge) + 1.0) / (_perEdge + 1);
        return _head.Vertices[edge.A].Towards(_head.Vertices[edge.B], share);
    }
}
