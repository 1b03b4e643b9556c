using System.Diagnostics;
using System.Globalization;
using Effleur.Core.Anatomy;
using Effleur.Core.Trials;
using Effleur.Numerics.Chance;
using Effleur.Numerics.Statistics;
using Effleur.Trials.Answers;
using Effleur.Trials.Data;
using Effleur.Trials.Paired;

namespace Effleur.Benchmarks;

/// <summary>Prints what the verdict rule finds when it is looked at after every pair, how long answers take, and what senseless trials give.</summary>
public static class TrialAnswerTable
{
    // The lines of docs/methods/trial-verdict.md.
    private const double Once = 0.05;
    private const double AfterLooks = 0.035;
    private const int LeastPairs = 6;

    private static readonly double?[] Odd =
        [null, double.NaN, double.PositiveInfinity, double.NegativeInfinity, 0, -0.0, double.Epsilon, 1e-200, 1e99, -1e100, 1e101, double.MaxValue, 0.1 + 0.2, 0.3];

    public static void Print(int trials)
    {
        Console.WriteLine("| pairs | effect, SD of one difference | looked once | looked after every pair | e-value alone, every pair |\n|---|---|---|---|---|");
        foreach ((int pairs, double effect) in new[] { (6, 0.0), (10, 0), (14, 0), (20, 0), (20, 0.8 / Math.Sqrt(1.4)) }) Looked(pairs, effect, trials);
        Console.WriteLine("\n| pairs | one answer, ms: least | median |\n|---|---|---|");
        foreach (int pairs in new[] { 6, 14, 20, 28, 60, 200, 1000, 500_000 }) Time(pairs);
        Senseless(trials);
    }

    private static void Looked(int pairs, double effect, int trials)
    {
        int once = 0, looked = 0, evidence = 0;
        double[] differences = new double[pairs];
        for (int trial = 0; trial < trials; trial++)
        {
            var chance = new Xoshiro256((ulong)trial + ((ulong)pairs << 32));
            bool isFound = false;
            for (int n = 1; n <= pairs; n++)
            {
                differences[n - 1] = effect + chance.NextNormal();
                if (n >= LeastPairs) isFound |= EValue.Of(n, PairedEstimate.Of(differences.AsSpan(0, n))!.T) >= EValue.Clear;
            }

            double p = SignFlips.Exact(differences);
            if (p <= Once) once++;
            if (isFound || p <= AfterLooks) looked++;
            if (isFound) evidence++;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {pairs} | {effect:f3} | {Share(once, trials)} | {Share(looked, trials)} | {Share(evidence, trials)} |"));
    }

    private static string Share(int count, int of)
    {
        double share = (double)count / of;
        return string.Create(CultureInfo.InvariantCulture, $"{100 * share:f1} ± {196 * Math.Sqrt(share * (1 - share) / of):f1} %");
    }

    private static void Time(int pairs)
    {
        TrialData data = Plain(pairs, new(1));
        List<double> times = [];
        for (int i = 0; i < (pairs > 10_000 ? 4 : 60); i++)
        {
            var clock = Stopwatch.StartNew();
            TrialAnalyst.Answer(data);
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {pairs} | {times[0]:f2} | {times[times.Count / 2]:f2} |"));
    }

    private static void Senseless(int trials)
    {
        int broken = 0;
        for (ulong seed = 0; seed < (ulong)trials; seed++)
        {
            TrialAnswer answer = TrialAnalyst.Answer(Wild(new(seed)));
            double?[] figures =
            [
                answer.Estimate, answer.Interval95?.Low, answer.Interval95?.High, answer.PStudent, answer.PRandomisation, answer.PRandomisationError, answer.EValue, answer.ProbabilityWorthwhile,
                answer.Rho, .. (answer.Sides?.Estimates ?? []).SelectMany(side => new[] { side.Estimate, side.Interval95?.Low, side.Interval95?.High, side.P }),
            ];
            if (figures.Any(figure => figure is { } value && !double.IsFinite(value))) broken++;
        }

        Console.WriteLine($"\n{trials} senseless trials answered; {broken} with a figure that is not finite.");
    }

    private static TrialData Plain(int pairs, Xoshiro256 chance)
    {
        double Score() => Math.Round(5 + (2 * chance.NextNormal()));
        return Of(TrialDesign.Pairs, Enumerable.Range(1, pairs).SelectMany(pair =>
        {
            bool isFirst = chance.NextBelow(2) == 0;
            return new TrialObservation[]
            {
                new(pair, 1, isFirst ? "massage" : "rest", Score()) { Before = Score(), Day = pair + 0.3 }, new(pair, 2, isFirst ? "rest" : "massage", Score()) { Before = Score(), Day = pair + 0.8 },
            };
        }));
    }

    private static TrialData Wild(Xoshiro256 chance)
    {
        double? Value() => chance.NextBelow(4) == 0 ? Odd[chance.NextBelow(Odd.Length)] : chance.NextBelow(2) == 0 ? chance.NextBelow(3) : Math.ScaleB(chance.NextNormal(), chance.NextBelow(40) - 20);
        string[] arms = ["massage", "rest", "massage", "rest", "other"];
        IEnumerable<TrialObservation> observations = Enumerable.Range(0, chance.NextBelow(40)).Select(i => new TrialObservation((i / 2) + chance.NextBelow(2), 1 + (i % 2), arms[chance.NextBelow(arms.Length)], Value())
        {
            Before = Value(),
            Day = Value(),
            Side = chance.NextBelow(3) == 0 ? null : (Side)chance.NextBelow(2),
            Done = chance.NextBelow(5) == 0 ? "rest" : null,
            IsComplete = chance.NextBelow(5) > 0,
            Chance = Value(),
            MinutesAfter = Value(),
        });
        return Of((TrialDesign)chance.NextBelow(5), observations) with
        {
            PlannedPairs = chance.NextBelow(3) == 0 ? null : chance.NextBelow(20),
            Order = (ArmOrder)chance.NextBelow(3),
            SideRule = chance.NextBelow(2) == 0 ? null : (SideRule)chance.NextBelow(4),
            Looks = chance.NextBelow(3),
        };
    }

    private static TrialData Of(TrialDesign design, IEnumerable<TrialObservation> observations) =>
        new(design, new("massage", "rest"), [.. observations]) { LowerIsBetter = true, Worthwhile = 1 };
}
