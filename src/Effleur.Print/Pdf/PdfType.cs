using Effleur.Print.Drawing;
using PdfSharp.Drawing;
using PdfSharp.Fonts;

namespace Effleur.Print.Pdf;

/// <summary>Measures with the fonts that will be embedded. One for each document: PDFsharp's measuring is not meant for two threads.</summary>
internal sealed class PdfType : ITypeMeasure, IDisposable
{
    private const double MmPerPt = 25.4 / 72;

    private readonly Dictionary<(Face, double), XFont> _fonts = [];
    private readonly XGraphics _context;

    public PdfType()
    {
        EmbeddedFonts.Install();
        _context = XGraphics.CreateMeasureContext(new XSize(1000, 1000), XGraphicsUnit.Point, XPageDirection.Downwards);
    }

    public double WidthMm(string text, Face face, double sizePt) => _context.MeasureString(text, Font(face, sizePt), XStringFormats.Default).Width * MmPerPt;

    public bool Has(Face face, int codePoint) => GlyphHelper.GlyphIndexFromCodePoint(codePoint, Font(face, 10)) != 0;

    public XFont Font(Face face, double sizePt)
    {
        if (_fonts.TryGetValue((face, sizePt), out XFont? known)) return known;
        return _fonts[(face, sizePt)] = new XFont(face.ToString(), sizePt, XFontStyleEx.Regular);
    }

    public void Dispose() => _context.Dispose();
}
