using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Effleur.Print.Drawing;
using Effleur.Print.Layout;
using Effleur.Print.Pdf;
using Effleur.Print.Reports;
using Effleur.Print.Tests.Pdf;

namespace Effleur.Print.Tests;

public class ReportTests
{
    [Theory]
    [InlineData(PaperSize.A4)]
    [InlineData(PaperSize.Letter)]
    public void Write_Twice_GivesTheSameBytes(PaperSize size) => Assert.Equal(Written(Report(30), size), Written(Report(30), size));

    [Fact]
    public void Write_LongTable_HasEveryRowAndItsHeaderOnEachPage()
    {
        PdfText pdf = PdfText.Of(Written(Report(120), PaperSize.A4));

        Assert.True(pdf.Pages.Count >= 3);
        Assert.False(pdf.HasImages);
        for (int row = 1; row <= 120; row++) Assert.Contains($"row {row} of", pdf.All, StringComparison.Ordinal);
        Assert.All(pdf.Pages.Where(page => page.Contains(" of many", StringComparison.Ordinal)), page => Assert.Contains("What it was", page, StringComparison.Ordinal));
        Assert.EndsWith($"{pdf.Pages.Count} / {pdf.Pages.Count}", pdf.Pages[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(60)]
    public void Layout_PlotAndDesign_StayWithinTheMargins(int pairs)
    {
        using var type = new PdfType();
        Assert.All(new ReportLayout(Report(5, pairs), new TypeSetter(type), PaperSize.A4).Pages(), page =>
        {
            PaperBox margins = page.Box.Grown(-PageStyle.BottomMm);
            Assert.All(page.Shapes, shape => Assert.True(margins.Contains(shape.Bounds), $"{shape} leaves the page"));
        });
    }

    [Fact]
    public void Html_WithNamesLikeMarkup_IsWellFormedAndRunsNothing()
    {
        string html = ReportHtml.Write(Report(3) with { Title = "<script>alert(1)</script> & \"co\"" });

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch(new Regex("\\son\\w+=|https?:|src=|href=", RegexOptions.IgnoreCase), html);
        Assert.Contains("&lt;script&gt;", html, StringComparison.Ordinal);
        foreach (Match svg in Regex.Matches(html, "<svg.*?</svg>", RegexOptions.Singleline)) Assert.NotNull(XElement.Parse(svg.Value));
    }

    [Fact]
    public void Html_Plot_HasAPointForEveryOutcome()
    {
        string html = ReportHtml.Write(Report(3, 9));
        string plot = Regex.Matches(html, "<svg.*?</svg>", RegexOptions.Singleline).Single(svg => svg.Value.Contains("stress, points", StringComparison.Ordinal)).Value;

        Assert.Equal(18 + 2, XElement.Parse(plot).Elements("circle").Count()); // with the two of the key
        Assert.Equal(9 + 1, XElement.Parse(plot).Elements("polyline").Count(line => line.Attribute("stroke")!.Value != "rgb(217,217,217)")); // pairs joined, and the axes
    }

    private static byte[] Written(ReportDocument report, PaperSize size)
    {
        using var pdf = new MemoryStream();
        ReportPdf.Write(report, pdf, size);
        return pdf.ToArray();
    }

    private static ReportDocument Report(int rows, int pairs = 8) => new(
        "Does it calm me?",
        "Not enough data yet.",
        [
            new("The plan", [new ReportText("Two arms."), new ReportDesign(["massage", "rest"], [.. Cells(pairs)], "Empty: not done.")]),
            new("What came out", [new ReportPlot("stress, points", ["massage", "rest"], [.. Points(pairs)], (0, 10), new(3, 5, "Grey: own noise."))]),
            new("Rows", [new ReportTable([("What it was", 0.5), ("Value", 0.5)], [.. Enumerable.Range(1, rows).Select(row => ImmutableArray.Create($"row {row} of many", "5"))])]),
            new("Steps", [new ReportSteps(["Add them up.", "Divide."])]),
        ],
        "Made by Effleur.");

    private static IEnumerable<ReportCell> Cells(int pairs) =>
        from pair in Enumerable.Range(1, pairs) from place in Enumerable.Range(1, 2) select new ReportCell(pair, place, (pair + place) % 2, pair % 3 != 0);

    private static IEnumerable<ReportPoint> Points(int pairs) =>
        from pair in Enumerable.Range(1, pairs) from place in Enumerable.Range(1, 2) select new ReportPoint((2 * (pair - 1)) + place, (pair + (3 * place)) % 11, (pair + place) % 2, pair);
}
