using System.Globalization;
using Effleur.Trials.Simulation;

namespace Effleur.Cli.Trials;

/// <summary>The tables of evidence F2, played again; what <c>effleur trial simulate --figures f2</c> prints.</summary>
/// <param name="Trials">How often each case was played.</param>
/// <param name="Seed">From which seed.</param>
/// <param name="Figures">The cases.</param>
internal sealed record FigureReport(int Trials, ulong Seed, IReadOnlyList<FigureReport.Line> Figures)
{
    private static readonly double[] Likeness = [0, 0.2, 0.4, 0.6];

    private static readonly double[] Effects = [0.3, 0.5, 0.8, 1];

    // Evidence F2's power table.
    private static readonly (int Pairs, double[] Power)[] Powers =
    [
        (7, [0.09, 0.15, 0.31, 0.48]), (10, [0.11, 0.22, 0.48, 0.66]), (14, [0.16, 0.33, 0.64, 0.83]),
        (20, [0.19, 0.44, 0.82, 0.95]), (28, [0.25, 0.59, 0.94, 0.99]), (42, [0.36, 0.75, 0.99, 1]),
    ];

    /// <summary>Plays them.</summary>
    public static FigureReport OfF2(int trials, ulong seed) => new(trials, seed, [.. FalseAlarms(trials, seed), .. Trends(trials, seed), .. Power(trials, seed), .. Looks(trials, seed)]);

    /// <summary>Writes it for a person.</summary>
    public void Write(TextWriter to)
    {
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Trials} trials each, seed {Seed}; in % with the Monte Carlo standard error, and what evidence F2 has"));
        foreach (Line line in Figures)
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{line.What}: {100 * line.Share:0.0} ± {100 * line.StandardError:0.0} ({100 * line.Expected:0.#})"));
    }

    private static IEnumerable<Line> FalseAlarms(int trials, ulong seed)
    {
        (string, SimulatedScenario, double[])[] rows =
        [
            ("false alarms, before and after, 14 + 14 days", SimulatedScenario.BeforeAfter(14), [0.05, 0.10, 0.18, 0.32]),
            ("false alarms, ABAB of 4 x 7 days", SimulatedScenario.Abab(7), [0.05, 0.09, 0.15, 0.22]),
            ("false alarms, 14 drawn pairs", new() { Pairs = 14 }, [0.05, 0.05, 0.05, 0.05]),
        ];
        return from row in rows from at in Enumerable.Range(0, Likeness.Length) select Found($"{row.Item1}, likeness {Text(Likeness[at])}", row.Item2 with { Phi = Likeness[at] }, row.Item3[at], trials, seed);
    }

    private static IEnumerable<Line> Trends(int trials, ulong seed)
    {
        yield return Found("false alarms with a trend of 1 SD, before and after", SimulatedScenario.BeforeAfter(14) with { Trend = 1 }, 0.29, trials, seed);
        yield return Found("false alarms with a trend of 1 SD, ABAB", SimulatedScenario.Abab(7) with { Trend = 1 }, 0.13, trials, seed);
        yield return Found("false alarms with a trend of 1 SD, 14 drawn pairs", new() { Pairs = 14, Trend = 1 }, 0.05, trials, seed);
    }

    private static IEnumerable<Line> Power(int trials, ulong seed) =>
        from row in Powers
        from at in Enumerable.Range(0, Effects.Length)
        select Found($"power, {row.Pairs} drawn pairs, effect {Text(Effects[at])} SD, likeness 0.3", new() { Pairs = row.Pairs, Effect = Effects[at], Phi = 0.3 }, row.Power[at], trials, seed);

    private static IEnumerable<Line> Looks(int trials, ulong seed)
    {
        yield return Of("false alarms, plain t looked at from pair 4 to 28", TrialSimulation.Run(new() { Pairs = 28 }, trials, seed).FoundByPeeking!.Value, 0.24);
        yield return Of("false alarms, e-value of 20 looked at from pair 3 to 42", TrialSimulation.Run(new() { Pairs = 42 }, trials, seed).FoundByEvidence!.Value, 0.015);
    }

    private static Line Found(string what, SimulatedScenario scenario, double expected, int trials, ulong seed) => Of(what, TrialSimulation.Run(scenario, trials, seed).Found, expected);

    private static Line Of(string what, SimulatedShare share, double expected) => new(what, share.Share, share.StandardError, expected);

    private static string Text(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>One case.</summary>
    /// <param name="What">Which.</param>
    /// <param name="Share">How often it happened, 0 to 1.</param>
    /// <param name="StandardError">Monte Carlo standard error of that.</param>
    /// <param name="Expected">What evidence F2 has.</param>
    internal sealed record Line(string What, double Share, double StandardError, double Expected);
}
