using Effleur.Print.Drawing;
using PdfSharp.Drawing;

namespace Effleur.Print.Pdf;

/// <summary>Draws shapes on a PDF page.</summary>
internal sealed class PdfDrawing(XGraphics page, PdfType type)
{
    private const double PtPerMm = 72 / 25.4;

    public void Draw(Shape shape)
    {
        switch (shape)
        {
            case LineShape line: Line(line); break;
            case DiscShape disc: Disc(disc); break;
            case TextShape text: Text(text); break;
            case ClippedShape clipped: Clipped(clipped); break;
            default: throw new ArgumentException($"{shape.GetType().Name} cannot be drawn.", nameof(shape));
        }
    }

    private void Line(LineShape line)
    {
        var path = new XGraphicsPath { FillMode = XFillMode.Winding };
        path.AddLines([.. line.Points.Select(Point)]);
        if (line.Closed) path.CloseFigure();
        page.DrawPath(Pen(line.Ink), Brush(line.Fill), path);
    }

    private void Disc(DiscShape disc)
    {
        PaperBox box = disc.Bounds;
        var rectangle = new XRect(Point(new(box.Left, box.Top)), new XSize(box.Width * PtPerMm, box.Height * PtPerMm));
        page.DrawEllipse(Pen(disc.Ink), Brush(disc.Fill), rectangle);
    }

    private void Text(TextShape text) =>
        page.DrawString(text.Text, type.Font(text.Face, text.SizePt), new XSolidBrush(XColor.FromGrayScale(text.Grey)), Point(text.Start), XStringFormats.BaseLineLeft);

    private void Clipped(ClippedShape clipped)
    {
        XGraphicsState before = page.Save();
        page.IntersectClip(new XRect(Point(new(clipped.Box.Left, clipped.Box.Top)), Point(new(clipped.Box.Right, clipped.Box.Bottom))));
        foreach (Shape shape in clipped.Shapes) Draw(shape);
        page.Restore(before);
    }

    private static XPoint Point(PaperPoint at) => new(at.X * PtPerMm, at.Y * PtPerMm);

    private static XSolidBrush? Brush(double? grey) => grey is { } tone ? new XSolidBrush(XColor.FromGrayScale(tone)) : null;

    private static XPen? Pen(Ink? ink)
    {
        if (ink is not { } line) return null;
        var pen = new XPen(XColor.FromGrayScale(line.Grey), line.WidthMm * PtPerMm) { LineCap = XLineCap.Round, LineJoin = XLineJoin.Round };
        if (line.DashMm > 0) (pen.DashPattern, pen.LineCap) = ([line.DashMm / line.WidthMm, line.DashMm / line.WidthMm], XLineCap.Flat);
        return pen;
    }
}
