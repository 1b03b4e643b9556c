using Effleur.Print.Drawing;

namespace Effleur.Print.Diagrams;

/// <summary>Which part of the head a picture shows, and how large.</summary>
/// <param name="View">From where.</param>
/// <param name="Frame">From top to bottom.</param>
/// <param name="MiddleMm">The head's middle from left to right, in millimetres of the head.</param>
/// <param name="Scale">Millimetres on paper for one of the head.</param>
internal sealed record DiagramLens(DiagramView View, DiagramFrame Frame, double MiddleMm, double Scale)
{
    // chosen: the head does not touch the picture's sides
    private const double SideMarginMm = 8;

    /// <summary>The largest that fits the frame into boxes of one size, the same for all views, so that they can be compared.</summary>
    public static IEnumerable<DiagramLens> Fitting(HeadDrawings heads, DiagramFrame frame, double widthMm, double heightMm, params DiagramView[] views)
    {
        (DiagramView View, PaperBox Box)[] boxes = [.. views.Select(view => (view, Shown(heads.Sketch(view), frame)))];
        double scale = Math.Min(heightMm / frame.HeightMm, boxes.Min(entry => widthMm / (entry.Box.Width + (2 * SideMarginMm))));
        return boxes.Select(entry => new DiagramLens(entry.View, frame, entry.Box.Centre.X, scale));
    }

    /// <summary>Where a place of the head lies in a picture's box; the frame stands in the box's middle.</summary>
    public PaperPoint OnPaper(PaperPoint onHead, PaperBox box) => new(
        box.Centre.X + ((onHead.X - MiddleMm) * Scale),
        box.Centre.Y + ((onHead.Y - ((Frame.TopMm + Frame.BottomMm) / 2)) * Scale));

    private static PaperBox Shown(HeadSketch sketch, DiagramFrame frame) =>
        PaperBox.Around(sketch.Lines[0].Points.Where(point => point.Y >= frame.TopMm && point.Y <= frame.BottomMm));
}
