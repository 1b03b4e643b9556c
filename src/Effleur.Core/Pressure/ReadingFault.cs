namespace Effleur.Core.Pressure;

/// <summary>A value of a trial that may not be.</summary>
/// <param name="Field">"readings[1].shown".</param>
/// <param name="Words">What was expected, one line.</param>
public sealed record ReadingFault(string Field, string Words);
