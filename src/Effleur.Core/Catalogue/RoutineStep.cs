namespace Effleur.Core.Catalogue;

/// <summary>One technique in a routine.</summary>
/// <param name="TechniqueId">The technique.</param>
/// <param name="Passes">Passes of each of its strokes, or null for the stroke's own number.</param>
public sealed record RoutineStep(string TechniqueId, int? Passes);
