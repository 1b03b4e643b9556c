namespace Effleur.Core.Trials;

/// <summary>A value of a protocol that may not be.</summary>
/// <param name="Field">"pairs", "arms[1].minutes"; what the file and the API call it.</param>
/// <param name="Words">What was expected, one line.</param>
public sealed record ProtocolFault(string Field, string Words);
