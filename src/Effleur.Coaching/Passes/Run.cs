namespace Effleur.Coaching.Passes;

/// <summary>A monotone travel along a path, not yet known to be a pass, a return or an approach.</summary>
internal readonly record struct Run(FoundPass Pass, double DeviationSpreadMm, double Contact);
