using Effleur.Core.Strokes;

namespace Effleur.Core.Pressure;

/// <summary>One weight of a blind trial, and how it was pressed.</summary>
/// <param name="TargetGrams">The weight that was asked for.</param>
/// <param name="ShownGrams">What the scale showed.</param>
/// <param name="ErrorPercent">How far off, in percent of the weight; positive is firmer.</param>
/// <param name="KPa">The pressure behind it, in kilopascals.</param>
/// <param name="Asked">The band the weight is in; null above all bands.</param>
/// <param name="Pressed">The band that was pressed; null above all bands.</param>
public sealed record TargetResult(double TargetGrams, double ShownGrams, double ErrorPercent, double KPa, PressureBand? Asked, PressureBand? Pressed)
{
    /// <summary>How far off either way, in percent of the weight.</summary>
    public double AbsolutePercent => Math.Abs(ErrorPercent);
}
