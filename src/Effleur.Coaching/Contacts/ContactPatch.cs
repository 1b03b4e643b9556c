using System.Collections.Immutable;
using Effleur.Core.Frames;
using Effleur.Core.Geometry;
using Effleur.Core.Strokes;

namespace Effleur.Coaching.Contacts;

/// <summary>The skin under the working part of a hand, in the picture: a disc for each pad, and for a palm what lies between palm and fingertips (docs/methods/coverage.md).</summary>
internal sealed class ContactPatch
{
    /// <summary>A hand has no more pads than fingers.</summary>
    public const int MostPads = 5;

    // An adult's fingertip is 16 to 20 mm wide and pressed flat touches a little less than that; chosen 16 mm, the finger's width of pass-score.md.
    private const double PadRadiusMm = 8;

    // Index, middle, ring and little fingertip between the first and the last knuckle (MediaPipe hand topology); the palm's middle closes the ring.
    private static readonly ImmutableArray<int> PalmRing = [5, 8, 12, 16, 20, 17];
    private static readonly ImmutableArray<int> PalmTips = [8, 12, 16, 20];

    private readonly double[] _x = new double[MostPads];
    private readonly double[] _y = new double[MostPads];
    private readonly (double X, double Y)[] _ring = new (double, double)[PalmRing.Length + 1];
    private int _corners;

    /// <summary>Pads now.</summary>
    public int Pads { get; private set; }

    /// <summary>A pad reaches this far, squared.</summary>
    public double PadSquaredPx { get; private set; }

    public double LeftPx { get; private set; }

    public double RightPx { get; private set; }

    public double TopPx { get; private set; }

    public double BottomPx { get; private set; }

    /// <summary>Lays it under a hand.</summary>
    /// <param name="hand">The hand.</param>
    /// <param name="stroke">What it does.</param>
    /// <param name="at">Its contact point: a fingertip far from it was misplaced by the model and touches nothing.</param>
    /// <param name="pxPerMm">Pixels for a millimetre of the canonical head.</param>
    public void LayUnder(HandSample hand, Stroke stroke, (double X, double Y) at, double pxPerMm)
    {
        (Pads, _corners, PadSquaredPx) = (0, 0, PadRadiusMm * pxPerMm * (PadRadiusMm * pxPerMm));
        (LeftPx, RightPx, TopPx, BottomPx) = (double.PositiveInfinity, double.NegativeInfinity, double.PositiveInfinity, double.NegativeInfinity);
        if (stroke.Form == HandForm.Palm) LayPalm(hand);
        else if (stroke.Form == HandForm.ThumbIndex) LayPinch(hand);
        else LayFingers(hand, stroke, at, ContactPoint.TogetherMm * pxPerMm);
    }

    /// <summary>Whether a place in the picture is under it.</summary>
    public bool Holds(double xPx, double yPx)
    {
        for (int i = 0; i < Pads; i++)
        {
            if (SquaredPx(i, xPx, yPx) <= PadSquaredPx) return true;
        }

        return IsInRing(xPx, yPx);
    }

    /// <summary>A place's squared distance from a pad's middle.</summary>
    public double SquaredPx(int pad, double xPx, double yPx)
    {
        double dx = xPx - _x[pad], dy = yPx - _y[pad];
        return (dx * dx) + (dy * dy);
    }

    /// <summary>Whether a place lies between palm and fingertips; never for a hand that works with its fingers.</summary>
    public bool IsInRing(double x, double y) => PlanarRing.Contains(_ring.AsSpan(0, _corners), (x, y));

    private void LayFingers(HandSample hand, Stroke stroke, (double X, double Y) at, double togetherPx)
    {
        int back = stroke.Form == HandForm.Knuckles ? ContactPoint.KnuckleBack : 0;
        foreach (Finger finger in stroke.Fingers)
        {
            VideoPoint p = hand.Points[FingerTips.Landmark(finger) - back];
            double dx = p.X - at.X, dy = p.Y - at.Y;
            if ((dx * dx) + (dy * dy) <= togetherPx * togetherPx) Add(p);
        }
    }

    private void LayPinch(HandSample hand)
    {
        Add(hand.Points[FingerTips.Landmark(Finger.Thumb)]);
        Add(hand.Points[FingerTips.Landmark(Finger.Index)]);
    }

    private void LayPalm(HandSample hand)
    {
        foreach (int tip in PalmTips) Add(hand.Points[tip]);
        (double x, double y) = Hands.PalmShape.Centre(hand);
        AddToRing(x, y);
        foreach (int i in PalmRing) AddToRing(hand.Points[i].X, hand.Points[i].Y);
    }

    private void Add(VideoPoint at)
    {
        (_x[Pads], _y[Pads]) = (at.X, at.Y);
        Pads++;
        Reach(at.X, at.Y);
    }

    private void AddToRing(double x, double y)
    {
        _ring[_corners++] = (x, y);
        Reach(x, y);
    }

    private void Reach(double x, double y)
    {
        (LeftPx, RightPx) = (Math.Min(LeftPx, x), Math.Max(RightPx, x));
        (TopPx, BottomPx) = (Math.Min(TopPx, y), Math.Max(BottomPx, y));
    }
}
