using Effleur.Core.Frames;
using Effleur.Core.Strokes;

namespace Effleur.Coaching.Contacts;

/// <summary>The middle of the part of the hand that touches, by the stroke's hand form (docs/methods/contact.md).</summary>
internal static class ContactPoint
{
    // Fingertips that work together lie within a hand's breadth of each other; one farther from the rest was misplaced by the model (chosen, 45 mm).
    public const double TogetherMm = 45;

    /// <summary>The point, in pixels. A palm touches all along the hand: the place nearest to what it is meant to touch counts.</summary>
    public static (double X, double Y) Of(HandSample hand, Stroke stroke, double pxPerMm, double meantXPx, double meantYPx) => stroke.Form switch
    {
        HandForm.Palm => Palm(hand, stroke, pxPerMm).NearestTo(meantXPx, meantYPx),
        HandForm.ThumbIndex => Middle(hand.Points[FingerTips.Landmark(Finger.Thumb)], hand.Points[FingerTips.Landmark(Finger.Index)]),
        HandForm.Knuckles => Mean(hand, stroke, KnuckleBack, pxPerMm),
        _ => Mean(hand, stroke, 0, pxPerMm),
    };

    /// <summary>All that a palm touches with.</summary>
    public static PalmSpan Palm(HandSample hand, Stroke stroke, double pxPerMm) => new(Hands.PalmShape.Centre(hand), Mean(hand, stroke, 0, pxPerMm));

    /// <summary>A finger's middle knuckle is two landmarks before its tip.</summary>
    public const int KnuckleBack = 2;

    private static (double X, double Y) Middle(VideoPoint a, VideoPoint b) => ((a.X + b.X) / 2, (a.Y + b.Y) / 2);

    private static (double X, double Y) Mean(HandSample hand, Stroke stroke, int back, double pxPerMm)
    {
        (double x, double y, _) = Sum(hand, stroke, back, double.NaN, double.NaN, double.PositiveInfinity);
        if (stroke.Fingers.Length < 3) return (x, y);
        (double nearX, double nearY, int kept) = Sum(hand, stroke, back, x, y, TogetherMm * pxPerMm);
        return kept >= 2 ? (nearX, nearY) : (x, y);
    }

    private static (double X, double Y, int Count) Sum(HandSample hand, Stroke stroke, int back, double aroundX, double aroundY, double reachPx)
    {
        double x = 0, y = 0;
        int count = 0;
        foreach (Finger finger in stroke.Fingers)
        {
            VideoPoint p = hand.Points[FingerTips.Landmark(finger) - back];
            double dx = p.X - aroundX, dy = p.Y - aroundY;
            if ((dx * dx) + (dy * dy) > reachPx * reachPx) continue;
            x += p.X;
            y += p.Y;
            count++;
        }

        return (x / Math.Max(count, 1), y / Math.Max(count, 1), count);
    }
}
