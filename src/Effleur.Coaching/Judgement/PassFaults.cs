using Effleur.Coaching.Cues;
using Effleur.Coaching.Passes;
using Effleur.Core.Strokes;

namespace Effleur.Coaching.Judgement;

/// <summary>Faults of manner that show over several passes: skin pulled along, jerks, an uneven rhythm.</summary>
internal sealed class PassFaults
{
    // The evidence's rule: skin that moves more than 8 mm with a gliding finger, three strokes in a row, asks for oil.
    private const double DraggingMm = 8;
    private const int Enough = 3;

    // Between planted even and planted halting glides (docs/methods/spectral-arc-length.md).
    private const double Jerky = -3.6;

    // One hand in the air may be a slip of the eye; two passes in a row are not (chosen).
    private const int EnoughInTheAir = 2;

    private readonly RhythmWatch[] _rhythms = [new(), new()];
    private int _dragging;
    private int _jerky;
    private int _inTheAir;

    public void Clear()
    {
        (_dragging, _jerky, _inTheAir) = (0, 0, 0);
        foreach (RhythmWatch rhythm in _rhythms) rhythm.Clear();
    }

    /// <summary>Takes in a pass; what it calls for, or nothing.</summary>
    public CueKind? Add(Pass pass, Stroke stroke)
    {
        _inTheAir = pass.Refused == PassRefusal.Hovering ? _inTheAir + 1 : 0;
        if (!pass.Seen) return _inTheAir >= EnoughInTheAir ? CueKind.Hovering : null;
        RhythmWatch rhythm = _rhythms[(int)pass.Side];
        rhythm.Add(pass, stroke);
        _dragging = pass.DragMm > DraggingMm && pass.DragMm > 2 * pass.DragErrorMm ? _dragging + 1 : 0;
        _jerky = pass.Smoothness < Jerky ? _jerky + 1 : 0;
        if (_dragging >= Enough) return CueKind.Drag;
        if (_jerky >= Enough) return CueKind.Jerky;
        return rhythm.IsUneven() ? CueKind.Rhythm : null;
    }
}
