using Effleur.Coaching.Contacts;
using Effleur.Coaching.Hands;
using Effleur.Coaching.Poses;
using Effleur.Core.Frames;
using Effleur.Core.Strokes;

namespace Effleur.Coaching.Passes;

/// <summary>One hand against one stroke on one side: where on the path it is, how far from it, and which passes it made.</summary>
internal sealed class Lane
{
    // A hand on the skin does not move faster than this along a path (chosen: three times the fastest return seen).
    private const double ReachMmS = 600;
    private const double ReachMm = 12;

    // How far back a pass can be compared with other lanes; as long as a run can be.
    private const int History = 1024;

    private readonly PathFollower _path;
    private readonly PassFinder _finder;
    private readonly PalmPlace? _palm;
    private readonly (double TimeS, double ArcMm, double DeviationMm)[] _history = new (double, double, double)[History];
    private int _historyCount;
    private double _lastS = double.NaN;
    private int _life = -1;

    /// <param name="target">What is looked for.</param>
    /// <param name="path">Its path; laid onto each frame's face before the frame is seen.</param>
    /// <param name="hand">Index of the tracked hand.</param>
    public Lane(StrokeTarget target, PathFollower path, int hand)
    {
        Target = target;
        Hand = hand;
        _path = path;
        _finder = PassFinders.For(target.Stroke, _path.LengthMm);
        if (target.Stroke is { Kind: StrokeKind.Glide, Form: HandForm.Palm }) _palm = new();
    }

    public StrokeTarget Target { get; }

    /// <summary>Index of the tracked hand.</summary>
    public int Hand { get; }

    /// <summary>Place along the path now, or NaN.</summary>
    public double ArcMm { get; private set; } = double.NaN;

    public double DeviationMm { get; private set; } = double.PositiveInfinity;

    /// <summary>How far the line is from any part of the hand that may work on it: for a gliding palm, from the nearest of its places.</summary>
    public double NearestMm { get; private set; } = double.PositiveInfinity;

    /// <summary>Share of the path now, 0 to 1; 0 for a hold.</summary>
    public double Share => _path.LengthMm > 0 ? ArcMm / _path.LengthMm : 0;

    public double LengthMm => _path.LengthMm;

    public void See(TrackedHand hand, HandSample sample, LiveFace face, double contact, double nowS, List<FoundPass> found)
    {
        if (hand.Life != _life)
        {
            _life = hand.Life;
            ArcMm = double.NaN;
        }

        double px = face.PxPerMm, reach = ReachMm + (ReachMmS * Math.Max(0, nowS - _lastS));
        (double x, double y) = Touching(sample, px, nowS);

        // The part of a palm that is nearest stays where it is while the hand slides over the place: whether it stays is asked of the palm itself.
        (double stayX, double stayY) = Target.Stroke.Form == HandForm.Palm ? PalmShape.Centre(sample) : (x, y);
        ArcMm = _path.Nearest(x, y, px, ArcMm, reach, out double deviation);
        DeviationMm = deviation;
        NearestMm = Math.Min(deviation, _palm?.NearestMm ?? deviation);
        _lastS = nowS;
        Remember(nowS);
        StrokeKind kind = Target.Stroke.Kind;
        if (kind == StrokeKind.Circle) _finder.Ring = _path.Ring(px);
        _finder.See(
            new()
            {
                TimeS = nowS,
                ArcMm = ArcMm,
                DeviationMm = deviation,
                XMm = (stayX - _path.MiddleXPx) / px,
                YMm = (stayY - _path.MiddleYPx) / px,
                PushMm = kind == StrokeKind.Pump ? _path.Push(x, y, px) : 0,
                OpeningMm = kind == StrokeKind.Knead ? Opening(sample) / px : 0,
                ReachMm = kind == StrokeKind.Tap ? Reach(sample, Target.Stroke) / px : 0,
                Contact = contact,
                HandSize = PalmShape.PxPerMm(sample) / px,
            },
            found);
    }

    public void Miss(double nowS, List<FoundPass> found)
    {
        (DeviationMm, NearestMm) = (double.PositiveInfinity, double.PositiveInfinity);
        _finder.Miss(nowS, found);
    }

    public void Close(List<FoundPass> found) => _finder.Close(found);

    /// <summary>Mean distance from the path between two times, and the range of the path that was covered; NaN when nothing was seen then.</summary>
    public double DeviationDuring(double startS, double endS, out double coveredMm)
    {
        double sum = 0, low = double.PositiveInfinity, high = double.NegativeInfinity;
        int count = 0;
        for (int i = Math.Max(0, _historyCount - History); i < _historyCount; i++)
        {
            (double timeS, double arc, double deviation) = _history[i % History];
            if (timeS < startS || timeS > endS) continue;
            sum += deviation;
            low = Math.Min(low, arc);
            high = Math.Max(high, arc);
            count++;
        }

        coveredMm = count == 0 ? 0 : high - low;
        return count == 0 ? double.NaN : sum / count;
    }

    private (double X, double Y) Touching(HandSample sample, double px, double nowS)
    {
        if (_palm is null) return ContactPoint.Of(sample, Target.Stroke, px, _path.MiddleXPx, _path.MiddleYPx);
        PalmSpan span = ContactPoint.Palm(sample, Target.Stroke, px);
        if (_palm.Watch(nowS, Deviations(span, px, stackalloc double[PalmPlace.Shares.Length]))) Restart();
        return span.At(_palm.Share);
    }

    private ReadOnlySpan<double> Deviations(in PalmSpan span, double px, Span<double> deviations)
    {
        for (int i = 0; i < deviations.Length; i++)
        {
            (double x, double y) = span.At(PalmPlace.Shares[i]);
            _path.Nearest(x, y, px, double.NaN, 0, out deviations[i]);
        }

        return deviations;
    }

    /// <summary>What was followed so far is another place: its travel says nothing of this one's.</summary>
    private void Restart()
    {
        ArcMm = double.NaN;
        _finder.Drop();
    }

    private void Remember(double nowS) => _history[_historyCount++ % History] = (nowS, ArcMm, DeviationMm);

    /// <summary>A finger's knuckle is three landmarks before its tip.</summary>
    private static double Reach(HandSample hand, Stroke stroke)
    {
        double sum = 0;
        foreach (Finger finger in stroke.Fingers)
        {
            int tip = FingerTips.Landmark(finger);
            sum += hand.Points[tip].InPictureTo(hand.Points[tip - 3]);
        }

        return sum / stroke.Fingers.Length;
    }

    private static double Opening(HandSample hand) =>
        hand.Points[FingerTips.Landmark(Finger.Thumb)].InPictureTo(hand.Points[FingerTips.Landmark(Finger.Index)]);
}
