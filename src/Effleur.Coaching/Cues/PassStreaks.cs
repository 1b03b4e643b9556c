using Effleur.Coaching.Judgement;
using Effleur.Coaching.Passes;
using Effleur.Core.Strokes;

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
    private const int EnoughOfManner = 3;

    // The evidence's rule: skin that moves more than 8 mm with a gliding finger, three strokes in a row, asks for oil.
    private const double DraggingMm = 8;

    // Between planted even and planted halting glides (docs/methods/spectral-arc-length.md).
    private const double Jerky = -3.6;

    private readonly RhythmWatch[] _rhythms = [new(), new()];
    private readonly int[] _inARow = new int[CueGroups.Count];

    public void Clear()
    {
        Array.Clear(_inARow);
        foreach (RhythmWatch rhythm in _rhythms) rhythm.Clear();
    }

    /// <summary>Takes in a pass and tells the voice what it calls for.</summary>
    public void Add(Pass pass, Stroke stroke, double pace, CueVoice voice)
    {
        Note(CueKind.Unseen, pass.Refused == PassRefusal.Lost, Enough, voice);
        Note(CueKind.Hovering, pass.Refused == PassRefusal.Hovering, Enough, voice);
        if (!pass.Seen) return;
        NoteManner(pass, stroke, voice);
        Note(CueKind.Direction, pass.DirectionCorrect == false, Enough, voice);
        Note(CueKind.Slower, pace > SpeedBand.High, Enough, voice);
        Note(CueKind.Faster, pace < SpeedBand.Low, Enough, voice);
        Note(CueKind.OffPath, pass.PathDeviationMm > OffPathMm, Enough, voice);
        Note(CueKind.Longer, pass.Completeness < Short, Enough, voice);
        Note(CueKind.Praise, pass.Score >= Good, EnoughGood, voice);
    }

    private void NoteManner(Pass pass, Stroke stroke, CueVoice voice)
    {
        Note(CueKind.Drag, pass.DragMm > DraggingMm && pass.DragMm > 2 * pass.DragErrorMm, EnoughOfManner, voice);
        Note(CueKind.Jerky, pass.Smoothness < Jerky, EnoughOfManner, voice);
        RhythmWatch rhythm = _rhythms[(int)pass.Side];
        rhythm.Add(pass, stroke);
        Note(CueKind.Rhythm, rhythm.IsUneven(), 1, voice);
    }

    private void Note(CueKind kind, bool isSo, int enough, CueVoice voice)
    {
        int inARow = _inARow[(int)kind] = isSo ? _inARow[(int)kind] + 1 : 0;
        if (inARow >= enough) voice.Wish(kind);
        else if (inARow == 0) voice.Mend(kind);
    }
}
