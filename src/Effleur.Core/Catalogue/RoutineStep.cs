using Effleur.Core.Strokes;

namespace Effleur.Core.Catalogue;

/// <summary>One technique in a routine.</summary>
/// <param name="TechniqueId">The technique.</param>
/// <param name="Passes">Passes of each of its strokes, or null for the stroke's own number.</param>
/// <param name="Tempo">Tempo against the prescribed one: 1 as prescribed, 0.9 a tenth slower.</param>
/// <param name="Tool">The tool in the hand, or null for the technique's usual one (none for bare hands).</param>
public sealed record RoutineStep(string TechniqueId, int? Passes, double Tempo = 1, Tool? Tool = null);
