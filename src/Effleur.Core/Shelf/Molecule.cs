using System.Globalization;

namespace Effleur.Core.Shelf;

/// <summary>A single defined molecule.</summary>
/// <param name="Formula">"C6H6N2O".</param>
/// <param name="WeightDa">Its weight in daltons, the sum of the standard atomic weights (CIAAW 2021, abridged).</param>
/// <param name="LogP">Logarithm of its partition between octanol and water; null when it is not known.</param>
public sealed record Molecule(string Formula, double WeightDa, double? LogP)
{
    private static readonly Dictionary<string, double> Weights = new()
    {
        ["H"] = 1.008,
        ["B"] = 10.81,
        ["C"] = 12.011,
        ["N"] = 14.007,
        ["O"] = 15.999,
        ["F"] = 18.998,
        ["Na"] = 22.990,
        ["Mg"] = 24.305,
        ["Al"] = 26.982,
        ["Si"] = 28.085,
        ["P"] = 30.974,
        ["S"] = 32.06,
        ["Cl"] = 35.45,
        ["K"] = 39.098,
        ["Ca"] = 40.078,
        ["Ti"] = 47.867,
        ["Mn"] = 54.938,
        ["Fe"] = 55.845,
        ["Co"] = 58.933,
        ["Cu"] = 63.546,
        ["Zn"] = 65.38,
        ["Se"] = 78.971,
        ["Br"] = 79.904,
        ["Ag"] = 107.87,
        ["I"] = 126.90,
        ["Ba"] = 137.33,
        ["Bi"] = 208.98,
    };

    /// <summary>Reads a formula of elements and counts, without brackets; null when it is none.</summary>
    public static double? WeightOf(string formula)
    {
        ArgumentNullException.ThrowIfNull(formula);
        double sum = 0;
        int at = 0;
        while (at < formula.Length)
        {
            int end = at + 1;
            while (end < formula.Length && char.IsAsciiLetterLower(formula[end])) end++;
            if (!Weights.TryGetValue(formula[at..end], out double weight)) return null;
            int digits = end;
            while (digits < formula.Length && char.IsAsciiDigit(formula[digits])) digits++;
            if (digits - end > 4) return null; // no molecule on a label has ten thousand atoms of one kind
            sum += weight * (digits > end ? int.Parse(formula.AsSpan(end, digits - end), CultureInfo.InvariantCulture) : 1);
            at = digits;
        }

        return formula.Length > 0 ? sum : null;
    }
}
