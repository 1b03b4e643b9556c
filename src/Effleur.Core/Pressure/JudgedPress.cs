using Effleur.Core.Strokes;

namespace Effleur.Core.Pressure;

/// <summary>One press, judged.</summary>
/// <param name="TargetGrams">What was meant.</param>
/// <param name="Grams">What the scale showed.</param>
/// <param name="Off">The error as a share of the target: 0.2 is a fifth too firm.</param>
/// <param name="Meant">The band that was meant; null when firmer than is ever asked for.</param>
/// <param name="Was">The band it was; null when firmer than is ever asked for.</param>
public sealed record JudgedPress(double TargetGrams, double Grams, double Off, PressureBand? Meant, PressureBand? Was);
