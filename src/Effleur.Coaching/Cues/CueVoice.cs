using System.Collections.Immutable;
using Effleur.Core.Catalogue;

namespace Effleur.Coaching.Cues;

/// <summary>
/// Says few things: of what is wished at a frame, the most important that may be said now (docs/methods/cues.md). Whoever wishes says so at every
/// frame or pass at which a fault has lasted, and says when it is mended. The words come from the catalogue, in turn.
/// </summary>
internal sealed class CueVoice(MassageCatalogue catalogue)
{
    // An answer may come this late, when something else was just being said; then it answers nothing any more (chosen: as long as cues are apart).
    private const double AnswerKeptS = 4;

    private readonly CueHistory _history = new();
    private readonly int[] _turn = new int[CueGroups.Count];
    private readonly string[] _keys = [.. Enum.GetNames<CueKind>().Select(name => char.ToLowerInvariant(name[0]) + name[1..])];
    private readonly bool[] _wished = new bool[CueGroups.Count];
    private readonly bool[] _mended = new bool[CueGroups.Count];
    private readonly double[] _answerUntilS = [.. Enumerable.Repeat(double.NegativeInfinity, CueGroups.Count)];

    /// <summary>Wishes to say something at this frame.</summary>
    public void Wish(CueKind kind) => _wished[(int)kind] = true;

    /// <summary>A fault is no longer there; nothing when it was never spoken of.</summary>
    public void Mend(CueKind kind) => _mended[(int)kind] = true;

    /// <summary>Answers not given yet are no longer true.</summary>
    public void Withdraw() => Array.Fill(_answerUntilS, double.NegativeInfinity);

    /// <summary>Another stroke begins.</summary>
    public void NewStep() => _history.Forget();

    /// <summary>Says one of the wishes of this frame, or nothing, and forgets the others: advice that comes late is wrong.</summary>
    public void Speak(double nowS, bool isAtRest, Talk talk, List<CoachEvent> events)
    {
        Settle(nowS);
        CueKind? chosen = Choose(nowS, isAtRest, talk);
        Array.Clear(_wished);
        if (chosen is not { } kind || !catalogue.CueWords.TryGetValue(_keys[(int)kind], out ImmutableArray<string> words) || words.IsEmpty) return;
        string text = words[_turn[(int)kind]++ % words.Length];
        _history.Say(kind, nowS);
        _answerUntilS[(int)kind] = double.NegativeInfinity;
        events.Add(new CueGiven(nowS, new(nowS, kind, text)));
    }

    private void Settle(double nowS)
    {
        for (CueKind kind = 0; (int)kind < CueGroups.Count; kind++)
        {
            bool isWished = _wished[(int)kind];
            if (isWished && CueGroups.IsAdvice(kind)) _history.NoteFault(nowS);
            if (isWished && CueGroups.IsAnswer(kind)) _answerUntilS[(int)kind] = nowS + AnswerKeptS;
            if (_mended[(int)kind] && !isWished && _history.Mend(kind, nowS)) Wish(CueKind.Mended);
        }

        Array.Clear(_mended);
    }

    private CueKind? Choose(double nowS, bool isAtRest, Talk talk)
    {
        for (CueKind kind = 0; (int)kind < CueGroups.Count; kind++)
        {
            if (!_wished[(int)kind] && _answerUntilS[(int)kind] < nowS) continue;
            if (isAtRest && !CueGroups.IsHeardAtRest(kind)) continue;

            // "That's it" beats a repeat.
            if (_wished[(int)CueKind.Mended] && _history.IsOpen(kind)) continue;
            if (_history.Allows(kind, nowS, talk)) return kind;
        }

        return null;
    }
}
