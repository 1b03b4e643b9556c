using Effleur.Core.Frames;
using Effleur.Core.Strokes;

namespace Effleur.Coaching.Gestures;

/// <summary>Whether fingers are straight and where they point (MediaPipe hand topology: a finger's knuckle is three landmarks before its tip).</summary>
internal static class FingerShape
{
    public const int Wrist = 0;

    public static VideoPoint Tip(HandSample hand, Finger finger) => hand.Points[FingerTips.Landmark(finger)];

    public static VideoPoint Knuckle(HandSample hand, Finger finger) => hand.Points[FingerTips.Landmark(finger) - 3];

    /// <summary>Distance from knuckle to tip as a share of the way along the bones: 1 is straight. In space, so that a tilted finger is not a bent one.</summary>
    public static double Straightness(HandSample hand, Finger finger)
    {
        int tip = FingerTips.Landmark(finger);
        double bones = 0;
        for (int i = tip - 3; i < tip; i++) bones += hand.Points[i].InSpaceTo(hand.Points[i + 1]);
        return bones > 0 ? hand.Points[tip - 3].InSpaceTo(hand.Points[tip]) / bones : 0;
    }

    /// <summary>Cosine of the angle between the way from one point to another and straight up in the picture; -1 is straight down.</summary>
    public static double Upwards(VideoPoint from, VideoPoint to)
    {
        double length = from.InPictureTo(to);
        return length > 0 ? (from.Y - to.Y) / length : 0;
    }
}
