using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Choreography;
using Effleur.Print.Drawing;
using Effleur.Print.Layout;
using Effleur.Print.Wording;

namespace Effleur.Print.Sheets;

/// <summary>Lays out a routine on as many pages as it takes.</summary>
internal sealed class SheetLayout(MassageCatalogue catalogue, Routine routine, TimedRoutine timed, TypeSetter type, PaperSize size)
{
    private const double FootGapMm = 4;

    private readonly PageStyle _style = new(size);

    public ImmutableArray<PaperPage> Pages()
    {
        ImmutableArray<ImmutableArray<Shape>> bodies = Bodies();
        return [.. bodies.Select((body, i) => Page(body, i + 1, bodies.Length))];
    }

    private ImmutableArray<ImmutableArray<Shape>> Bodies()
    {
        ImmutableArray<SheetRow> rows = SheetRow.Of(catalogue, routine, timed);
        var pages = new Pages(_style.HeightMm - _style.Small.LineMm - FootGapMm);
        pages.Add(new SheetHead(catalogue, routine, rows, type, _style).Block());
        var table = new SheetTable(catalogue, type, _style);
        Block header = table.Header();
        ImmutableArray<Block> blocks = [.. rows.Select((row, i) => table.Row(row, i + 1))];
        pages.Add(header, withNextMm: blocks[0].HeightMm);
        foreach (Block block in blocks) pages.Add(block, header);
        var cautions = new SheetCautions(catalogue, rows, type, _style);
        ImmutableArray<Block> lines = [.. cautions.Lines()];
        Block heading = Block.Stack(0, Block.Space(_style.Gap(4)), cautions.Heading(), Block.Space(1));
        pages.Add(heading, withNextMm: lines.IsEmpty ? 0 : lines[0].HeightMm);
        foreach (Block line in lines) pages.Add(line);
        return pages.All;
    }

    private PaperPage Page(ImmutableArray<Shape> body, int number, int count)
    {
        double baseline = _style.HeightMm - _style.Small.LineMm + _style.Small.BaselineMm;
        TextShape page = type.Line($"{number} / {count}", _style.Small, new(_style.WidthMm, baseline), 1);
        Block foot = type.Text(string.Join(' ', new KnowledgeWords(catalogue).All("printFoot")), _style.Small, _style.WidthMm - page.WidthMm - FootGapMm);
        ImmutableArray<Shape> shapes = [.. body, Rules.Across(_style.HeightMm - _style.Small.LineMm - 1.2, _style.WidthMm), .. foot.At(0, _style.HeightMm - _style.Small.LineMm), page];
        return new(_style.Paper.WidthMm, _style.Paper.HeightMm, [.. shapes.Select(shape => shape.Moved(PageStyle.MarginMm, PageStyle.TopMm))]);
    }
}
