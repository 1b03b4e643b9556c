using Effleur.Core.Geometry;
using Effleur.Print.Drawing;

namespace Effleur.Print.Diagrams;

/// <summary>The head seen in one view: which skin is in front, and so what of it can be seen.</summary>
internal sealed class ProjectedHead
{
    // chosen: the size of a few triangles, so that a place has few to look at
    private const double CellMm = 8;

    // chosen: a place this little behind the foremost skin is that skin; triangles meet at edges, and paths are rounded to them
    private const double SameSkinMm = 2;

    // chosen: lips and lids lie so deep in their folds and are still drawn
    private const double FoldMm = 6;

    private readonly HeadMesh _head;
    private readonly PaperPoint[] _flat;
    private readonly double[] _depthMm;
    private readonly ILookup<(int Column, int Row), int> _cells;

    public ProjectedHead(HeadMesh head, DiagramView view)
    {
        _head = head;
        View = view;
        Plane = new(view);
        _flat = [.. head.Vertices.Select(Plane.Flat)];
        _depthMm = [.. head.Vertices.Select(Plane.DepthMm)];
        _cells = Enumerable.Range(0, head.Triangles.Length).Where(Faces)
            .SelectMany(triangle => CellsOf(triangle).Select(cell => (cell, triangle)))
            .ToLookup(entry => entry.cell, entry => entry.triangle);
    }

    public DiagramView View { get; }

    public ViewPlane Plane { get; }

    /// <summary>The rectangle around all of the head.</summary>
    public PaperBox Bounds => PaperBox.Around(_flat);

    public PaperPoint Flat(SurfacePoint at) => Plane.Flat(_head.Position(at));

    public PaperPoint Flat(int vertex) => _flat[vertex];

    /// <summary>The skin foremost at a place of the picture, or null beside the head.</summary>
    public SurfacePoint? Foremost(PaperPoint at)
    {
        SurfacePoint? best = null;
        double nearest = double.NegativeInfinity;
        foreach (int triangle in _cells[Cell(at)])
        {
            if (Within(triangle, at) is not { } place || Depth(place) <= nearest) continue;
            (best, nearest) = (place, Depth(place));
        }

        return best;
    }

    /// <summary>Whether a place of the skin can be seen: it looks at the viewer and nothing is before it.</summary>
    public bool Sees(SurfacePoint at) => Faces(at.Triangle) && IsForemost(_head.Position(at), SameSkinMm);

    /// <summary>Whether a landmark of the face can be seen; those between a seen and an unseen triangle can.</summary>
    public bool Sees(int landmark) => IsForemost(_head.Vertices[landmark], FoldMm);

    private bool IsForemost(FacePoint point, double slackMm) =>
        Foremost(Plane.Flat(point)) is not { } before || Plane.DepthMm(point) >= Depth(before) - slackMm;

    private bool Faces(int triangle) => Plane.Facing(_head.AreaNormal(triangle)) > 0;

    private double Depth(SurfacePoint at)
    {
        MeshTriangle t = _head.Triangles[at.Triangle];
        return (at.A * _depthMm[t.A]) + (at.B * _depthMm[t.B]) + (at.C * _depthMm[t.C]);
    }

    private SurfacePoint? Within(int triangle, PaperPoint at)
    {
        MeshTriangle t = _head.Triangles[triangle];
        PaperPoint a = _flat[t.A], b = _flat[t.B], c = _flat[t.C];
        double all = Turn(a, b, c);
        if (all == 0) return null;
        double wa = Turn(at, b, c) / all, wb = Turn(a, at, c) / all, wc = 1 - wa - wb;
        const double onEdge = -1e-9;
        return wa >= onEdge && wb >= onEdge && wc >= onEdge ? new(triangle, wa, wb, wc) : null;
    }

    private static double Turn(PaperPoint a, PaperPoint b, PaperPoint c) => ((b.X - a.X) * (c.Y - a.Y)) - ((b.Y - a.Y) * (c.X - a.X));

    private IEnumerable<(int, int)> CellsOf(int triangle)
    {
        MeshTriangle t = _head.Triangles[triangle];
        PaperBox box = PaperBox.Around([_flat[t.A], _flat[t.B], _flat[t.C]]);
        (int left, int top) = Cell(new(box.Left, box.Top));
        (int right, int bottom) = Cell(new(box.Right, box.Bottom));
        for (int column = left; column <= right; column++)
            for (int row = top; row <= bottom; row++) yield return (column, row);
    }

    private static (int Column, int Row) Cell(PaperPoint at) => ((int)Math.Floor(at.X / CellMm), (int)Math.Floor(at.Y / CellMm));
}
