using Effleur.Coaching.Hands;

namespace Effleur.Coaching.Gestures;

/// <summary>How long one hand has held one gesture still.</summary>
internal sealed class GestureHold
{
    // Chosen: longer than a hand that passes through the shape, shorter than a person waits for an answer.
    private const double HeldS = 0.8;

    // Two pictures lost in a row at eight a second do not end it (chosen).
    private const double FlickerS = 0.4;

    // Chosen: a hand held up trembles by less than a third of a palm.
    private const double StillPalms = 0.35;

    // A shape that was seen in three pictures or fewer may be a mistake of the model (chosen).
    private const int LeastPictures = 4;

    // A shape that comes and goes is not held: at most one picture without it for two with it (chosen).
    private const int ShownForMissed = 2;

    private Gesture? _gesture;
    private double _lastS = double.NegativeInfinity;
    private double _xPx;
    private double _yPx;
    private int _pictures;
    private int _missed;

    /// <summary>When the hand began to hold it.</summary>
    public double StartS { get; private set; }

    /// <summary>Takes in what the hand shows now; returns what it has held long enough.</summary>
    public Gesture? See(Gesture? shown, TrackedHand hand, double nowS)
    {
        if (shown is null)
        {
            if (hand.Now is not null) _missed++;
            return null;
        }

        if (shown != _gesture || nowS - _lastS > FlickerS || HasMoved(hand)) Begin(shown, hand, nowS);
        _lastS = nowS;
        _pictures++;
        return _pictures >= LeastPictures && _pictures >= ShownForMissed * _missed && nowS - StartS >= HeldS ? shown : null;
    }

    private bool HasMoved(TrackedHand hand)
    {
        double dx = hand.XPx - _xPx, dy = hand.YPx - _yPx, most = StillPalms * hand.PalmPx;
        return (dx * dx) + (dy * dy) > most * most;
    }

    private void Begin(Gesture? shown, TrackedHand hand, double nowS) =>
        (_gesture, StartS, _xPx, _yPx, _pictures, _missed) = (shown, nowS, hand.XPx, hand.YPx, 0, 0);
}
