using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using Effleur.Print.Drawing;

namespace Effleur.Print.Reports;

/// <summary>Writes shapes as an inline SVG, in millimetres; it has no script and loads nothing.</summary>
internal static class SvgDrawing
{
    public static string Write(string name, double widthMm, double heightMm, ImmutableArray<Shape> shapes)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg viewBox=\"-2 -2 {widthMm + 4:0.##} {heightMm + 4:0.##}\" role=\"img\" aria-label=\"{WebUtility.HtmlEncode(name)}\">");
        foreach (Shape shape in shapes) Add(svg, shape);
        return svg.Append("</svg>\n").ToString();
    }

    private static void Add(StringBuilder svg, Shape shape)
    {
        switch (shape)
        {
            case LineShape line: Line(svg, line); break;
            case DiscShape disc:
                svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{disc.Centre.X:0.##}\" cy=\"{disc.Centre.Y:0.##}\" r=\"{disc.RadiusMm:0.##}\" {Paint(disc.Ink, disc.Fill)}/>");
                break;
            case TextShape text:
                svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{text.Start.X:0.##}\" y=\"{text.Start.Y:0.##}\" font-size=\"{text.SizePt * 25.4 / 72:0.##}\" textLength=\"{text.WidthMm:0.##}\">{WebUtility.HtmlEncode(text.Text)}</text>");
                break;
            default: throw new ArgumentException($"{shape.GetType().Name} cannot be drawn.", nameof(shape));
        }
    }

    private static void Line(StringBuilder svg, LineShape line)
    {
        string points = string.Join(' ', line.Points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.X:0.##},{point.Y:0.##}")));
        svg.Append(CultureInfo.InvariantCulture, $"<{(line.Closed ? "polygon" : "polyline")} points=\"{points}\" {Paint(line.Ink, line.Fill)}/>");
    }

    private static string Paint(Ink? ink, double? fill)
    {
        string inside = fill is { } tone ? Grey(tone) : "none";
        if (ink is not { } line) return $"fill=\"{inside}\"";
        string dash = line.DashMm > 0 ? string.Create(CultureInfo.InvariantCulture, $" stroke-dasharray=\"{line.DashMm:0.##}\"") : "";
        return string.Create(CultureInfo.InvariantCulture, $"fill=\"{inside}\" stroke=\"{Grey(line.Grey)}\" stroke-width=\"{line.WidthMm:0.##}\"{dash}");
    }

    private static string Grey(double tone)
    {
        int level = (int)Math.Round(255 * Math.Clamp(tone, 0, 1));
        return string.Create(CultureInfo.InvariantCulture, $"rgb({level},{level},{level})");
    }
}
