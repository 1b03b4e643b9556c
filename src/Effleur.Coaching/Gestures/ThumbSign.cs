using Effleur.Core.Frames;
using Effleur.Core.Strokes;

namespace Effleur.Coaching.Gestures;

/// <summary>A fist with the thumb up or down. Lengths are shares of the palm, wrist to middle knuckle (docs/methods/gestures.md).</summary>
internal static class ThumbSign
{
    // The fingers of real fists measure 0.18 to 0.63 from knuckle to tip against their bones, straight ones 0.98 (chosen in between).
    private const double Bent = 0.75;

    // A thumb held out measures 0.93 to 1.00 (chosen a little under it, for noise).
    private const double Straight = 0.86;

    // Thumb within 40° of the vertical, knuckles above each other within 55° (chosen: a fist before the chest leans inwards).
    private const double ThumbUpright = 0.766;
    private const double KnucklesUpright = 0.574;

    // The thumb stands half a palm out of a fist (chosen a little under it).
    private const double LeastStandingOut = 0.3;

    public static Gesture? Of(HandSample hand, double palmPx)
    {
        if (!IsFist(hand) || FingerShape.Straightness(hand, Finger.Thumb) < Straight) return null;
        if (Points(hand, palmPx, 1)) return Gesture.ThumbsUp;
        return Points(hand, palmPx, -1) ? Gesture.ThumbsDown : null;
    }

    private static bool IsFist(HandSample hand)
    {
        for (Finger finger = Finger.Index; finger <= Finger.Little; finger++)
            if (FingerShape.Straightness(hand, finger) > Bent) return false;
        return true;
    }

    /// <summary>Whether thumb and knuckles point up (1) or down (-1), and the thumb stands out beyond everything else.</summary>
    private static bool Points(HandSample hand, double palmPx, int way)
    {
        VideoPoint tip = FingerShape.Tip(hand, Finger.Thumb);
        if (way * FingerShape.Upwards(FingerShape.Knuckle(hand, Finger.Thumb), tip) < ThumbUpright) return false;
        if (way * FingerShape.Upwards(FingerShape.Knuckle(hand, Finger.Little), FingerShape.Knuckle(hand, Finger.Index)) < KnucklesUpright) return false;
        for (int i = FingerTips.Landmark(Finger.Thumb) + 1; i < HandSample.PointCount; i++)
            if (way * (hand.Points[i].Y - tip.Y) < LeastStandingOut * palmPx) return false;
        return true;
    }
}
