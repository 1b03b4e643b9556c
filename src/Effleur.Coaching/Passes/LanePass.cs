namespace Effleur.Coaching.Passes;

/// <summary>A found pass and the stroke it belongs to.</summary>
internal readonly record struct LanePass(StrokeTarget Target, FoundPass Found);
