using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Effleur.Cli.Trials;

/// <summary>Options with numbers; they have a point, whatever the machine's language.</summary>
internal static class TrialOptions
{
    // Evidence F2 reckons its power table with it.
    private const double UsualPhi = 0.3;

    /// <summary>A number within limits.</summary>
    public static Option<double> Number(string name, double usual, double least, double most, string what) => new(name)
    {
        Description = string.Create(CultureInfo.InvariantCulture, $"{what}; {usual} when left out."),
        DefaultValueFactory = _ => usual,
        CustomParser = result => Parse(result, name, least, most) ?? usual,
    };

    /// <summary>A number within limits; null when it is left out.</summary>
    public static Option<double?> Number(string name, double least, double most, string what) => new(name)
    {
        Description = $"{what}.",
        CustomParser = result => Parse(result, name, least, most),
    };

    /// <summary>Likeness of one session's score to the next.</summary>
    public static Option<double> Phi() => Number("--phi", UsualPhi, -0.95, 0.95, "Likeness of one session's score to the next, of a split face of the two halves");

    /// <summary>A whole number within limits; null when it is left out.</summary>
    public static Option<int?> Whole(string name, int least, int most, string what) => new(name)
    {
        Description = $"{what}.",
        CustomParser = result => Parse(result, name, least, most),
    };

    /// <summary>A seed; null when it is left out.</summary>
    public static Option<ulong?> Seed() => new("--seed")
    {
        Description = "Draw from this seed.",
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ulong seed) && seed <= Core.Trials.ProtocolLimits.MostSeed) return seed;
            result.AddError($"--seed takes a whole number from 0 to {Core.Trials.ProtocolLimits.MostSeed}, found '{text}'.");
            return null;
        },
    };

    private static double? Parse(ArgumentResult result, string name, double least, double most)
    {
        string text = result.Tokens[0].Value;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && value >= least && value <= most) return value;
        result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} takes a number from {least} to {most}, found '{text}'."));
        return null;
    }

    private static int? Parse(ArgumentResult result, string name, int least, int most)
    {
        string text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value >= least && value <= most) return value;
        result.AddError($"{name} takes a whole number from {least} to {most}, found '{text}'.");
        return null;
    }
}
