using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Geometry;
using Effleur.Print.Drawing;

namespace Effleur.Print.Diagrams;

/// <summary>The head of one view, drawn once for all strokes: its skin, its outline and the lines of its face, in millimetres of the head.</summary>
internal sealed class HeadSketch
{
    // chosen: dark enough to be a face, light enough to leave black to the strokes
    private static readonly Ink Outline = new(0.25, 0.32), Firm = new(0.3, 0.3), Light = new(0.55, 0.2);
    private const double BrowGrey = 0.7, SkinGrey = 1;

    // chosen: this near the rim where the model stops, the outline goes on straight down, out of every picture
    private const double RimMm = 3, BelowMm = 200;

    private const double PieceMm = 1.5;

    private HeadSketch(ProjectedHead head, ImmutableArray<LineShape> lines) => (Head, Lines) = (head, lines);

    public ProjectedHead Head { get; }

    public ImmutableArray<LineShape> Lines { get; }

    public static HeadSketch Of(HeadMesh mesh, ImmutableArray<Zone> zones, DiagramView view)
    {
        var head = new ProjectedHead(mesh, view);
        ImmutableArray<PaperPoint> outline = Lengthened(HeadOutline.Of(head), mesh, head);
        return new(head,
        [
            new(outline, Outline, Closed: true, Fill: SkinGrey),
            .. FaceFeatures.Brows.SelectMany(brow => Seen(head, brow, null, BrowGrey)),
            .. FaceFeatures.Light.SelectMany(line => Seen(head, line, Light)),
            .. FaceFeatures.Firm.SelectMany(line => Seen(head, line, Firm)),
            .. Seen(head, FaceFeatures.Jaw, Light),
            .. EarDrawing.Of(head, mesh, zones, Outline, Light),
        ]);
    }

    private static IEnumerable<LineShape> Seen(ProjectedHead head, int[] landmarks, Ink? ink, double? fill = null) =>
        Runs(landmarks, head.Sees).Where(run => run.Length > 2)
            .Select(run => new LineShape(SmoothLine.Through([.. run.Select(head.Flat)], closed: fill is not null, PieceMm), ink, fill is not null, fill));

    /// <summary>The stretches of neighbours that pass a test.</summary>
    private static IEnumerable<ImmutableArray<T>> Runs<T>(IEnumerable<T> all, Func<T, bool> passes)
    {
        var run = ImmutableArray.CreateBuilder<T>();
        foreach (T item in all)
        {
            if (passes(item)) run.Add(item);
            else if (run.Count > 0) yield return run.DrainToImmutable();
        }

        if (run.Count > 0) yield return run.DrainToImmutable();
    }

    private static ImmutableArray<PaperPoint> Lengthened(ImmutableArray<PaperPoint> outline, HeadMesh mesh, ProjectedHead head)
    {
        PaperPoint[] rim = [.. mesh.Topology.Edges.Where(edge => edge.IsRim && edge.A >= HeadMesh.FaceVertexCount).SelectMany(Along)];
        return [.. outline.Select(point => rim.Any(at => at.DistanceTo(point) < RimMm) ? point.Moved(0, BelowMm) : point)];

        IEnumerable<PaperPoint> Along(MeshEdge edge)
        {
            PaperPoint from = head.Flat(edge.A), to = head.Flat(edge.B);
            int pieces = 1 + (int)(from.DistanceTo(to) / RimMm);
            return Enumerable.Range(0, pieces + 1).Select(i => from.Towards(to, (double)i / pieces));
        }
    }
}
