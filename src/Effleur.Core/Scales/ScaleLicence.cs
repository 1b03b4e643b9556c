namespace Effleur.Core.Scales;

/// <summary>What may be done with a scale's wording.</summary>
/// <param name="Words">In one or two sentences, for the person.</param>
/// <param name="Mark">Certainty mark of these words: V seen, M from memory and to be checked, E our own wording.</param>
/// <param name="ItemsShipped">Whether the items come with Effleur; else the person brings them from the publisher.</param>
public sealed record ScaleLicence(string Words, string Mark, bool ItemsShipped);
