using System.Collections.Immutable;
using System.Globalization;
using Effleur.Core.Trials;
using Effleur.Numerics.Statistics;
using Effleur.Trials.Data;

namespace Effleur.Server.Trials.Reports;

/// <summary>The steps by which anybody reckons a trial again, with the trial's own figures in them. It shares no line with the analysis: if both agree, both were done right.</summary>
internal static class ReportRecipe
{
    /// <summary>g of the e-value's prior (evidence F6).</summary>
    private const double G = 0.25;

    /// <summary>The steps; none with fewer than two whole pairs, or when pairs do not differ.</summary>
    public static ImmutableArray<string> Steps(TrialReportWords words, TrialReckoning reckoning)
    {
        double[] differences = [.. Differences(reckoning.Data)];
        if (differences.Length < 2 || differences.All(difference => difference == differences[0])) return [];
        (string, string)[] figures = [.. Figures(reckoning, differences)];
        return [.. words.Recipe.Select(step => TrialWords.Fill(step, figures))];
    }

    /// <summary>Active less control of each whole pair; of a block its mean counts.</summary>
    public static IEnumerable<double> Differences(TrialData data) =>
        from at in data.Observations
        where at.Outcome is not null
        group at by data.Design == TrialDesign.Blocks ? (at.Pair + 1) / 2 : at.Pair into pair
        let active = pair.Where(at => at.Arm == data.Contrast.Active).Select(at => at.Outcome).Average()
        let control = pair.Where(at => at.Arm == data.Contrast.Control).Select(at => at.Outcome).Average()
        where active is not null && control is not null
        orderby pair.Key
        select active.Value - control.Value;

    private static IEnumerable<(string, string)> Figures(TrialReckoning reckoning, double[] differences)
    {
        int n = differences.Length, freedom = n - 1;
        double mean = differences.Average(), squares = differences.Sum(difference => (difference - mean) * (difference - mean));
        double sd = Math.Sqrt(squares / freedom), error = sd / Math.Sqrt(n), t = mean / error, critical = StudentT.Quantile(0.975, freedom);
        double top = 1 + (n * G), below = (1 + (t * t / (top * freedom))) / (1 + (t * t / freedom)), e = Math.Pow(below, -n / 2.0) / Math.Sqrt(top);
        yield return ("n", $"{n}");
        yield return ("freedom", $"{freedom}");
        foreach ((string name, double value) in new[] { ("sum", differences.Sum()), ("mean", mean), ("squares", squares), ("sd", sd), ("se", error), ("t", t), ("critical", critical) })
            yield return (name, Figure(value));
        foreach ((string name, double value) in new[] { ("low", mean - (critical * error)), ("high", mean + (critical * error)), ("g", G), ("top", top), ("below", below), ("e", e) })
            yield return (name, Figure(value));
        yield return ("active", reckoning.Trial.ArmName(reckoning.Data.Contrast.Active));
        yield return ("control", reckoning.Trial.ArmName(reckoning.Data.Contrast.Control));
        yield return ("unit", reckoning.Trial.Protocol.Outcome.Unit);
    }

    private static string Figure(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
