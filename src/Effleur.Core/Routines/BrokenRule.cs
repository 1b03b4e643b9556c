using Effleur.Core.Catalogue;

namespace Effleur.Core.Routines;

/// <summary>A rule a routine does not keep.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Step">Index of the step that breaks it, or null when the routine as a whole does.</param>
public sealed record BrokenRule(OrderRule Rule, int? Step);
