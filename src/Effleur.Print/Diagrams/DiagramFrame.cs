using System.Collections.Immutable;
using Effleur.Core.Strokes;
using Effleur.Print.Drawing;

namespace Effleur.Print.Diagrams;

/// <summary>How much of the head a picture shows, from top to bottom in millimetres of the head (down from the middle of the face).</summary>
/// <param name="TopMm">Its upper edge.</param>
/// <param name="BottomMm">Its lower edge.</param>
internal readonly record struct DiagramFrame(double TopMm, double BottomMm)
{
    // chosen: a stroke keeps the width of a finger to the picture's edge
    private const double MarginMm = 12;

    // chosen, the closest first: face; head; neck with enough face to know where one is; everything down to the collarbones
    private static readonly DiagramFrame[] All = [new(-106, 114), new(-146, 120), new(-84, 218), new(-146, 218)];

    /// <summary>Whether the lower corners are free, because the picture ends above the shoulders.</summary>
    public bool EndsAtTheNeck => BottomMm <= All[1].BottomMm;

    public double HeightMm => BottomMm - TopMm;

    /// <summary>The closest picture that shows all of the strokes in all of the views.</summary>
    public static DiagramFrame Around(HeadDrawings heads, ImmutableArray<Stroke> strokes, params DiagramView[] views)
    {
        PaperBox box = PaperBox.Around(views.SelectMany(view => strokes.SelectMany(stroke => stroke.LeftPath.Samples).Select(heads.Sketch(view).Head.Flat)));
        return All.Where(frame => frame.TopMm <= box.Top - MarginMm && frame.BottomMm >= box.Bottom + MarginMm).Append(All[^1]).First();
    }
}
