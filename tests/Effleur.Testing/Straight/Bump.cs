using Effleur.Core.Anatomy;
using Effleur.Core.Geometry;

namespace Effleur.Testing.Straight;

/// <summary>A smooth swelling over a zone, along the skin's own directions: highest in the zone's middle, nothing beyond one and a quarter of its radius.</summary>
public sealed class Bump
{
    private readonly Dictionary<int, FaceVector> _outward = [];

    public Bump(HeadMesh head, Zone zone, Side side)
    {
        int[] zoneTriangles = [.. (side == Side.Left ? zone.LeftTriangles : zone.RightTriangles).Where(t => IsOfFace(head.Triangles[t]))];
        (MeshTriangle Triangle, double Area)[] triangles = [.. zoneTriangles.Select(t => (head.Triangles[t], head.AreaNormal(t).LengthMm))];
        int[] vertices = [.. triangles.SelectMany(t => Corners(t.Triangle)).Distinct()];
        FacePoint middle = new(vertices.Average(v => head.Vertices[v].X), vertices.Average(v => head.Vertices[v].Y), vertices.Average(v => head.Vertices[v].Z));
        double radius = vertices.Max(v => head.Vertices[v].DistanceTo(middle));
        for (int v = 0; v < HeadMesh.FaceVertexCount; v++)
        {
            double share = head.Vertices[v].DistanceTo(middle) / (1.25 * radius);
            if (share < 1) _outward[v] = Normal(head, v) * Math.Pow(Math.Cos(Math.PI / 2 * share), 2);
        }

        MeanOfOneMm = triangles.Sum(t => t.Area * Height(t.Triangle)) / triangles.Sum(t => t.Area);
    }

    /// <summary>Mean over the zone of a bump one millimetre high.</summary>
    public double MeanOfOneMm { get; }

    /// <summary>Where a vertex goes so that the zone's mean is this.</summary>
    public FacePoint Move(int vertex, FacePoint at, double meanMm) => _outward.TryGetValue(vertex, out FaceVector outward) ? (outward * (meanMm / MeanOfOneMm)).From(at) : at;

    private double Height(MeshTriangle t) => Corners(t).Average(v => _outward.GetValueOrDefault(v).LengthMm);

    private static FaceVector Normal(HeadMesh head, int vertex) =>
        head.Topology.VertexTriangles[vertex].Where(t => IsOfFace(head.Triangles[t])).Aggregate(default(FaceVector), (sum, t) => sum + head.AreaNormal(t)).Unit;

    private static int[] Corners(MeshTriangle t) => [t.A, t.B, t.C];

    private static bool IsOfFace(MeshTriangle t) => Math.Max(t.A, Math.Max(t.B, t.C)) < HeadMesh.FaceVertexCount;
}
