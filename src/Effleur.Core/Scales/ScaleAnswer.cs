namespace Effleur.Core.Scales;

/// <summary>What a person answered to one item.</summary>
/// <param name="ItemId">The item.</param>
/// <param name="Value">Null when it was passed over.</param>
public sealed record ScaleAnswer(string ItemId, int? Value);
