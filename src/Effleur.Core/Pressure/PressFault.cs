namespace Effleur.Core.Pressure;

/// <summary>A value of a trial that may not be.</summary>
/// <param name="Field">"presses[1].grams".</param>
/// <param name="Words">What was expected, one line.</param>
public sealed record PressFault(string Field, string Words);
