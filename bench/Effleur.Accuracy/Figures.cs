using System.Globalization;

namespace Effleur.Accuracy;

/// <summary>Numbers as tables show them; "–" where there is none.</summary>
public static class Figures
{
    /// <summary>A count and its share of a whole.</summary>
    public static string Share(int part, int whole) => whole == 0 ? "–" : $"{part} ({Percent((double)part / whole)})";

    /// <summary>With one decimal.</summary>
    public static string Percent(double? share) => share?.ToString("0.0 %", CultureInfo.InvariantCulture) ?? "–";

    /// <summary>With one decimal.</summary>
    public static string Number(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>The middle value; null of none.</summary>
    public static double? Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length == 0 ? null : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
