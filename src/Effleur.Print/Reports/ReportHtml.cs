using System.Net;
using System.Text;
using Effleur.Print.Layout;
using Effleur.Print.Pdf;

namespace Effleur.Print.Reports;

/// <summary>Writes a report as one page of HTML that needs nothing else: no script, its own style, its pictures inside.</summary>
public static class ReportHtml
{
    private const string Style =
        "body{font:16px/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}h1,h2{font-family:Georgia,serif;line-height:1.2}"
        + "table{border-collapse:collapse;width:100%;font-size:.85rem}th,td{text-align:left;vertical-align:top;padding:.3rem .5rem;border-bottom:1px solid #ccc}"
        + "svg{width:100%;height:auto}svg text{font-family:system-ui,sans-serif}.lead{font-size:1.2rem}footer{margin-top:2rem;font-size:.85rem;color:#555}.wide{overflow-x:auto}"
        + "@media print{body{margin:0;max-width:none}}";

    /// <summary>The page. The same report gives the same text.</summary>
    /// <param name="report">What to write.</param>
    public static string Write(ReportDocument report)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var measure = new PdfType();
        var figures = new Figures(new TypeSetter(measure), new PageStyle(PaperSize.A4));
        var html = new StringBuilder("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">");
        html.Append($"<title>{Safe(report.Title)}</title><style>{Style}</style></head><body>\n<h1>{Safe(report.Title)}</h1>\n<p class=\"lead\">{Safe(report.Lead)}</p>\n");
        foreach (ReportSection section in report.Sections)
        {
            html.Append($"<section><h2>{Safe(section.Heading)}</h2>\n");
            foreach (ReportBlock block in section.Blocks) html.Append(figures.Html(block));
            html.Append("</section>\n");
        }

        return html.Append($"<footer>{Safe(report.Foot)}</footer>\n</body></html>\n").ToString();
    }

    private static string Safe(string text) => WebUtility.HtmlEncode(text);

    private sealed class Figures(TypeSetter type, PageStyle style)
    {
        public string Html(ReportBlock block) => block switch
        {
            ReportText text => $"<p>{Safe(text.Text)}</p>\n",
            ReportSteps steps => $"<ol>{string.Concat(steps.Steps.Select(step => $"<li>{Safe(step)}</li>"))}</ol>\n",
            ReportTable table => Table(table),
            ReportPlot plot => Picture(plot.Title, new PlotPicture(type, style).Of(plot)),
            ReportDesign design => Picture(string.Join(", ", design.Arms), new DesignPicture(type, style).Of(design)),
            _ => throw new ArgumentException($"{block.GetType().Name} cannot be written.", nameof(block)),
        };

        private string Picture(string name, Block block) => SvgDrawing.Write(name, style.WidthMm, block.HeightMm, block.Shapes);

        private static string Table(ReportTable table)
        {
            string head = string.Concat(table.Columns.Select(column => $"<th scope=\"col\">{Safe(column.Name)}</th>"));
            string rows = string.Concat(table.Rows.Select(row => $"<tr>{string.Concat(row.Select(cell => $"<td>{Safe(cell)}</td>"))}</tr>\n"));
            return $"<div class=\"wide\"><table><thead><tr>{head}</tr></thead><tbody>\n{rows}</tbody></table></div>\n";
        }
    }
}
