namespace Effleur.Core.Shelf;

/// <summary>How ingredients of a class glide and how long they stay; ours, qualitative (knowledge/shelf/classes.yaml).</summary>
/// <param name="Class">The class.</param>
/// <param name="Slip">How easily fingers glide.</param>
/// <param name="Film">What becomes of it.</param>
public sealed record ClassTraits(IngredientClass Class, SlipLevel Slip, FilmKind Film);
