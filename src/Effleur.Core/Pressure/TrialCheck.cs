using System.Collections.Immutable;
using System.Globalization;

namespace Effleur.Core.Pressure;

/// <summary>Looks at the readings of a blind trial before it is kept.</summary>
public static class TrialCheck
{
    /// <summary>Everything that may not be.</summary>
    /// <param name="targetsGrams">The weights of the lesson.</param>
    /// <param name="readings">Weights in grams and what the scale showed, in its unit, in the order they were pressed.</param>
    /// <param name="unit">The scale's unit.</param>
    public static ImmutableArray<ReadingFault> Faults(
        ImmutableArray<double> targetsGrams, IReadOnlyList<(double TargetGrams, double Shown)> readings, ScaleUnit unit)
    {
        ArgumentNullException.ThrowIfNull(readings);
        if (readings.Count < BlindReading.Fewest || readings.Count > targetsGrams.Length)
            return [new("readings", $"expected {BlindReading.Fewest} to {targetsGrams.Length} of them, found {readings.Count}")];
        return [.. readings.SelectMany((_, i) => OfOne(targetsGrams, readings, i, unit))];
    }

    private static IEnumerable<ReadingFault> OfOne(ImmutableArray<double> targetsGrams, IReadOnlyList<(double TargetGrams, double Shown)> readings, int i, ScaleUnit unit)
    {
        (double target, double shown) = readings[i];
        string at = $"readings[{i}]";
        if (!targetsGrams.Contains(target))
            yield return new($"{at}.targetGrams", $"expected one of {string.Join(", ", targetsGrams.Select(Text))}, found {Text(target)}");
        else if (readings.Take(i).Any(earlier => earlier.TargetGrams == target))
            yield return new($"{at}.targetGrams", $"expected each weight once, found {Text(target)} again");
        if (ScaleReading.Fault(shown, unit) is { } words) yield return new($"{at}.shown", words);
    }

    private static string Text(double grams) => grams.ToString(CultureInfo.InvariantCulture);
}
