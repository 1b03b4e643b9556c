using Effleur.Coaching.Contacts;
using Effleur.Coaching.Hands;
using Effleur.Coaching.Poses;
using Effleur.Core.Frames;
using Effleur.Core.Strokes;

namespace Effleur.Coaching.Gestures;

/// <summary>Sees gestures that are held still away from the face; each is told once, until the hand lets go (docs/methods/gestures.md).</summary>
internal sealed class GestureWatch
{
    // Chosen: a palm that flickers is still the same palm; showing it again takes longer.
    private const double LetGoS = 1;

    // Over the head is within a finger's width of it, as for contact; nearer the camera by half again is before it, not on it (chosen:
    // a hand on the skin is at most a fifth nearer at half a metre, and a hand's size differs by 12 % between people).
    private const double OnMm = 14;
    private const double BeforeFactor = 1.5;

    // Of five tips and the palm, so many may lie over the head for a hand that is beside it (chosen: thumb and little finger).
    private const int MostOnHead = 2;

    private readonly GestureHold[] _holds = [new(), new()];
    private double _lastShownS = double.NegativeInfinity;
    private bool _isTold;

    /// <summary>When the gesture told last began to be held.</summary>
    public double StartS { get; private set; }

    /// <summary>The gesture that has been held long enough just now, or null.</summary>
    /// <param name="hands">The tracked hands.</param>
    /// <param name="face">Where the face is, or was last.</param>
    /// <param name="contact">Knows what lies over the head.</param>
    /// <param name="areThumbsAsked">Thumbs answer a question at the end; before it they mean nothing.</param>
    /// <param name="nowS">The frame's time.</param>
    public Gesture? Watch(TrackedHand[] hands, LiveFace face, ContactModel contact, bool areThumbsAsked, double nowS)
    {
        Gesture? held = null;
        for (int h = 0; h < hands.Length; h++)
        {
            Gesture? shown = Shown(hands[h], face, contact, areThumbsAsked);
            if (shown is not null) Note(nowS);
            if (_holds[h].See(shown, hands[h], nowS) is not { } gesture) continue;
            held ??= gesture;
            StartS = _holds[h].StartS;
        }

        if (held is null || _isTold) return null;
        _isTold = true;
        return held;
    }

    private void Note(double nowS)
    {
        if (nowS - _lastShownS > LetGoS) _isTold = false;
        _lastShownS = nowS;
    }

    private static Gesture? Shown(TrackedHand hand, LiveFace face, ContactModel contact, bool areThumbsAsked)
    {
        if (hand.Now is not { } sample) return null;
        double palmPx = sample.Points[FingerShape.Wrist].InSpaceTo(FingerShape.Knuckle(sample, Finger.Middle));
        Gesture? shown = OpenPalm.Is(sample, hand.Side, palmPx) ? Gesture.OpenPalm : areThumbsAsked ? ThumbSign.Of(sample, palmPx) : null;
        return shown is null || IsOnHead(sample, hand, face, contact) ? null : shown;
    }

    private static bool IsOnHead(HandSample sample, TrackedHand hand, LiveFace face, ContactModel contact)
    {
        if (PalmShape.PxPerMm(sample) > BeforeFactor * face.PxPerMm) return false;
        int over = IsOver(hand.XPx, hand.YPx, face, contact) ? 1 : 0;
        for (Finger finger = Finger.Thumb; finger <= Finger.Little; finger++)
        {
            VideoPoint tip = FingerShape.Tip(sample, finger);
            over += IsOver(tip.X, tip.Y, face, contact) ? 1 : 0;
        }

        return over > MostOnHead;
    }

    private static bool IsOver(double xPx, double yPx, LiveFace face, ContactModel contact)
    {
        contact.NearestVertex(face, xPx, yPx, out double distanceMm);
        return distanceMm < OnMm;
    }
}
