using System.Globalization;

namespace Effleur.Core.Pressure;

/// <summary>Looks at what a person read off a scale.</summary>
public static class ScaleReading
{
    /// <summary>More than a finger presses, and more than most kitchen scales bear.</summary>
    public const double MostGrams = 5000;

    /// <summary>The international avoirdupois ounce, exact.</summary>
    public const double GramsPerOunce = 28.349523125;

    /// <summary>What was read, in grams.</summary>
    public static double Grams(double shown, ScaleUnit unit) => unit == ScaleUnit.Ounces ? shown * GramsPerOunce : shown;

    /// <summary>Why it cannot be, one line; null for a reading that can.</summary>
    public static string? Fault(double shown, ScaleUnit unit)
    {
        double grams = Grams(shown, unit);
        if (grams is >= 0 and <= MostGrams) return null;
        double most = unit == ScaleUnit.Ounces ? Math.Round(MostGrams / GramsPerOunce) : MostGrams;
        return string.Create(CultureInfo.InvariantCulture, $"expected a number of {unit.ToString().ToLowerInvariant()} from 0 to {most}, found {shown}");
    }
}
