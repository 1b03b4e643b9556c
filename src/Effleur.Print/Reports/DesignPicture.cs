using System.Collections.Immutable;
using Effleur.Print.Drawing;
using Effleur.Print.Layout;

namespace Effleur.Print.Reports;

/// <summary>Draws the design: a column for each pair, from the first to the last.</summary>
internal sealed class DesignPicture(TypeSetter type, PageStyle style)
{
    private const double CellMm = 4, GapMm = 0.7;

    private static readonly Ink Outline = new(0.3, 0.2), Empty = new(0.6, 0.2, 0.6);

    public Block Of(ReportDesign design)
    {
        int columns = Math.Max(1, (int)(style.WidthMm / (CellMm + GapMm)));
        ReportCell[][] pairs = [.. design.Cells.GroupBy(cell => cell.Pair).OrderBy(pair => pair.Key).Select(pair => pair.OrderBy(cell => cell.Place).ToArray())];
        return Block.Stack(
            1.5,
            ArmMarks.Key(design.Arms, type, style.Small, style.WidthMm),
            Block.Stack(2, pairs.Chunk(columns).Select(Row)),
            type.Text(design.NotDone, style.Small, style.WidthMm));
    }

    private Block Row(ReportCell[][] pairs)
    {
        double cells = pairs.Max(pair => pair.Length) * (CellMm + GapMm);
        return new(cells + style.Small.LineMm, [.. pairs.SelectMany((pair, i) => Column(pair, i * (CellMm + GapMm), cells))]);
    }

    private IEnumerable<Shape> Column(ReportCell[] pair, double left, double cells)
    {
        foreach ((int i, ReportCell cell) in pair.Index())
        {
            double top = i * (CellMm + GapMm);
            ImmutableArray<PaperPoint> corners = [new(left, top), new(left + CellMm, top), new(left + CellMm, top + CellMm), new(left, top + CellMm)];
            yield return cell is { IsDone: true, Arm: { } arm } ? new LineShape(corners, Outline, true, ArmMarks.Fill(arm)) : new LineShape(corners, Empty, true);
            if (cell is { IsDone: false, Arm: { } drawn }) yield return ArmMarks.Mark(new(left + (CellMm / 2), top + (CellMm / 2)), drawn);
        }

        if (pair[0].Pair % 5 == 0 || pair[0].Pair == 1) yield return type.Line($"{pair[0].Pair}", style.Small, new(left + (CellMm / 2), cells + style.Small.BaselineMm - 0.6), 0.5);
    }
}
