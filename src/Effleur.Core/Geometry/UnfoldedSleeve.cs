namespace Effleur.Core.Geometry;

/// <summary>
/// The triangles a line runs through, rolled out flat one after the other: each edge it crosses is a gate with a vertex on the left and one on the right.
/// </summary>
internal sealed class UnfoldedSleeve
{
    private readonly HeadMesh _head;

    public UnfoldedSleeve(HeadMesh head, FacePoint start, FacePoint end, IReadOnlyList<int> edges)
    {
        _head = head;
        Gates = new Gate[edges.Count];
        (int left, int right) = (head.Topology.Edges[edges[0]].A, head.Topology.Edges[edges[0]].B);
        var first = new Gate(left, right, default, new(head.Vertices[left].DistanceTo(head.Vertices[right]), 0));
        Gates[0] = first;
        Start = Lay(first, start, -1);
        for (int i = 1; i < edges.Count; i++) Gates[i] = Next(Gates[i - 1], head.Topology.Edges[edges[i]]);
        End = Lay(Gates[^1], end, 1);
    }

    public PlanePoint Start { get; }

    public PlanePoint End { get; }

    public Gate[] Gates { get; }

    private Gate Next(Gate gate, MeshEdge edge)
    {
        bool keepsLeft = edge.A == gate.LeftVertex || edge.B == gate.LeftVertex;
        int kept = keepsLeft ? gate.LeftVertex : gate.RightVertex;
        int fresh = edge.A == kept ? edge.B : edge.A;
        PlanePoint laid = Lay(gate, _head.Vertices[fresh], 1);
        return keepsLeft ? gate with { RightVertex = fresh, Right = laid } : gate with { LeftVertex = fresh, Left = laid };
    }

    /// <summary>Lays a point of a triangle beside a gate flat: 1 beyond the gate, -1 before it.</summary>
    private PlanePoint Lay(Gate gate, FacePoint point, int side)
    {
        FacePoint left = _head.Vertices[gate.LeftVertex], right = _head.Vertices[gate.RightVertex];
        FaceVector across = FaceVector.Between(left, right);
        double along = FaceVector.Between(left, point).Dot(across) / across.Dot(across);
        double offMm = point.DistanceTo((across * along).From(left));
        return gate.Left.Beside(gate.Right, along, side * offMm);
    }

    /// <summary>An edge of the sleeve, seen by who walks through it.</summary>
    internal readonly record struct Gate(int LeftVertex, int RightVertex, PlanePoint Left, PlanePoint Right);
}
