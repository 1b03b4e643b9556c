using System.Collections.Immutable;
using Effleur.Print.Drawing;
using Effleur.Print.Layout;

namespace Effleur.Print.Reports;

/// <summary>Lays out a report on as many pages as it takes.</summary>
internal sealed class ReportLayout(ReportDocument report, TypeSetter type, PaperSize size)
{
    private const double FootGapMm = 4, CellGapMm = 2.5, IndentMm = 6;

    private readonly PageStyle _style = new(size);

    private double BodyMm => _style.HeightMm - _style.Small.LineMm - FootGapMm;

    public ImmutableArray<PaperPage> Pages()
    {
        var pages = new Pages(BodyMm);
        pages.Add(Block.Stack(2, type.Text(report.Title, _style.Title, _style.WidthMm), type.Text(report.Lead, _style.Lead, _style.WidthMm)));
        foreach (ReportSection section in report.Sections)
        {
            (Block Block, Block? Header)[] blocks = [.. section.Blocks.SelectMany(Blocks)];
            Block heading = Block.Stack(0, Block.Space(4), type.Text(section.Heading, _style.Heading, _style.WidthMm), Block.Space(1));
            pages.Add(heading, withNextMm: blocks.Length > 0 ? blocks[0].Block.HeightMm : 0);
            foreach ((Block block, Block? header) in blocks) pages.Add(block, header);
        }

        return [.. pages.All.Select((body, i) => Page(body, i + 1, pages.All.Length))];
    }

    private IEnumerable<(Block Block, Block? Header)> Blocks(ReportBlock block) => block switch
    {
        ReportText text => [(Spaced(type.Text(text.Text, _style.Text, _style.WidthMm)), null)],
        ReportSteps steps => steps.Steps.Select((step, i) => (Step(step, i + 1), (Block?)null)),
        ReportTable table => Table(table),
        ReportPlot plot => [(Spaced(new PlotPicture(type, _style).Of(plot)), null)],
        ReportDesign design => [(Spaced(new DesignPicture(type, _style).Of(design)), null)],
        _ => throw new ArgumentException($"{block.GetType().Name} cannot be printed.", nameof(block)),
    };

    private Block Step(string step, int number) => Spaced(Block.Beside(
        (0, new Block(_style.Text.LineMm, [type.Line($"{number}.", _style.Strong, new(0, _style.Text.BaselineMm))])),
        (IndentMm, type.Text(step, _style.Text, _style.WidthMm - IndentMm))));

    private IEnumerable<(Block Block, Block? Header)> Table(ReportTable table)
    {
        Block header = Row(table, [.. table.Columns.Select(column => column.Name)], _style.Strong);
        yield return (header, null);
        foreach (ImmutableArray<string> row in table.Rows) yield return (Row(table, row, _style.Small), header);
        yield return (Block.Space(2), null);
    }

    private Block Row(ReportTable table, ImmutableArray<string> cells, TextStyle face)
    {
        var columns = new List<(double Left, Block Block)>();
        double left = 0;
        foreach ((string cell, (_, double share)) in cells.Zip(table.Columns))
        {
            columns.Add((left, type.Text(cell, face, Math.Max(1, (share * _style.WidthMm) - CellGapMm))));
            left += share * _style.WidthMm;
        }

        Block row = Block.Beside(columns);
        double height = Math.Max(row.HeightMm, face.LineMm) + 1.2;
        return new(height, [.. row.At(0, 0.5), Rules.Across(height, _style.WidthMm)]);
    }

    private static Block Spaced(Block block) => new(block.HeightMm + 1.5, block.Shapes);

    private PaperPage Page(ImmutableArray<Shape> body, int number, int count)
    {
        double top = _style.HeightMm - _style.Small.LineMm;
        TextShape page = type.Line($"{number} / {count}", _style.Small, new(_style.WidthMm, top + _style.Small.BaselineMm), 1);
        Block foot = type.Text(report.Foot, _style.Small, _style.WidthMm - page.WidthMm - FootGapMm);
        ImmutableArray<Shape> shapes = [.. body, Rules.Across(top - 1.2, _style.WidthMm), .. foot.At(0, top), page];
        return new(_style.Paper.WidthMm, _style.Paper.HeightMm, [.. shapes.Select(shape => shape.Moved(PageStyle.MarginMm, PageStyle.TopMm))]);
    }
}
