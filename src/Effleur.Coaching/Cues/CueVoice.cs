using System.Collections.Immutable;
using Effleur.Core.Catalogue;

namespace Effleur.Coaching.Cues;

/// <summary>
/// Says few things: one cue at a time, the most important wish of the frame, seldom (docs/methods/cues.md). Stops and pauses are said at once;
/// the words come from the catalogue, in turn.
/// </summary>
internal sealed class CueVoice(MassageCatalogue catalogue)
{
    // A spoken cue lasts two to three seconds and needs a moment to be acted on (chosen).
    private const double AnyEveryS = 4;

    // The same advice twice within ten seconds is nagging; praise and counting wear off sooner, so they wait longer (chosen).
    private const double SameEveryS = 10;
    private const double PraiseEveryS = 25;

    // After "slower" no "faster" until the person has had time to settle (chosen).
    private const double OppositeAfterS = 15;

    private static readonly int Kinds = Enum.GetValues<CueKind>().Length;

    private readonly double[] _lastS = [.. Enumerable.Repeat(double.NegativeInfinity, Kinds)];
    private readonly int[] _turn = new int[Kinds];
    private readonly string[] _keys = [.. Enum.GetNames<CueKind>().Select(name => char.ToLowerInvariant(name[0]) + name[1..])];
    private double _anyS = double.NegativeInfinity;
    private CueKind? _wish;

    /// <summary>Wishes to say something at this frame; a more important wish wins.</summary>
    public void Wish(CueKind kind)
    {
        if (_wish is null || kind < _wish) _wish = kind;
    }

    /// <summary>Says the wish of this frame, if it may be said now, and forgets it otherwise: advice that comes late is wrong.</summary>
    public void Speak(double nowS, List<CoachEvent> events)
    {
        if (_wish is not { } kind) return;
        _wish = null;
        if (!IsAllowed(kind, nowS) || !catalogue.CueWords.TryGetValue(_keys[(int)kind], out ImmutableArray<string> words) || words.IsEmpty) return;
        string text = words[_turn[(int)kind]++ % words.Length];
        (_lastS[(int)kind], _anyS) = (nowS, nowS);
        events.Add(new CueGiven(nowS, new(nowS, kind, text)));
    }

    private bool IsAllowed(CueKind kind, double nowS)
    {
        if (kind is CueKind.StopFrontOfNeck or CueKind.StopEyeball) return true;
        if (nowS - _anyS < (IsUrgent(kind) ? 0 : AnyEveryS) || nowS - _lastS[(int)kind] < Every(kind)) return false;
        return Opposite(kind) is not { } opposite || nowS - _lastS[(int)opposite] >= OppositeAfterS;
    }

    private static bool IsUrgent(CueKind kind) => kind <= CueKind.HandsBack;

    private static double Every(CueKind kind) => kind == CueKind.Praise ? PraiseEveryS : SameEveryS;

    private static CueKind? Opposite(CueKind kind) => kind switch
    {
        CueKind.Slower => CueKind.Faster,
        CueKind.Faster => CueKind.Slower,
        _ => null,
    };
}
