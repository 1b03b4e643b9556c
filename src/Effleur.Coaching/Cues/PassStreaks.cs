using Effleur.Coaching.Passes;

namespace Effleur.Coaching.Cues;

/// <summary>How many passes in a row had the same fault or none. One slip is not worth a word; two are (chosen). One pass without it has mended it.</summary>
internal sealed class PassStreaks
{
    // Chosen: half a finger's width more than what costs no score.
    private const double OffPathMm = 14;
    private const double Short = 0.7;
    private const double Good = 80;
    private const int Enough = 2;
    private const int EnoughGood = 3;

    private readonly int[] _inARow = new int[CueGroups.Count];

    public void Clear() => Array.Clear(_inARow);

    /// <summary>Takes in a pass and tells the voice what it calls for.</summary>
    public void Add(Pass pass, double pace, CueVoice voice)
    {
        Note(CueKind.Unseen, !pass.Seen, Enough, voice);
        if (!pass.Seen) return;
        Note(CueKind.Direction, pass.DirectionCorrect == false, Enough, voice);
        Note(CueKind.Slower, pace > SpeedBand.High, Enough, voice);
        Note(CueKind.Faster, pace < SpeedBand.Low, Enough, voice);
        Note(CueKind.OffPath, pass.PathDeviationMm > OffPathMm, Enough, voice);
        Note(CueKind.Longer, pass.Completeness < Short, Enough, voice);
        Note(CueKind.Praise, pass.Score >= Good, EnoughGood, voice);
    }

    private void Note(CueKind kind, bool isSo, int enough, CueVoice voice)
    {
        int inARow = _inARow[(int)kind] = isSo ? _inARow[(int)kind] + 1 : 0;
        if (inARow >= enough) voice.Wish(kind);
        else if (inARow == 0) voice.Mend(kind);
    }
}
