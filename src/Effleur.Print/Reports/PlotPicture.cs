using System.Collections.Immutable;
using System.Globalization;
using Effleur.Print.Drawing;
using Effleur.Print.Layout;

namespace Effleur.Print.Reports;

/// <summary>Draws a plot of every outcome.</summary>
internal sealed class PlotPicture(TypeSetter type, PageStyle style)
{
    private const double HeightMm = 58, AxisMm = 11, PadMm = 4;

    private const int Ticks = 5;

    private static readonly Ink Axis = new(0.4, 0.2), Grid = new(0.85, 0.15), Joint = new(0.6, 0.2);

    public Block Of(ReportPlot plot)
    {
        Block key = ArmMarks.Key(plot.Arms, type, style.Small, style.WidthMm);
        Block band = plot.Band is { } told ? type.Text(told.Words, style.Small, style.WidthMm) : Block.Empty;
        return Block.Stack(1.5, type.Text(plot.Title, style.Strong, style.WidthMm), key, new Block(HeightMm + style.Small.LineMm, Shapes(plot)), band);
    }

    private ImmutableArray<Shape> Shapes(ReportPlot plot)
    {
        int last = plot.Points.IsEmpty ? 1 : plot.Points.Max(point => point.At);
        var scale = new Scale(plot.Range.Low, plot.Range.High, last, style.WidthMm);
        return
        [
            .. Band(plot, scale),
            .. Enumerable.Range(0, Ticks + 1).SelectMany(i => Tick(scale, plot.Range.Low + ((plot.Range.High - plot.Range.Low) * i / Ticks))),
            new LineShape([new(AxisMm, 0), new(AxisMm, HeightMm), new(style.WidthMm, HeightMm)], Axis),
            type.Line("1", style.Small, new(scale.X(1), HeightMm + style.Small.BaselineMm), 0.5),
            .. last > 1 ? [type.Line($"{last}", style.Small, new(scale.X(last), HeightMm + style.Small.BaselineMm), 0.5)] : Array.Empty<Shape>(),
            .. Joints(plot, scale),
            .. plot.Points.Select(point => ArmMarks.Mark(new(scale.X(point.At), scale.Y(point.Value)), point.Arm)),
        ];
    }

    private IEnumerable<Shape> Tick(Scale scale, double value)
    {
        double y = scale.Y(value);
        yield return new LineShape([new(AxisMm, y), new(style.WidthMm, y)], Grid);
        yield return type.Line(value.ToString("0.##", CultureInfo.InvariantCulture), style.Small, new(AxisMm - 1.5, y + 0.9), 1);
    }

    private IEnumerable<Shape> Band(ReportPlot plot, Scale scale)
    {
        if (plot.Band is not { } band) yield break;
        (double top, double bottom) = (scale.Y(Math.Min(band.High, plot.Range.High)), scale.Y(Math.Max(band.Low, plot.Range.Low)));
        if (bottom > top) yield return new LineShape([new(AxisMm, top), new(style.WidthMm, top), new(style.WidthMm, bottom), new(AxisMm, bottom)], null, true, 0.93);
    }

    private static IEnumerable<Shape> Joints(ReportPlot plot, Scale scale) =>
        plot.Points.GroupBy(point => point.Pair).Where(pair => pair.Count() > 1)
            .Select(pair => new LineShape([.. pair.OrderBy(point => point.At).Select(point => new PaperPoint(scale.X(point.At), scale.Y(point.Value)))], Joint));

    /// <summary>Where values stand. A range without width is drawn in the middle.</summary>
    private readonly record struct Scale(double Low, double High, int Last, double WidthMm)
    {
        public double X(int at) => AxisMm + PadMm + (Last < 2 ? 0 : (at - 1) * (WidthMm - AxisMm - (2 * PadMm)) / (Last - 1));

        public double Y(double value) => HeightMm * (High > Low ? 1 - ((Math.Clamp(value, Low, High) - Low) / (High - Low)) : 0.5);
    }
}
