using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Strokes;
using Effleur.Print.Drawing;
using Effleur.Print.Layout;

namespace Effleur.Print.Diagrams;

/// <summary>One picture of the head with strokes on it.</summary>
/// <param name="Lens">From where, and how much of the head.</param>
/// <param name="Picture">What is drawn, within its box.</param>
/// <param name="Traces">The strokes that are drawn, and where they run on paper.</param>
/// <param name="HasRed">Whether a red zone is hatched.</param>
internal sealed record HeadDiagram(DiagramLens Lens, ClippedShape Picture, ImmutableArray<(Stroke Stroke, Side Side, StrokeTrace Trace)> Traces, bool HasRed)
{
    public static readonly Ink Hatching = new(0.5, 0.16);

    private const double GroundGrey = 0.93;
    private static readonly TextStyle Number = new(Face.Strong, 7.5, Grey: 0);

    /// <summary>Whether a part of a path is drawn that the head hides.</summary>
    public bool HasHidden => Traces.Any(drawn => drawn.Trace.Seen.Contains(false));

    /// <summary>Draws strokes in a view.</summary>
    /// <param name="heads">The catalogue's heads.</param>
    /// <param name="strokes">The strokes, numbered in this order when there are several.</param>
    /// <param name="lens">View, frame and scale.</param>
    /// <param name="box">Where on the paper.</param>
    /// <param name="style">Sizes of the signs.</param>
    /// <param name="type">Sets the numbers.</param>
    public static HeadDiagram Of(HeadDrawings heads, ImmutableArray<Stroke> strokes, DiagramLens lens, PaperBox box, DiagramStyle style, TypeSetter type)
    {
        HeadSketch sketch = heads.Sketch(lens.View);
        ImmutableArray<LineShape> red = [.. RedZones(heads, strokes, lens, box, style.HatchEvery)];
        ImmutableArray<(Stroke Stroke, Side Side, StrokeTrace Trace)> traces =
        [
            .. strokes.SelectMany(stroke => Sides(stroke, lens.View).Select(side => (stroke, side, StrokeTrace.Of(stroke.Path(side), sketch.Head, at => lens.OnPaper(at, box)))))
                .Where(drawn => drawn.Item3.Seen.Contains(true)), // all of it behind the head would look as if it were on the face
        ];
        var signs = new StrokeMarks(style);
        ImmutableArray<Shape> shapes =
        [
            new LineShape([new(box.Left, box.Top), new(box.Right, box.Top), new(box.Right, box.Bottom), new(box.Left, box.Bottom)], null, true, GroundGrey),
            .. sketch.Lines.Select(line => line with { Points = [.. line.Points.Select(at => lens.OnPaper(at, box))] }),
            .. red,
            .. traces.SelectMany(drawn => signs.Of(drawn.Stroke.Kind, drawn.Trace)),
            .. style.BadgeMm > 0 && strokes.Length > 1 ? Numbers(strokes, traces, box, style, type) : [],
        ];
        return new(lens, new(box, shapes), traces, !red.IsEmpty);
    }

    // both sides where both hands work and the view has both; else the left, with which a session begins
    private static Side[] Sides(Stroke stroke, DiagramView view) =>
        view is DiagramView.Front or DiagramView.Back && !stroke.IsOneSided ? [Side.Left, Side.Right] : [Side.Left];

    private static IEnumerable<LineShape> RedZones(HeadDrawings heads, ImmutableArray<Stroke> strokes, DiagramLens lens, PaperBox box, int every) =>
        heads.RedZones.Where(red => RedZoneHatch.IsNear(red.Inside, strokes))
            .SelectMany(red => heads.Hatch(lens.View, red.Zone, red.Inside).Where((_, i) => i % every == 0))
            .Select(line => (ImmutableArray<PaperPoint>)[.. line.Select(at => lens.OnPaper(at, box))])
            .Where(line => line.Any(box.Contains))
            .Select(line => new LineShape(line, Hatching));

    private static IEnumerable<Shape> Numbers(
        ImmutableArray<Stroke> strokes, ImmutableArray<(Stroke Stroke, Side Side, StrokeTrace Trace)> traces, PaperBox box, DiagramStyle style, TypeSetter type)
    {
        var placer = new BadgePlacer(box, style.BadgeMm);
        foreach (var (stroke, _, trace) in traces.Where(drawn => drawn.Side == Side.Left))
        {
            ImmutableArray<PaperPoint> others = [.. traces.Where(other => other.Trace != trace).SelectMany(other => other.Trace.Points)];
            bool onTheSpot = stroke.Kind is StrokeKind.Circle or StrokeKind.Pump or StrokeKind.Hold;
            PaperPoint at = onTheSpot ? placer.Beside(trace.Middle, style.SymbolMm * 1.3, stroke.Kind == StrokeKind.Pump ? trace.Along(trace.LengthMm).Angle : 0, others) : placer.OnTheWay(trace, others);
            yield return new DiscShape(at, style.BadgeMm, new(0, 0.25), 1);
            yield return type.Line($"{strokes.IndexOf(stroke) + 1}", Number, at.Moved(0, 0.95), 0.5);
        }
    }
}
