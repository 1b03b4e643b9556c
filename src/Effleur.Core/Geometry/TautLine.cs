using System.Collections.Immutable;

namespace Effleur.Core.Geometry;

/// <summary>
/// The shortest line through a given row of edges: the sleeve of triangles is rolled out flat and a string pulled tight in it by the funnel method
/// (Lee and Preparata, Networks 14:393, 1984).
/// </summary>
internal sealed class TautLine
{
    private readonly UnfoldedSleeve _sleeve;
    private readonly List<(PlanePoint At, int Vertex, int Gate)> _bends;
    private readonly double[] _shares;
    private readonly int[] _onVertex;

    public TautLine(HeadMesh head, FacePoint start, FacePoint end, IReadOnlyList<int> edges)
    {
        _sleeve = new(head, start, end, edges);
        _bends = [(_sleeve.Start, -1, -1), .. Bends(), (_sleeve.End, -1, edges.Count)];
        _shares = new double[edges.Count];
        _onVertex = new int[edges.Count];
        for (int b = 0; b + 1 < _bends.Count; b++)
        {
            for (int gate = _bends[b].Gate + 1; gate <= Math.Min(_bends[b + 1].Gate, edges.Count - 1); gate++) Cross(gate, b);
        }

        for (int b = 1; b < _bends.Count; b++) LengthMm += _bends[b].At.DistanceTo(_bends[b - 1].At);
        var crossings = _sleeve.Gates.Select((gate, i) => head.Vertices[gate.LeftVertex].Towards(head.Vertices[gate.RightVertex], _shares[i]));
        Corners = [start, .. crossings, end];
    }

    /// <summary>Start, one crossing for each edge, end.</summary>
    public ImmutableArray<FacePoint> Corners { get; }

    /// <summary>Length in millimetres.</summary>
    public double LengthMm { get; }

    /// <summary>Runs of neighbouring crossings where the line hangs on one vertex.</summary>
    public IEnumerable<(int First, int Last, int Vertex)> Hanging()
    {
        for (int first = 0; first < _onVertex.Length; first++)
        {
            if (_onVertex[first] < 0) continue;
            int last = first;
            while (last + 1 < _onVertex.Length && _onVertex[last + 1] == _onVertex[first]) last++;
            yield return (first, last, _onVertex[first]);
            first = last;
        }
    }

    private List<(PlanePoint At, int Vertex, int Gate)> Bends()
    {
        var bends = new List<(PlanePoint At, int Vertex, int Gate)>();
        PlanePoint apex = _sleeve.Start, left = _sleeve.Gates[0].Left, right = _sleeve.Gates[0].Right;
        (int leftGate, int rightGate) = (0, 0);
        for (int i = 1; i <= _sleeve.Gates.Length; i++)
        {
            (PlanePoint nextLeft, PlanePoint nextRight) = i < _sleeve.Gates.Length ? (_sleeve.Gates[i].Left, _sleeve.Gates[i].Right) : (_sleeve.End, _sleeve.End);
            if (apex.Turn(right, nextRight) >= 0)
            {
                if (nextRight == apex || apex == left || apex.Turn(left, nextRight) < 0) (right, rightGate) = (nextRight, i);
                else
                {
                    bends.Add((left, _sleeve.Gates[leftGate].LeftVertex, leftGate));
                    (apex, right, i, rightGate) = (left, left, leftGate, leftGate);
                    continue;
                }
            }

            if (rightGate == _sleeve.Gates.Length) break; // the end is in sight
            if (apex.Turn(left, nextLeft) > 0) continue;
            if (nextLeft == apex || apex == right || apex.Turn(right, nextLeft) > 0) (left, leftGate) = (nextLeft, i);
            else
            {
                bends.Add((right, _sleeve.Gates[rightGate].RightVertex, rightGate));
                (apex, left, i, leftGate) = (right, right, rightGate, rightGate);
            }
        }

        return bends;
    }

    /// <summary>Where the straight part from one bend to the next goes through a gate.</summary>
    private void Cross(int index, int bend)
    {
        UnfoldedSleeve.Gate gate = _sleeve.Gates[index];
        _onVertex[index] = -1;
        foreach (int vertex in new[] { _bends[bend].Vertex, _bends[bend + 1].Vertex })
        {
            if (vertex < 0 || (vertex != gate.LeftVertex && vertex != gate.RightVertex)) continue;
            (_onVertex[index], _shares[index]) = (vertex, vertex == gate.RightVertex ? 1 : 0);
            return;
        }

        double left = Math.Abs(_bends[bend].At.Turn(_bends[bend + 1].At, gate.Left)), right = Math.Abs(_bends[bend].At.Turn(_bends[bend + 1].At, gate.Right));
        _shares[index] = left + right > 0 ? left / (left + right) : 0.5;
    }
}
