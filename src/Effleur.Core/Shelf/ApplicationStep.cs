using System.Collections.Immutable;

namespace Effleur.Core.Shelf;

/// <summary>One step of caring for the skin around a massage.</summary>
/// <param name="When">Morning or evening.</param>
/// <param name="Uses">The uses of products that go here; empty for a step without a product.</param>
/// <param name="Words">What is done.</param>
/// <param name="Evidence">Evidence ids.</param>
public sealed record ApplicationStep(DayPart When, ImmutableArray<ProductUse> Uses, string Words, ImmutableArray<string> Evidence);
