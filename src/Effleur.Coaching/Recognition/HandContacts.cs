using System.Collections.Immutable;
using Effleur.Coaching.Contacts;
using Effleur.Coaching.Hands;
using Effleur.Coaching.Poses;
using Effleur.Core.Frames;
using Effleur.Core.Strokes;

namespace Effleur.Coaching.Recognition;

/// <summary>
/// The ways strokes touch (fingers and form), each once: thumb and index, three fingertips, a palm… A hand is followed by all of them at once,
/// because which one it works with is what is asked.
/// </summary>
internal sealed class HandContacts
{
    private readonly ImmutableArray<Stroke> _examples;

    public HandContacts(IEnumerable<Stroke> strokes)
    {
        _examples = [.. strokes.DistinctBy(Key)];
        Fingers = Math.Max(0, _examples.IndexOf(_examples.FirstOrDefault(s => s.Form != HandForm.Palm)!));
    }

    public int Count => _examples.Length;

    /// <summary>A contact by fingertips, by which swings of the whole hand are measured.</summary>
    public int Fingers { get; }

    public int Of(Stroke stroke) => _examples.IndexOf(_examples.First(e => Key(e) == Key(stroke)));

    /// <summary>
    /// Lays a hand's contacts into the head's own plane. A palm touches anywhere from its middle to the fingertips: its contact has an extent,
    /// the others have none.
    /// </summary>
    /// <returns>False when the hand lies where no hand can be: landmarks gone astray.</returns>
    public bool TryLay(HandSample hand, LiveFace face, Span<Touch> touches)
    {
        for (int i = 0; i < _examples.Length; i++)
        {
            // A palm asked for the place of its middle gives its middle; asked for a place beyond the fingertips, the fingertips.
            (double x, double y) = _examples[i].Form == HandForm.Palm ? PalmShape.Centre(hand) : ContactPoint.Of(hand, _examples[i], face.PxPerMm, 0, 0);
            (double tipX, double tipY) = _examples[i].Form == HandForm.Palm ? Tips(hand, _examples[i]) : (x, y);
            touches[i] = new(
                (x - face.Pose.Shift.X) / face.PxPerMm,
                (y - face.Pose.Shift.Y) / face.PxPerMm,
                (tipX - x) / face.PxPerMm,
                (tipY - y) / face.PxPerMm);
            if (!touches[i].IsNearHead) return false;
        }

        return true;
    }

    public static double OpeningMm(HandSample hand, LiveFace face)
    {
        VideoPoint a = hand.Points[FingerTips.Landmark(Finger.Thumb)], b = hand.Points[FingerTips.Landmark(Finger.Index)];
        double dx = a.X - b.X, dy = a.Y - b.Y;
        return Math.Sqrt((dx * dx) + (dy * dy)) / face.PxPerMm;
    }

    private static (double X, double Y) Tips(HandSample hand, Stroke stroke)
    {
        double x = 0, y = 0;
        foreach (Finger finger in stroke.Fingers)
        {
            x += hand.Points[FingerTips.Landmark(finger)].X;
            y += hand.Points[FingerTips.Landmark(finger)].Y;
        }

        return (x / stroke.Fingers.Length, y / stroke.Fingers.Length);
    }

    private static (int Form, int Fingers) Key(Stroke stroke)
    {
        int fingers = 0;
        foreach (Finger finger in stroke.Fingers) fingers |= 1 << (int)finger;
        HandForm form = stroke.Form is HandForm.Palm or HandForm.Knuckles ? stroke.Form : HandForm.Pads;
        return ((int)form, fingers);
    }
}

/// <summary>A contact in millimetres of the head, in the picture's plane from the head's middle: right, down, and the extent of a palm towards its fingertips.</summary>
internal readonly record struct Touch(double X, double Y, double ExtentX, double ExtentY)
{
    // No arm reaches two metres, and no palm is half a metre long.
    private const double FarthestMm = 2000;
    private const double LongestMm = 500;

    /// <summary>False also for what is not a number.</summary>
    public bool IsNearHead => Math.Abs(X) < FarthestMm && Math.Abs(Y) < FarthestMm && Math.Abs(ExtentX) < LongestMm && Math.Abs(ExtentY) < LongestMm;
}
