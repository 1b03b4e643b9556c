namespace Effleur.Core.Routines;

/// <summary>A value of a routine that may not be.</summary>
/// <param name="Step">Index of the step it is in, or null when it is the routine's own.</param>
/// <param name="Field">"name", "description", "steps", or in a step "technique", "passes", "tempo", "tool".</param>
/// <param name="Words">What was expected, one line.</param>
public sealed record RoutineFault(int? Step, string Field, string Words);
