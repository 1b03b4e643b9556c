using System.Collections.Immutable;
using Effleur.Core.Geometry;
using Effleur.Core.Strokes;

namespace Effleur.Print.Diagrams;

/// <summary>
/// Chooses two views for strokes: one that has both sides, so that one sees both hands, and one of the left, so that one sees the way.
/// Of each kind it is the view the paths face most squarely. Where one side is worked on at a time and the first view would miss a stroke,
/// it is a second one of the left.
/// </summary>
internal static class ViewChoice
{
    // chosen: from behind only when that shows clearly more, for people know themselves from the front
    private const double BackAdvantage = 0.1;

    private static readonly DiagramView[] Left = [DiagramView.LeftSide, DiagramView.LeftFront, DiagramView.LeftBack];

    /// <summary>The two views of a card.</summary>
    /// <param name="strokes">At least one.</param>
    /// <param name="heads">The head in each view.</param>
    public static (DiagramView First, DiagramView Second) Of(ImmutableArray<Stroke> strokes, HeadDrawings heads)
    {
        Func<DiagramView, double> facing = Facing(strokes, heads);
        DiagramView both = facing(DiagramView.Back) > facing(DiagramView.Front) + BackAdvantage ? DiagramView.Back : DiagramView.Front;
        DiagramView second = Left.MaxBy(facing);
        bool missesOne = strokes.All(stroke => stroke.IsOneSided) && Seen(both) < strokes.Length;
        return (missesOne ? Left.Where(view => view != second).MaxBy(Seen) : both, second);

        int Seen(DiagramView view) => strokes.Count(stroke => stroke.LeftPath.Samples.Any(heads.Sketch(view).Head.Sees));
    }

    /// <summary>The one view of a thumbnail.</summary>
    public static DiagramView Single(IEnumerable<Stroke> strokes, HeadDrawings heads) => Enum.GetValues<DiagramView>().MaxBy(Facing(strokes, heads));

    /// <summary>How squarely the paths face the viewer on average; what cannot be seen counts as nothing.</summary>
    private static Func<DiagramView, double> Facing(IEnumerable<Stroke> strokes, HeadDrawings heads)
    {
        ImmutableArray<SurfacePoint> samples = [.. strokes.SelectMany(stroke => stroke.LeftPath.Samples)];
        return view =>
        {
            ProjectedHead head = heads.Sketch(view).Head;
            return samples.Average(sample => head.Sees(sample) ? head.Plane.Facing(heads.Head.AreaNormal(sample.Triangle)) : 0);
        };
    }
}
