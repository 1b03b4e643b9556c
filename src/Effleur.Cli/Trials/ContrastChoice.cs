using Effleur.Core.Trials;
using Effleur.Trials.Data;

namespace Effleur.Cli.Trials;

/// <summary>Which two arms of a table are compared, and how that was settled.</summary>
/// <param name="Contrast">The two arms.</param>
/// <param name="By">"given", "name" (one is called like a control) or "alphabet".</param>
internal sealed record ContrastChoice(ArmContrast Contrast, string By)
{
    private static readonly string[] Controls = ["rest", "control", "hold", "sham", "none", "off", "baseline", "untreated", "untouched"];

    /// <summary>Settles it.</summary>
    /// <param name="file">What messages call the table.</param>
    /// <param name="rows">The table.</param>
    /// <param name="active">The arm asked about, when it was given.</param>
    /// <param name="control">The other one, when it was given.</param>
    /// <exception cref="RefusedException">The arms cannot be told, or a given one is not there.</exception>
    public static ContrastChoice Of(string file, IEnumerable<TrialObservation> rows, string? active, string? control)
    {
        string[] arms = [.. rows.Select(row => row.Arm).Distinct().Order(StringComparer.Ordinal)];
        foreach (string? given in new[] { active, control })
        {
            if (given is not null && !arms.Contains(given)) throw new RefusedException($"{file}: column 'arm' has no '{TrialCsvRow.Shown(given)}'; it has {Named(arms)}.");
        }

        if (active is not null && active == control) throw new RefusedException($"{file}: '{TrialCsvRow.Shown(active)}' cannot be compared with itself.");
        if (active is not null && control is not null) return new(new(active, control), "given");
        string[] left = [.. arms.Where(arm => arm != active && arm != control)];
        return Settle(file, arms, left, active, control);
    }

    /// <summary>The one arm of a decay probe, which is held against nothing but the minutes.</summary>
    /// <exception cref="RefusedException">There are several, or a row has no minutes.</exception>
    public static ContrastChoice OfOneArm(string file, IReadOnlyCollection<TrialObservation> rows, string? active)
    {
        string[] arms = [.. rows.Select(row => row.Arm).Distinct().Order(StringComparer.Ordinal)];
        if (arms.Length > 1) throw new RefusedException($"{file}: column 'arm' has {arms.Length} arms, {Named(arms)}; a decay probe has one.");
        if (active is not null && active != arms[0]) throw new RefusedException($"{file}: column 'arm' has no '{TrialCsvRow.Shown(active)}'; it has {Named(arms)}.");
        if (rows.Any(row => row.MinutesAfter is null)) throw new RefusedException($"{file}: column 'minutes': expected a number in every row of a decay probe.");
        return new(new(arms[0], arms[0]), "given");
    }

    private static ContrastChoice Settle(string file, string[] arms, string[] left, string? active, string? control)
    {
        if (arms.Length == 1) throw new RefusedException($"{file}: column 'arm' has one arm only, {Named(arms)}; expected two to compare.");
        if (arms.Length > 2) throw new RefusedException($"{file}: column 'arm' has {arms.Length} arms, {Named(arms)}; name two of them with --active and --control.");
        if (active is not null) return new(new(active, left[0]), "given");
        if (control is not null) return new(new(left[0], control), "given");
        string[] controls = [.. arms.Where(arm => Controls.Contains(arm.ToLowerInvariant()))];
        return controls is [var only] ? new(new(arms.Single(arm => arm != only), only), "name") : new(new(arms[0], arms[1]), "alphabet");
    }

    private static string Named(string[] arms) => string.Join(", ", arms.Take(8).Select(arm => $"'{TrialCsvRow.Shown(arm)}'")) + (arms.Length > 8 ? ", …" : "");
}
