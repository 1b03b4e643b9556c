namespace Effleur.Coaching.Passes;

/// <summary>A found pass and the stroke it belongs to.</summary>
/// <param name="Target">The stroke and the side.</param>
/// <param name="Hand">Index of the tracked hand that made it.</param>
/// <param name="Found">The pass.</param>
internal readonly record struct LanePass(StrokeTarget Target, int Hand, FoundPass Found);
