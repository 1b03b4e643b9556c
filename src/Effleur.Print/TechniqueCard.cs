using Effleur.Core.Catalogue;
using Effleur.Print.Cards;
using Effleur.Print.Layout;
using Effleur.Print.Pdf;

namespace Effleur.Print;

/// <summary>A technique on one page to print and lay beside the mirror: pictures, steps, pressure, cautions, and what it rests on.</summary>
public static class TechniqueCard
{
    /// <summary>Writes the card as a PDF of one page. The same technique and paper give the same bytes.</summary>
    public static void Write(MassageCatalogue catalogue, Technique technique, Stream to, PaperSize size)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(technique);
        ArgumentNullException.ThrowIfNull(to);
        using var type = new PdfType();
        PdfFile.Write(technique.Name, [CardLayout.Of(catalogue, technique, new TypeSetter(type), size).Page], type, to);
    }
}
