namespace Effleur.Coaching.Cues;

/// <summary>What was said when, and so what may be said now (docs/methods/cues.md).</summary>
internal sealed class CueHistory
{
    // A spoken cue lasts two to three seconds and needs a moment to be acted on (chosen).
    private const double AnyEveryS = 4;

    // The same thing twice within ten seconds is nagging. Advice that does not help is given after 10, 20 and then 40 s: it is the advice that is wrong (chosen).
    private const double SameEveryS = 10;
    private const int MostDoublings = 2;

    // One thing at a time: a lesser fault waits until the one that was said had its ten seconds (chosen).
    private const double OneThingS = 10;

    // Advice not given for this long is forgotten, and so is how often it was given (chosen).
    private const double ForgottenS = 90;

    private const double PraiseEveryS = 25;

    // Praise does not follow a fault, said or not, within two slow passes (chosen).
    private const double PraiseAfterFaultS = 8;

    // "Just said" for "that's it" (chosen: a person remembers what it is about).
    private const double JustSaidS = 20;

    private const double MinuteS = 60;
    private const int MostPerMinute = 6;
    private const int MostPerMinuteOfFew = 2;

    private readonly double[] _saidS = [.. Enumerable.Repeat(double.NegativeInfinity, CueGroups.Count)];
    private readonly int[] _times = new int[CueGroups.Count];
    private readonly double[] _recentS = [.. Enumerable.Repeat(double.NegativeInfinity, MostPerMinute)];
    private double _anyS = double.NegativeInfinity;
    private double _faultS = double.NegativeInfinity;
    private CueKind? _advice;
    private int _counted;

    /// <summary>Whether the advice was given and the fault is not mended yet.</summary>
    public bool IsOpen(CueKind kind) => CueGroups.IsAdvice(kind) && _times[(int)kind] > 0;

    /// <summary>A fault is there, whether it is spoken of or not.</summary>
    public void NoteFault(double nowS) => _faultS = nowS;

    /// <summary>A fault is gone; true when it was the last thing spoken of, and just now.</summary>
    public bool Mend(CueKind kind, double nowS)
    {
        bool wasJustSaid = IsOpen(kind) && _advice == kind && nowS - _saidS[(int)kind] <= JustSaidS;
        _times[(int)kind] = 0;
        if (_advice == kind) _advice = null;
        return wasJustSaid;
    }

    /// <summary>Another stroke: what was said of the last one is no longer open.</summary>
    public void Forget()
    {
        Array.Clear(_times);
        _advice = null;
    }

    public bool Allows(CueKind kind, double nowS, Talk talk)
    {
        if (CueGroups.IsSafety(kind)) return true;
        if (talk == Talk.None || (talk == Talk.Few && CueGroups.IsExtra(kind))) return false;
        if (nowS - _anyS < AnyEveryS || nowS - _saidS[(int)kind] < Every(kind) || IsInConflict(kind, nowS)) return false;
        return CueGroups.IsAnswer(kind) || (HasRoom(nowS, talk) && HasWaited(kind, nowS));
    }

    public void Say(CueKind kind, double nowS)
    {
        bool isForgotten = nowS - _saidS[(int)kind] > ForgottenS;
        _times[(int)kind] = isForgotten ? 1 : _times[(int)kind] + 1;
        (_saidS[(int)kind], _anyS) = (nowS, nowS);
        if (CueGroups.IsAdvice(kind)) _advice = kind;
        if (!CueGroups.IsSafety(kind) && !CueGroups.IsAnswer(kind)) _recentS[_counted++ % _recentS.Length] = nowS;
    }

    private double Every(CueKind kind)
    {
        if (kind == CueKind.Praise) return PraiseEveryS;
        int doublings = IsOpen(kind) ? Math.Min(_times[(int)kind] - 1, MostDoublings) : 0;
        return SameEveryS * (1 << doublings);
    }

    private bool IsInConflict(CueKind kind, double nowS)
    {
        foreach (CueKind other in CueConflicts.With(kind))
            if (nowS - _saidS[(int)other] < CueConflicts.CoolDownS) return true;
        return kind == CueKind.Praise && nowS - _faultS < PraiseAfterFaultS;
    }

    private bool HasRoom(double nowS, Talk talk)
    {
        int most = talk == Talk.Few ? MostPerMinuteOfFew : MostPerMinute, recent = 0;
        foreach (double saidS in _recentS) recent += nowS - saidS < MinuteS ? 1 : 0;
        return recent < most;
    }

    private bool HasWaited(CueKind kind, double nowS) =>
        !CueGroups.IsAdvice(kind) || _advice is not { } last || kind <= last || nowS - _saidS[(int)last] >= OneThingS;
}
