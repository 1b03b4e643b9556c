using Effleur.Coaching.Contacts;
using Effleur.Coaching.Cues;
using Effleur.Coaching.Passes;

namespace Effleur.Coaching.Judgement;

/// <summary>Sees a hand that stays in one place of a stroke that moves, and hands that work beside every line of the step.</summary>
internal sealed class PlaceWatch
{
    // A hand that moves less than a finger's width has stayed; the longest pause within a pass is half as long (GlideFinder) (chosen).
    private const double StayMm = 14;
    private const double TooLongS = 8;

    // Longer than any way back, and than finding the next line (chosen).
    private const double AstrayS = 5;

    private readonly (double X, double Y, double SinceS)[] _anchors = new (double, double, double)[2];
    private double _onLineS;

    public void Reset(double nowS)
    {
        _onLineS = nowS;
        Array.Fill(_anchors, (double.NaN, double.NaN, nowS));
    }

    /// <summary>Takes in both hands of a frame of work and tells the voice what they call for. A hand that was astray has come back when its next pass is on the line.</summary>
    public void Watch(ContactTrace[] traces, ReadOnlySpan<double> contacts, LaneSet lanes, bool isOtherStroke, double nowS, CueVoice voice)
    {
        bool isTouching = false, isLong = false;
        for (int hand = 0; hand < traces.Length; hand++)
        {
            if (contacts[hand] < ContactModel.Touching) continue;
            isTouching = true;
            if (lanes.IsAtWork(hand)) (_onLineS, isLong) = (nowS, isLong | IsStaying(hand, traces[hand].Last, nowS));
        }

        if (!isTouching) _onLineS = nowS;
        if (isLong && !lanes.HasStaying) voice.Wish(CueKind.TooLong);
        else voice.Mend(CueKind.TooLong);
        if (nowS - _onLineS > AstrayS) voice.Wish(isOtherStroke ? CueKind.OtherStroke : CueKind.OffPath);
        else voice.Mend(CueKind.OtherStroke);
    }

    private bool IsStaying(int hand, in HandMoment now, double nowS)
    {
        ref (double X, double Y, double SinceS) anchor = ref _anchors[hand];
        double dx = now.XMm - anchor.X, dy = now.YMm - anchor.Y;
        if (!((dx * dx) + (dy * dy) < StayMm * StayMm)) anchor = (now.XMm, now.YMm, nowS);
        return nowS - anchor.SinceS > TooLongS;
    }
}
