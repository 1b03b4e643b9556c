using Effleur.Coaching.Contacts;

namespace Effleur.Coaching.Judgement;

/// <summary>What the look back over a pass says beyond its course. NaN where nothing can be said.</summary>
/// <param name="DragMm">Mean displacement of the skin along the movement, canonical millimetres (docs/methods/skin-drag.md).</param>
/// <param name="DragErrorMm">One standard error of it.</param>
/// <param name="Over">How far the hand was over the skin.</param>
/// <param name="Nearer">How much larger it so looked than on the skin, as a share.</param>
internal readonly record struct PassJudgement(double DragMm, double DragErrorMm, OverSkin Over, double Nearer)
{
    // Chosen: as sure as one in some hundreds.
    private const double SureErrors = 3;

    /// <summary>Whether skin went along for certain: nothing in the air does that, however large the hand looks.</summary>
    public bool MovesSkin => DragMm > SureErrors * DragErrorMm;
}
