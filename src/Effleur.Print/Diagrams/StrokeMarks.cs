using System.Collections.Immutable;
using Effleur.Core.Strokes;
using Effleur.Print.Drawing;

namespace Effleur.Print.Diagrams;

/// <summary>Draws what a hand does along a path: each kind of stroke has its own sign.</summary>
internal sealed class StrokeMarks(DiagramStyle style)
{
    // chosen: hidden parts are grey and dashed, to be told from the face's lines and from what is seen
    private const double HiddenGrey = 0.45, HiddenDashMm = 0.9;

    // chosen: an arrow in the middle helps only a way that is long enough for two
    private const double MidArrowFromMm = 24;

    private Ink Seen => new(0, style.LineMm);

    private Ink Hidden => new(HiddenGrey, style.LineMm * 0.7, HiddenDashMm);

    private Ink Halo => new(1, style.LineMm + (2 * style.HaloMm));

    public IEnumerable<Shape> Of(StrokeKind kind, StrokeTrace trace) => kind switch
    {
        StrokeKind.Glide => Glide(trace),
        StrokeKind.Circle => Circle(trace),
        StrokeKind.Pump => Pump(trace),
        StrokeKind.Hold => Hold(trace),
        StrokeKind.Knead => Knead(trace),
        _ => Tap(trace),
    };

    /// <summary>A line as it is drawn where the head hides it.</summary>
    public LineShape HiddenLine(ImmutableArray<PaperPoint> points) => new(points, Hidden);

    private IEnumerable<Shape> Glide(StrokeTrace trace)
    {
        double length = trace.LengthMm;
        foreach (Shape line in Line(trace)) yield return line;
        yield return Start(trace);
        if (length > MidArrowFromMm) yield return Arrow(trace, length / 2);
        yield return Arrow(trace, length);
    }

    private IEnumerable<Shape> Line(StrokeTrace trace)
    {
        foreach ((var points, bool seen) in trace.Runs().OrderBy(run => run.Seen))
        {
            if (points.Length < 2) continue;
            if (seen) yield return new LineShape(points, Halo);
            yield return seen ? new LineShape(points, Seen) : HiddenLine(points);
        }
    }

    private DiscShape Start(StrokeTrace trace) =>
        new(trace.Points[0], style.LineMm * 1.4, new(trace.Seen[0] ? 0 : HiddenGrey, style.LineMm * 0.6), 1);

    private LineShape Arrow(StrokeTrace trace, double alongMm)
    {
        (PaperPoint tip, _) = trace.Along(alongMm);
        (PaperPoint back, _) = trace.Along(Math.Max(0, alongMm - style.ArrowMm));
        return Head(tip, back.AngleTo(tip), trace.SeenAlong(alongMm));
    }

    private LineShape Head(PaperPoint tip, double angle, bool seen)
    {
        const double spread = 0.42; // half the arrowhead's angle, chosen by eye
        PaperPoint left = tip.Away(angle + Math.PI - spread, style.ArrowMm), right = tip.Away(angle + Math.PI + spread, style.ArrowMm);
        PaperPoint notch = tip.Away(angle + Math.PI, style.ArrowMm * 0.7);
        return new([tip, left, notch, right], new(seen ? 0 : HiddenGrey, 0.1), Closed: true, Fill: seen ? 0 : HiddenGrey);
    }

    // seven eighths of the turn, then the arrow: a closed ring would not say where it runs
    private IEnumerable<Shape> Circle(StrokeTrace trace)
    {
        PaperPoint middle = trace.Middle;
        double radius = trace.Points.Average(point => point.DistanceTo(middle));
        StrokeTrace turn = radius >= style.SymbolMm ? trace
            : trace with { Points = [.. trace.Points.Select(point => middle.Towards(point, style.SymbolMm / Math.Max(0.1, radius)))] };
        int until = turn.Points.Length * 7 / 8;
        StrokeTrace open = new(turn.Points[..until], turn.Seen[..until]);
        return [.. Line(open), Arrow(open, open.LengthMm)];
    }

    private IEnumerable<Shape> Pump(StrokeTrace trace)
    {
        PaperPoint middle = trace.Points[0].Towards(trace.Points[^1], 0.5);
        double angle = trace.Points[0].AngleTo(trace.Points[^1]), half = Math.Max(1.6 * style.SymbolMm, trace.LengthMm / 2);
        PaperPoint from = middle.Away(angle, -half), to = middle.Away(angle, half);
        bool seen = trace.Seen[trace.Seen.Length / 2];
        if (seen) yield return new LineShape([from, to], Halo);
        yield return new LineShape([from, to], seen ? Seen : Hidden);
        yield return Head(to, angle, seen);
        // back is letting go: the same way, without the push
        foreach (double side in new[] { -0.5, 0.5 })
            yield return new LineShape([from, from.Away(angle + side, style.ArrowMm * 0.6)], new(seen ? 0 : HiddenGrey, style.LineMm * 0.7));
    }

    private IEnumerable<Shape> Hold(StrokeTrace trace)
    {
        double grey = trace.Seen[0] ? 0 : HiddenGrey;
        yield return new DiscShape(trace.Points[0], style.SymbolMm, new(grey, style.LineMm * 0.7, trace.Seen[0] ? 0 : HiddenDashMm), trace.Seen[0] ? 1 : null);
        yield return new DiscShape(trace.Points[0], style.SymbolMm * 0.45, null, grey);
    }

    // a coil: lift and roll, moving on
    private IEnumerable<Shape> Knead(StrokeTrace trace)
    {
        double radius = style.SymbolMm * 0.62, length = trace.LengthMm, every = radius * 1.5;
        int turns = Math.Max(2, (int)(length / every)), pieces = turns * 16;
        StrokeTrace coil = new(
            [.. Enumerable.Range(0, pieces + 1).Select(i => Coil((double)i / pieces))],
            [.. Enumerable.Range(0, pieces + 1).Select(i => trace.SeenAlong(length * i / pieces))]);
        foreach (Shape line in Line(coil)) yield return line;
        (PaperPoint end, double angle) = trace.Along(length);
        yield return Head(end.Away(angle, style.ArrowMm + radius), angle, trace.Seen[^1]);

        PaperPoint Coil(double share)
        {
            (PaperPoint on, double way) = trace.Along(length * share);
            return on.Away(way + Math.PI + (2 * Math.PI * turns * share), radius);
        }
    }

    private IEnumerable<Shape> Tap(StrokeTrace trace)
    {
        yield return Start(trace);
        double every = style.SymbolMm * 1.1, length = trace.LengthMm;
        int taps = Math.Max(2, (int)(length / every));
        for (int i = 1; i < taps; i++)
        {
            double along = length * i / taps;
            yield return new DiscShape(trace.Along(along).At, style.LineMm * 0.95, new(1, style.HaloMm), trace.SeenAlong(along) ? 0 : HiddenGrey);
        }

        yield return Arrow(trace, length);
    }
}
