namespace Effleur.Core.Profiles;

/// <summary>A value of a profile that may not be.</summary>
/// <param name="Field">"minutes", "conditions[2].since"; what the file and the API call it.</param>
/// <param name="Words">What was expected, one line.</param>
public sealed record ProfileFault(string Field, string Words);
