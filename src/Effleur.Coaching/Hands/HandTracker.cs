using Effleur.Core.Anatomy;
using Effleur.Core.Frames;

namespace Effleur.Coaching.Hands;

/// <summary>
/// Gives each seen hand to one of two tracks by continuity of place; the model's left/right label decides only where place cannot
/// (docs/methods/contact.md, "Whose hand").
/// </summary>
internal sealed class HandTracker
{
    /// <summary>A track without a hand for this long has no place any more (chosen: a hand crosses the picture in less).</summary>
    public const double ForgottenS = 1.0;

    // Two samples closer than 0.35 palm lengths are one hand seen twice (chosen: two real palms cannot overlap that far without one hiding the other).
    private const double SameHandPalms = 0.35;

    // A hand does not jump further than this between frames: 1 palm length plus 60 cm/s, here 6 palm lengths a second (chosen).
    private const double JumpPalms = 1;
    private const double JumpPalmsPerS = 6;

    // What a hand costs on a forgotten track, in palm lengths: less than a jump, more than any real continuation; the label breaks the tie.
    private const double NewTrackCost = 1.5;
    private const double LabelCost = 0.5;

    public TrackedHand[] Hands { get; } = [new(Side.Left), new(Side.Right)];

    public void Update(Frame frame, double nowS)
    {
        foreach (TrackedHand hand in Hands) hand.Miss();
        if (frame.HandCount == 0) return;
        if (frame.HandCount == 1) SeeOne(frame.Hands[0], nowS);
        else if (AreOne(frame.Hands[0], frame.Hands[1], out HandSample surer)) SeeOne(surer, nowS);
        else SeeTwo(frame.Hands[0], frame.Hands[1], nowS);
    }

    private static bool AreOne(HandSample a, HandSample b, out HandSample surer)
    {
        surer = a.Presence >= b.Presence ? a : b;
        (double ax, double ay) = PalmShape.Centre(a);
        (double bx, double by) = PalmShape.Centre(b);
        double distance = Math.Sqrt(((ax - bx) * (ax - bx)) + ((ay - by) * (ay - by)));
        return distance < SameHandPalms * Math.Max(PalmShape.LengthPx(a), PalmShape.LengthPx(b));
    }

    private void SeeOne(HandSample sample, double nowS)
    {
        TrackedHand best = Cost(Hands[0], sample, nowS) <= Cost(Hands[1], sample, nowS) ? Hands[0] : Hands[1];
        best.See(sample, nowS, Continues(best, sample, nowS));
    }

    private void SeeTwo(HandSample a, HandSample b, double nowS)
    {
        double straight = Cost(Hands[0], a, nowS) + Cost(Hands[1], b, nowS);
        double crossed = Cost(Hands[0], b, nowS) + Cost(Hands[1], a, nowS);
        (HandSample first, HandSample second) = straight <= crossed ? (a, b) : (b, a);
        bool firstContinues = Continues(Hands[0], first, nowS), secondContinues = Continues(Hands[1], second, nowS);
        Hands[0].See(first, nowS, firstContinues);
        Hands[1].See(second, nowS, secondContinues);
    }

    private static bool Continues(TrackedHand hand, HandSample sample, double nowS) =>
        hand.IsAlive(nowS) && Distance(hand, sample, nowS) <= JumpPalms + (JumpPalmsPerS * (nowS - hand.LastSeenS));

    private static double Cost(TrackedHand hand, HandSample sample, double nowS) =>
        Continues(hand, sample, nowS)
            ? Distance(hand, sample, nowS)
            : NewTrackCost + (hand.Side == sample.Label ? 0 : LabelCost) + (hand.IsAlive(nowS) ? LabelCost : 0);

    private static double Distance(TrackedHand hand, HandSample sample, double nowS)
    {
        (double px, double py) = hand.Predict(nowS);
        (double x, double y) = PalmShape.Centre(sample);
        double palm = Math.Max(hand.PalmPx, PalmShape.LengthPx(sample));
        return Math.Sqrt(((x - px) * (x - px)) + ((y - py) * (y - py))) / Math.Max(palm, 1);
    }
}
