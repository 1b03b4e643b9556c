namespace Effleur.Coaching.Judgement;

/// <summary>What the look back over a pass says beyond its course. NaN where nothing can be said.</summary>
/// <param name="Smoothness">Spectral arc length of the speed (docs/methods/spectral-arc-length.md).</param>
/// <param name="DragMm">Mean displacement of the skin along the movement, canonical millimetres (docs/methods/skin-drag.md).</param>
/// <param name="DragErrorMm">One standard error of it.</param>
/// <param name="HandSize">Mean hand size against face size.</param>
internal readonly record struct PassJudgement(double Smoothness, double DragMm, double DragErrorMm, double HandSize);
