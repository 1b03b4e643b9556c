using System.Collections.Immutable;
using Effleur.Core.Anatomy;

namespace Effleur.Coaching.Recognition;

/// <summary>Turns probabilities into an answer that does not flicker, and writes the spans down.</summary>
internal sealed class AnswerKeeper
{
    // More probable than all else together by half, for as long as a glance; dropped when clearly less (chosen).
    private const double Sure = 0.6;
    private const double Unsure = 0.35;
    private const double SureForS = 0.5;

    // The first look of a span, s.
    private const double OneLook = 0.1;

    // A side with a fifth of the other's time is worked on as well (chosen).
    private const double BothSidesShare = 0.2;

    // What is written down beside the answer.
    private const int RunnersUp = 3;
    private const double LeastProbability = 0.01;

    private readonly ImmutableArray<SightGroup> _groups;
    private readonly ImmutableArray<int> _techniques;
    private readonly double[] _startS;
    private readonly double[] _sums;
    private readonly double[] _sideS = new double[2];
    private readonly List<RecognisedSpan> _spans = new(32);
    private double _beganS = double.NaN;
    private double _summedS;
    private double _activeS;
    private double _doubtS;
    private int _candidate = -1;
    private double _candidateS;

    public AnswerKeeper(StrokeShapes strokes)
    {
        (_groups, _techniques) = (strokes.Groups, strokes.Techniques);
        _startS = new double[_groups.Length];
        _sums = new double[_groups.Length];
        Array.Fill(_startS, double.NaN);
    }

    /// <summary>Index of the technique that is done, or −1 for none.</summary>
    public int Current { get; private set; } = -1;

    /// <summary>Its id; null for none.</summary>
    public string? Technique => Current < 0 ? null : _groups[Current].First.Id;

    public bool IsOneOf(ImmutableArray<StrokeTarget> targets)
    {
        foreach (StrokeTarget target in targets)
            if (Current >= 0 && (target.Stroke.TechniqueId == Technique || _groups[Current].Alike.Contains(target.Stroke.TechniqueId))) return true;
        return false;
    }

    public void Take(TechniqueOdds odds, ReadOnlySpan<HandWalks> hands, double nowS, double dt, List<CoachEvent> events)
    {
        if (double.IsNaN(_beganS)) (_beganS, _activeS) = (nowS, nowS);
        NoteStarts(odds, hands, nowS);
        NoteActivity(hands, nowS, dt);
        for (int t = 0; t < _sums.Length; t++) _sums[t] += odds.Probabilities[t] * dt;
        _summedS += dt;
        int best = odds.Probabilities[odds.Best] >= Sure ? odds.Best : -1;
        if (best >= 0 && best != Current) Consider(best, odds, hands, nowS, dt, events);
        else _candidateS = 0;
        _doubtS = Current >= 0 && odds.Probabilities[Current] < Unsure ? _doubtS + dt : 0;
        if (_doubtS >= SureForS) Change(-1, odds, hands, _activeS, nowS, events);
    }

    public ImmutableArray<RecognisedSpan> Spans(double nowS) => nowS > _beganS ? [.. _spans, Span(nowS)] : [.. _spans];

    private void Consider(int best, TechniqueOdds odds, ReadOnlySpan<HandWalks> hands, double nowS, double dt, List<CoachEvent> events)
    {
        _candidateS = best == _candidate ? _candidateS + dt : dt;
        _candidate = best;
        if (_candidateS < SureForS) return;
        Change(best, odds, hands, double.IsNaN(_startS[best]) ? nowS : _startS[best], nowS, events);
    }

    private void Change(int to, TechniqueOdds odds, ReadOnlySpan<HandWalks> hands, double atS, double nowS, List<CoachEvent> events)
    {
        double cutS = Math.Clamp(atS, _beganS, nowS);
        if (cutS > _beganS) _spans.Add(Span(cutS));
        Current = to;
        (_beganS, _summedS, _activeS, _doubtS, _candidateS) = (cutS, OneLook, nowS, 0, 0);
        for (int t = 0; t < _sums.Length; t++) _sums[t] = odds.Probabilities[t] * OneLook;
        Array.Clear(_sideS);
        NoteActivity(hands, nowS, OneLook);
        events.Add(new TechniqueRecognised(nowS, Technique, SideSoFar(), to < 0 ? 1 - odds.Probabilities.Sum() : odds.Probabilities[to]));
    }

    private Side? SideSoFar()
    {
        if (Math.Min(_sideS[0], _sideS[1]) > BothSidesShare * Math.Max(_sideS[0], _sideS[1])) return null;
        return _sideS[0] == _sideS[1] ? null : _sideS[0] > _sideS[1] ? Side.Left : Side.Right;
    }

    private RecognisedSpan Span(double endS)
    {
        double seconds = Math.Max(OneLook, _summedS);
        ImmutableArray<RunnerUp> runners =
        [
            .. Enumerable.Range(0, _groups.Length).Where(t => t != Current && _sums[t] / seconds >= LeastProbability)
                .OrderByDescending(t => _sums[t]).Take(RunnersUp).Select(t => new RunnerUp(_groups[t].First.Id, _sums[t] / seconds)),
        ];
        return Current < 0
            ? new(_beganS, endS, null, null, 1 - (_sums.Sum() / seconds), runners, [])
            : new(_beganS, endS, _groups[Current].First.Id, SideSoFar(), _sums[Current] / seconds, runners, _groups[Current].Alike);
    }

    private void NoteStarts(TechniqueOdds odds, ReadOnlySpan<HandWalks> hands, double nowS)
    {
        for (int t = 0; t < _startS.Length; t++)
        {
            if (odds.Scores[t] <= 0) _startS[t] = double.NaN;
            else if (double.IsNaN(_startS[t])) _startS[t] = Began(t, hands, nowS);
        }
    }

    private static double Began(int technique, ReadOnlySpan<HandWalks> hands, double nowS)
    {
        double began = nowS;
        foreach (HandWalks hand in hands)
            foreach (StrokeWalk walk in hand.Walks)
                if (walk.Shape.Technique == technique && walk.IsActive) began = Math.Min(began, walk.WithinSinceS);
        return began;
    }

    private void NoteActivity(ReadOnlySpan<HandWalks> hands, double nowS, double dt)
    {
        if (Current < 0) return;
        foreach (HandWalks hand in hands)
        {
            for (int i = 0; i < _techniques.Length; i++)
            {
                if (_techniques[i] != Current || !hand.Walks[i].IsActive) continue;
                _activeS = nowS;
                _sideS[(int)hand.Walks[i].Shape.Side] += dt;
            }
        }
    }
}
