using Effleur.Core.Anatomy;
using Effleur.Core.Frames;
using Effleur.Core.Strokes;

namespace Effleur.Coaching.Gestures;

/// <summary>The shape of an open palm held up to the camera. Lengths are shares of the palm, wrist to middle knuckle (docs/methods/gestures.md).</summary>
internal static class OpenPalm
{
    // A real straight finger measures 0.98 to 1.00, a bent one of a fist under 0.65; noise takes some away (docs/methods/gestures.md).
    private const double Straight = 0.88;

    // A straight finger is 0.7 to 1 of the palm; one that points at the camera is short in the picture (chosen: 55° at most).
    private const double LeastLength = 0.42;

    // Fingers side by side are a fifth of a palm apart; fingers apart twice that (chosen in between).
    private const double LeastGap = 0.27;

    // Tips of fingers side by side span less than their knuckles, of a hand at ease 1.3 times as much, of fingers apart 1.8 times (chosen: apart on purpose).
    private const double LeastFan = 1.4;

    // A thumb along the hand is a fifth of a palm from the index knuckle, one apart three quarters (chosen in between).
    private const double LeastThumb = 0.45;

    // Twice the area of wrist, index and little knuckle; 0.55 to 0.75 facing the camera, less when turned away (chosen: 55° at most).
    private const double LeastFacing = 0.28;

    // Held up: within 60° of upright (chosen: a forearm on a table leans).
    private const double LeastUpright = 0.5;

    public static bool Is(HandSample hand, Side side, double palmPx) =>
        Facing(hand, side) >= LeastFacing * palmPx * palmPx
        && FingerShape.Upwards(hand.Points[FingerShape.Wrist], FingerShape.Knuckle(hand, Finger.Middle)) >= LeastUpright
        && AreStraight(hand, palmPx)
        && AreApart(hand, palmPx);

    /// <summary>Positive when the palm, not the back of the hand, is towards the camera: the turn from index to little knuckle, seen from the wrist.</summary>
    private static double Facing(HandSample hand, Side side)
    {
        VideoPoint wrist = hand.Points[FingerShape.Wrist], index = FingerShape.Knuckle(hand, Finger.Index), little = FingerShape.Knuckle(hand, Finger.Little);
        double turn = ((index.X - wrist.X) * (little.Y - wrist.Y)) - ((index.Y - wrist.Y) * (little.X - wrist.X));
        return side == Side.Left ? turn : -turn;
    }

    private static bool AreStraight(HandSample hand, double palmPx)
    {
        if (FingerShape.Straightness(hand, Finger.Thumb) < Straight) return false;
        for (Finger finger = Finger.Index; finger <= Finger.Little; finger++)
        {
            if (FingerShape.Straightness(hand, finger) < Straight) return false;
            if (FingerShape.Knuckle(hand, finger).InPictureTo(FingerShape.Tip(hand, finger)) < LeastLength * palmPx) return false;
        }

        return true;
    }

    private static bool AreApart(HandSample hand, double palmPx)
    {
        VideoPoint indexKnuckle = FingerShape.Knuckle(hand, Finger.Index), littleKnuckle = FingerShape.Knuckle(hand, Finger.Little);
        if (FingerShape.Tip(hand, Finger.Thumb).InSpaceTo(indexKnuckle) < LeastThumb * palmPx) return false;
        double fan = FingerShape.Tip(hand, Finger.Index).InSpaceTo(FingerShape.Tip(hand, Finger.Little));
        if (fan < LeastFan * indexKnuckle.InSpaceTo(littleKnuckle)) return false;
        for (Finger finger = Finger.Index; finger < Finger.Little; finger++)
            if (FingerShape.Tip(hand, finger).InSpaceTo(FingerShape.Tip(hand, finger + 1)) < LeastGap * palmPx) return false;
        return true;
    }
}
