using System.Collections.Immutable;
using Effleur.Print.Drawing;
using PdfSharp.Drawing;
using PdfSharp.Pdf;

namespace Effleur.Print.Pdf;

/// <summary>Writes pages as a PDF. The same pages give the same bytes, whenever and wherever they are written.</summary>
internal static class PdfFile
{
    private const double PtPerMm = 72 / 25.4;

    // any fixed day: a PDF must name one, and the day it was printed on tells nothing about what is on it
    private static readonly DateTime Day = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static void Write(string title, ImmutableArray<PaperPage> pages, PdfType type, Stream to)
    {
        using var document = new PdfDocument();
        document.Options.CompressContentStreams = true;
        document.Info.Title = title;
        document.Info.Creator = "Effleur";
        (document.Info.CreationDate, document.Info.ModificationDate) = (Day, Day);
        foreach (PaperPage page in pages) Add(document, page, type);
        using var memory = new MemoryStream();
        document.Save(memory, closeStream: false);
        to.Write(RepeatableBytes.Of(memory.ToArray()));
    }

    private static void Add(PdfDocument document, PaperPage page, PdfType type)
    {
        PdfPage sheet = document.AddPage();
        sheet.Width = XUnit.FromPoint(page.WidthMm * PtPerMm);
        sheet.Height = XUnit.FromPoint(page.HeightMm * PtPerMm);
        using XGraphics graphics = XGraphics.FromPdfPage(sheet);
        var drawing = new PdfDrawing(graphics, type);
        foreach (Shape shape in page.Shapes) drawing.Draw(shape);
    }
}
