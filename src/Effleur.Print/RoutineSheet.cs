using Effleur.Core.Catalogue;
using Effleur.Core.Choreography;
using Effleur.Print.Layout;
using Effleur.Print.Pdf;
using Effleur.Print.Sheets;

namespace Effleur.Print;

/// <summary>A routine to print: its steps in order with a picture each, when, how often and how firm, and all cautions once.</summary>
public static class RoutineSheet
{
    /// <summary>Writes the sheet as a PDF of as many pages as it takes. The same routine and paper give the same bytes.</summary>
    /// <param name="catalogue">The knowledge the routine's techniques are in.</param>
    /// <param name="routine">A shipped routine or a person's own.</param>
    /// <param name="timed">Its choreography.</param>
    /// <param name="to">Where to.</param>
    /// <param name="size">The paper.</param>
    /// <exception cref="ArgumentException">The choreography is not the routine's.</exception>
    public static void Write(MassageCatalogue catalogue, Routine routine, TimedRoutine timed, Stream to, PaperSize size)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(routine);
        ArgumentNullException.ThrowIfNull(timed);
        ArgumentNullException.ThrowIfNull(to);
        using var type = new PdfType();
        PdfFile.Write(routine.Name, new SheetLayout(catalogue, routine, timed, new TypeSetter(type), size).Pages(), type, to);
    }
}
