namespace Effleur.Core.Scales;

/// <summary>One question of a scale.</summary>
/// <param name="Id">Within the scale, "now".</param>
/// <param name="Text">The question as it is asked.</param>
public sealed record ScaleItem(string Id, string Text);
