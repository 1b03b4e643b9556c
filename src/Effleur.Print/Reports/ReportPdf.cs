using Effleur.Print.Layout;
using Effleur.Print.Pdf;

namespace Effleur.Print.Reports;

/// <summary>Writes a report as a PDF.</summary>
public static class ReportPdf
{
    /// <summary>Writes it on as many pages as it takes. The same report and paper give the same bytes.</summary>
    /// <param name="report">What to write.</param>
    /// <param name="to">Where to.</param>
    /// <param name="size">The paper.</param>
    public static void Write(ReportDocument report, Stream to, PaperSize size)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(to);
        using var type = new PdfType();
        PdfFile.Write(report.Title, new ReportLayout(report, new TypeSetter(type), size).Pages(), type, to);
    }
}
