using Effleur.Coaching.Passes;

namespace Effleur.Coaching.Cues;

/// <summary>How many passes in a row had the same fault or none. One slip is not worth a word; two are (chosen).</summary>
internal sealed class PassStreaks
{
    // Chosen: half a finger's width more than what costs no score.
    private const double OffPathMm = 14;
    private const double Short = 0.7;
    private const double Good = 80;
    private const int Enough = 2;
    private const int EnoughGood = 3;

    private int _wrong;
    private int _fast;
    private int _slow;
    private int _off;
    private int _short;
    private int _unseen;
    private int _good;

    public void Clear() => (_wrong, _fast, _slow, _off, _short, _unseen, _good) = (0, 0, 0, 0, 0, 0, 0);

    /// <summary>Takes in a pass and says what it calls for: the most important thing, or nothing.</summary>
    public CueKind? Add(Pass pass, double pace)
    {
        _unseen = pass.Seen ? 0 : _unseen + 1;
        if (!pass.Seen) return _unseen >= Enough ? CueKind.Unseen : null;
        _wrong = pass.DirectionCorrect == false ? _wrong + 1 : 0;
        _fast = pace > SpeedBand.High ? _fast + 1 : 0;
        _slow = pace < SpeedBand.Low ? _slow + 1 : 0;
        _off = pass.PathDeviationMm > OffPathMm ? _off + 1 : 0;
        _short = pass.Completeness < Short ? _short + 1 : 0;
        _good = pass.Score >= Good ? _good + 1 : 0;
        return Wish();
    }

    private CueKind? Wish()
    {
        if (_wrong >= Enough) return CueKind.Direction;
        if (_fast >= Enough) return CueKind.Slower;
        if (_slow >= Enough) return CueKind.Faster;
        if (_off >= Enough) return CueKind.OffPath;
        if (_short >= Enough) return CueKind.Longer;
        return _good >= EnoughGood ? CueKind.Praise : null;
    }
}
