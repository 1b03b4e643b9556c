using System.Collections.Immutable;
using Effleur.Coaching.Hands;
using Effleur.Coaching.Poses;
using Effleur.Core.Frames;

namespace Effleur.Coaching.Recognition;

/// <summary>Which technique of the catalogue the hands do, or none (docs/methods/recognition.md). Ten times a second at most.</summary>
internal sealed class Recogniser
{
    public const string AlgorithmId = "recognition";

    // Ten looks a second are as many as the velocity's window tells apart; a longer silence than half a second counts as that (chosen).
    private const double StepS = 0.09;
    private const double LongestStepS = 0.5;

    // What lies ten seconds back weighs a third (chosen: two or three passes).
    private const double MemoryS = 10;

    // What was done before is still the answer for the first seconds of the next step (chosen: twice the median time to name a technique).
    private const double ChangeOverS = 4;

    private readonly HandContacts _contacts;
    private readonly ImmutableArray<StrokeShape> _shapes;
    private readonly LaidStroke _laid;
    private readonly HandWalks[] _hands;
    private readonly PersonalHead _head;
    private readonly TechniqueOdds _odds;
    private readonly AnswerKeeper _answer;
    private double _stepS = double.NegativeInfinity;

    public Recogniser(PictureHead head, StrokeShapes strokes)
    {
        (_contacts, _shapes) = (strokes.Contacts, strokes.All);
        _laid = new(strokes.MostStages);
        _hands = [new(strokes), new(strokes)];
        _head = new(head);
        _odds = new([.. strokes.Groups.Select(g => g.First)]);
        _answer = new(strokes);
    }

    public AnswerKeeper Answer => _answer;

    public void See(Frame frame, LiveFace face, TrackedHand[] hands, double nowS, List<CoachEvent> events)
    {
        if (_shapes.IsEmpty) return;
        for (int h = 0; h < _hands.Length; h++)
        {
            if (hands[h].Now is not { } sample || !face.Seen || !_contacts.TryLay(sample, face, _hands[h].Trace.Next)) continue;
            _hands[h].Trace.Add(nowS, HandContacts.OpeningMm(sample, face));
        }

        if (nowS - _stepS < StepS) return;
        double dt = Math.Min(nowS - _stepS, LongestStepS);
        _stepS = nowS;
        _head.Turn(frame, face);
        Step(hands, dt, nowS);
        _answer.Take(_odds, _hands, nowS, dt, events);
    }

    /// <summary>Whether something else is done than one of these, long enough after they were asked for.</summary>
    public bool IsOther(ImmutableArray<StrokeTarget> asked, double askedForS) =>
        !asked.IsEmpty && askedForS > ChangeOverS && _answer.Current >= 0 && !_answer.IsOneOf(asked);

    private void Step(TrackedHand[] hands, double dt, double nowS)
    {
        double kept = Math.Exp(-dt / MemoryS);
        foreach (HandWalks hand in _hands)
        {
            hand.Look(nowS);
            hand.FindNear(_head);
        }

        for (int i = 0; i < _shapes.Length; i++)
        {
            if (_hands[0].IsNear(i) || _hands[1].IsNear(i)) _laid.Lay(_shapes[i], _head);
            for (int h = 0; h < _hands.Length; h++) _hands[h].Advance(i, _laid, hands[h].Side, kept, dt, nowS);
        }

        foreach (HandWalks hand in _hands) hand.Settle();
        _odds.Weigh(_hands[0].Techniques, _hands[1].Techniques);
    }
}
