using Effleur.Coaching.Contacts;

namespace Effleur.Coaching.Judgement;

/// <summary>How high one hand looks when it touches in one stroke on one side: where it leans and the face is not the mean one, it errs alike each time (docs/methods/hovering.md).</summary>
internal sealed class OwnTouch
{
    // So many of the last passes that were taken for touches: enough for the second lowest to be no accident, few enough to follow somebody who sits down otherwise (chosen).
    private const int Kept = 8;

    // A pass is in the air when it is higher than this hand's own touch by this share of the hand's size, and by so much at least (chosen by films of two faces).
    private const double Share = 0.018;
    private const double LeastMm = 7;

    // Half of that where touches take the skin along, by twice what a drag is wrong by, and this pass does by less than a third of it (chosen).
    private const double StillSkin = 0.5;
    private const double MovedMm = 3;
    private const double StillShare = 1.0 / 3;

    // After so many in a row that lie higher, it is more likely that something else has changed than that all were in the air (chosen).
    private const int MostRefused = 6;

    private readonly PassJudgement[] _touches = new PassJudgement[Kept];
    private int _count;
    private int _refused;

    /// <summary>Whether a pass lies higher than this hand's touches. Not before two are known, or one for certain.</summary>
    public bool IsHovering(in PassJudgement pass)
    {
        if (_count < 2) return false;
        OverSkin touch = SecondLowest(), over = pass.Over;
        double expectedMm = TouchHeight.TouchingMm + ((touch.HeightMm - TouchHeight.TouchingMm) * over.PerSizeMm / touch.PerSizeMm);
        return over.HeightMm - expectedMm > Math.Max(LeastMm, Share * over.PerSizeMm) * (LeavesSkin(pass.DragMm) ? StillSkin : 1);
    }

    /// <summary>Remembers a pass that was taken for a touch; one that is one for certain counts twice.</summary>
    public void Touched(in PassJudgement pass)
    {
        if (!double.IsFinite(pass.Over.HeightMm)) return;
        _touches[_count++ % Kept] = pass;
        if (pass.MovesSkin) _touches[_count++ % Kept] = pass;
        _refused = 0;
    }

    /// <summary>Remembers a pass that was refused for its height.</summary>
    public void Refused()
    {
        if (++_refused < MostRefused) return;
        (_count, _refused) = (0, 0);
    }

    private ReadOnlySpan<PassJudgement> Touches => _touches.AsSpan(0, Math.Min(_count, Kept));

    /// <summary>One pass may have been measured badly.</summary>
    private OverSkin SecondLowest()
    {
        OverSkin lowest = new(double.PositiveInfinity, 1), second = lowest;
        foreach (ref readonly PassJudgement touch in Touches)
        {
            if (touch.Over.HeightMm < lowest.HeightMm) (lowest, second) = (touch.Over, lowest);
            else if (touch.Over.HeightMm < second.HeightMm) second = touch.Over;
        }

        return second;
    }

    /// <summary>Whether skin that touches took along now stays where it is; not where its drag is not known.</summary>
    private bool LeavesSkin(double dragMm)
    {
        (double sum, int known) = (0, 0);
        foreach (ref readonly PassJudgement touch in Touches)
            if (double.IsFinite(touch.DragMm)) (sum, known) = (sum + touch.DragMm, known + 1);
        return known > 1 && sum > known * MovedMm && dragMm < StillShare * sum / known;
    }
}
