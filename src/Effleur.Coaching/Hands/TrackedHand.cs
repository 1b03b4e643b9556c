using Effleur.Core.Anatomy;
using Effleur.Core.Frames;

namespace Effleur.Coaching.Hands;

/// <summary>One of the person's two hands, followed through the frames by where it is; its side is a majority vote of the model's labels.</summary>
internal sealed class TrackedHand(Side side)
{
    // Votes fade with a half-life of about 35 frames (chosen), so an early run of wrong labels is outvoted within seconds.
    private const double VoteKept = 0.98;

    // A velocity older than this predicts nothing (chosen).
    private const double VelocityValidS = 0.25;

    private double _vote = side == Side.Left ? 0.01 : -0.01;
    private double _velocityX;
    private double _velocityY;

    /// <summary>The sample of this frame, or null when the hand is not seen.</summary>
    public HandSample? Now { get; private set; }

    public Side Side => _vote >= 0 ? Side.Left : Side.Right;

    public double LastSeenS { get; private set; } = double.NegativeInfinity;

    public double XPx { get; private set; }

    public double YPx { get; private set; }

    /// <summary>Palm length in pixels.</summary>
    public double PalmPx { get; private set; }

    /// <summary>Speed of the palm, in its own lengths a second.</summary>
    public double PalmsPerS => Math.Sqrt((_velocityX * _velocityX) + (_velocityY * _velocityY)) / Math.Max(PalmPx, 1);

    /// <summary>Grows each time the hand is lost and found elsewhere, so that followers start afresh.</summary>
    public int Life { get; private set; }

    public bool IsAlive(double nowS) => nowS - LastSeenS <= HandTracker.ForgottenS;

    public (double X, double Y) Predict(double nowS)
    {
        double ahead = Math.Min(nowS - LastSeenS, VelocityValidS);
        return (XPx + (ahead * _velocityX), YPx + (ahead * _velocityY));
    }

    public void Miss() => Now = null;

    public void See(HandSample sample, double nowS, bool isContinuation)
    {
        (double x, double y) = PalmShape.Centre(sample);
        double dt = nowS - LastSeenS;
        bool canMeasure = isContinuation && dt > 0 && dt <= VelocityValidS;
        _velocityX = canMeasure ? (0.5 * _velocityX) + (0.5 * (x - XPx) / dt) : 0;
        _velocityY = canMeasure ? (0.5 * _velocityY) + (0.5 * (y - YPx) / dt) : 0;
        if (!isContinuation) Restart();
        Vote(sample);
        (XPx, YPx, Now, LastSeenS) = (x, y, sample, nowS);
        PalmPx = PalmShape.LengthPx(sample);
    }

    private void Restart()
    {
        Life++;
        _vote = 0;
    }

    private void Vote(HandSample sample)
    {
        double score = Math.Max(0.1, sample.LabelScore);
        _vote = (VoteKept * _vote) + (sample.Label == Side.Left ? score : -score);
    }
}
