using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Effleur.Core.Trials;
using Effleur.Numerics.Chance;
using Effleur.Numerics.Statistics;
using Effleur.Trials.Answers;
using Effleur.Trials.Bayes;
using Effleur.Trials.Comfort;
using Effleur.Trials.Data;
using Effleur.Trials.Designs;
using Effleur.Trials.Simulation;

namespace Effleur.Benchmarks;

/// <summary>Prints the tables of trials that were played: those of evidence F2 beside its own figures, coverage, looking again and again, calibration and time.</summary>
public static class TrialsTable
{
    private static readonly double[] Phis = [0, 0.2, 0.4, 0.6];
    private static readonly int[] VerdictPairs = [14, 28];
    private static readonly double[] Effects = [0.3, 0.5, 0.8, 1];

    // Evidence F2's power table, a row for each number of pairs.
    private static readonly (int Pairs, double[] Power)[] Published =
    [
        (7, [0.09, 0.15, 0.31, 0.48]), (10, [0.11, 0.22, 0.48, 0.66]), (14, [0.16, 0.33, 0.64, 0.83]),
        (20, [0.19, 0.44, 0.82, 0.95]), (28, [0.25, 0.59, 0.94, 0.99]), (42, [0.36, 0.75, 0.99, 1]),
    ];

    public static void Print(int trials)
    {
        var clock = Stopwatch.StartNew();
        FalseAlarms(trials);
        Power(trials);
        Looks(trials);
        Coverage(trials);
        SelfCalibration(trials);
        Comfort(Math.Max(200, trials / 10));
        Console.WriteLine(Line($"Everything above: {clock.Elapsed.TotalSeconds:f1} s."));
        Time(trials);
        Verdicts(Math.Max(100, trials / 4));
    }

    private static void FalseAlarms(int trials)
    {
        Console.WriteLine("| false alarms, nothing there | likeness 0 | 0.2 | 0.4 | 0.6 |\n|---|---|---|---|---|");
        FalseAlarms("before and after, 14 + 14 days", SimulatedScenario.BeforeAfter(14), [0.05, 0.10, 0.18, 0.32], trials);
        FalseAlarms("ABAB, 4 × 7 days", SimulatedScenario.Abab(7), [0.05, 0.09, 0.15, 0.22], trials);
        FalseAlarms("14 drawn pairs of days", new(), [0.05, 0.05, 0.05, 0.05], trials);
        Console.WriteLine("\n| with a trend of 1 SD over 28 days | evidence | likeness 0 | 0.2 | 0.3 |\n|---|---|---|---|---|");
        Trend("before and after, 14 + 14 days", SimulatedScenario.BeforeAfter(14), 0.29, trials);
        Trend("ABAB, 4 × 7 days", SimulatedScenario.Abab(7), 0.13, trials);
        Trend("14 drawn pairs of days", new(), 0.05, trials);
    }

    private static void FalseAlarms(string name, SimulatedScenario scenario, double[] published, int trials) =>
        Console.WriteLine($"| {name} | {string.Join(" | ", Phis.Select((phi, i) => Beside(TrialSimulation.Run(scenario with { Phi = phi }, trials, 1).Found, published[i])))} |");

    private static void Trend(string name, SimulatedScenario scenario, double published, int trials) =>
        Console.WriteLine(Line($"| {name} | {published:p0} | {string.Join(" | ", new[] { 0, 0.2, 0.3 }.Select(phi => Told(TrialSimulation.Run(scenario with { Phi = phi, Trend = 1 }, trials, 2).Found)))} |"));

    private static void Power(int trials)
    {
        Console.WriteLine("\n| pairs, likeness 0.3: played / reckoned (evidence) | 0.3 SD | 0.5 | 0.8 | 1.0 |\n|---|---|---|---|---|");
        foreach ((int pairs, double[] published) in Published)
            Console.WriteLine($"| {pairs} | {string.Join(" | ", Effects.Select((effect, i) => Line($"{TrialSimulation.Run(new() { Pairs = pairs, Effect = effect, Phi = 0.3 }, trials, 3).Found.Share:f3} / {TrialOdds.Power(pairs, effect, OddsNoise.Usual):f3} ({published[i]:f2})")))} |");
    }

    private static void Looks(int trials)
    {
        Console.WriteLine("\n| looking after every pair | evidence | here |\n|---|---|---|");
        Look("plain t from pair 4 to 28, nothing there", 0.24, TrialSimulation.Run(new() { Pairs = 28 }, trials, 4).FoundByPeeking);
        Look("e-value at 20 from pair 3 to 42, nothing there", 0.015, TrialSimulation.Run(new() { Pairs = 42 }, trials, 5).FoundByEvidence);
        foreach (double phi in Phis[1..])
            Look(Line($"the same, likeness {phi}"), null, TrialSimulation.Run(new() { Pairs = 42, Phi = phi }, trials, 5).FoundByEvidence);
        SimulatedFigures found = TrialSimulation.Run(new() { Pairs = 60, Effect = 0.57 * Math.Sqrt(2) }, trials, 6), strong = TrialSimulation.Run(new() { Pairs = 60, Effect = Math.Sqrt(2) }, trials, 7);
        Look("e-value at 20 by pair 28, pair effect 0.57", 0.51, TrialSimulation.Run(new() { Pairs = 28, Effect = 0.57 * Math.Sqrt(2) }, trials, 6).FoundByEvidence);
        Look("by pair 26", null, TrialSimulation.Run(new() { Pairs = 26, Effect = 0.57 * Math.Sqrt(2) }, trials, 6).FoundByEvidence);
        Look("by pair 60", 0.93, found.FoundByEvidence);
        Console.WriteLine($"| median pairs to it, 0.57 and 1.0 | 26 and 14 | {found.MedianPairsToEvidence} and {strong.MedianPairsToEvidence} |");
    }

    private static void Look(string name, double? published, SimulatedShare? here) =>
        Console.WriteLine(Line($"| {name} | {(published is { } share ? Line($"{share:p1}") : "–")} | {Told(here!.Value)} |"));

    private static void Coverage(int trials)
    {
        int fewer = Math.Max(200, trials / 5);
        Console.WriteLine("\n| 95 % intervals hold the truth, 14 drawn pairs | likeness 0 | 0.2 | 0.4 | 0.6 |\n|---|---|---|---|---|");
        Console.WriteLine($"| Student's t, any effect | {string.Join(" | ", Phis.Select(phi => Told(TrialSimulation.Run(new() { Phi = phi }, trials, 8).Covered)))} |");
        foreach ((string name, PairedPrior prior) in new[] { ("no likeness", PairedPrior.Drawn), ("likeness -0.2 to 0.8", PairedPrior.Serial) })
            foreach (double effect in new[] { 0, 0.5, 1 })
                Console.WriteLine($"| {Line($"Bayesian, {name}, effect {effect} SD")} | {string.Join(" | ", Phis.Select(phi => Told(Covered(effect, phi, prior, fewer))))} |");
    }

    private static SimulatedShare Covered(double effect, double phi, PairedPrior prior, int trials)
    {
        var chance = new Xoshiro256(9);
        int held = 0;
        for (int trial = 0; trial < trials; trial++)
        {
            PairedPosterior posterior = PairedModel.Of(SimulatedTrial.Play(new() { Effect = effect, Phi = phi }, chance).Differences().AsSpan(), prior)!;
            if (posterior.ProbabilityAbove(effect) is >= 0.025 and <= 0.975) held++;
        }

        return new(held, trials);
    }

    private static void SelfCalibration(int trials)
    {
        const int Bins = 20;
        Console.WriteLine("\n| truths drawn from the prior: their places in the posterior, 20 bins | pairs | chi-square | p |\n|---|---|---|---|");
        foreach ((string name, PairedPrior prior) in new[] { ("no likeness", PairedPrior.Drawn), ("likeness -0.2 to 0.8", PairedPrior.Serial) })
            foreach (int pairs in new[] { 5, 14, 42 })
            {
                int[] bins = new int[Bins];
                var chance = new Xoshiro256(10);
                for (int round = 0; round < trials; round++) bins[(int)(Place(prior, pairs, chance) * Bins)]++;
                double even = (double)trials / Bins, square = bins.Sum(bin => (bin - even) * (bin - even) / even);
                Console.WriteLine(Line($"| {name} | {pairs} | {square:f1} | {1 - ChiSquare.Share(square, Bins - 1):f3} |"));
            }
    }

    private static double Place(PairedPrior prior, int pairs, Xoshiro256 chance)
    {
        double effect = prior.EffectSd * chance.NextNormal(), rho = prior.RhoLow + ((prior.RhoHigh - prior.RhoLow) * chance.NextShare()), error = chance.NextNormal();
        double[] differences = new double[pairs];
        for (int i = 0; i < pairs; i++)
        {
            differences[i] = effect + error;
            error = (rho * error) + (Math.Sqrt(1 - (rho * rho)) * chance.NextNormal());
        }

        return Math.Min(1 - PairedModel.Of(differences, prior)!.ProbabilityAbove(effect), 1 - 1e-12);
    }

    private static void Comfort(int rounds)
    {
        ImmutableArray<string> arms = ["a", "b", "c"];
        double[] truth = [0.6, 0.3, 0];
        var chance = new Xoshiro256(13);
        List<(WeightedMean[] Weighted, double[] Plain, double[] Drawn)> played = [];
        for (int round = 0; round < rounds; round++)
        {
            ComfortLog log = Bandit(arms, truth, chance, (ulong)round);
            double[] plain = [.. arms.Select(arm => log.Observations.Where(o => o.Arm == arm).Average(o => o.Outcome!.Value))];
            played.Add(([.. ComfortMeans.Of(log)], plain, [.. arms.Select(arm => log.Observations.Count(o => o.Arm == arm) / (double)log.Observations.Length)]));
        }

        Console.WriteLine(Line($"\n| {rounds} comfort trials of 30 sessions, noise 1 | weighted mean | its 95 % interval holds | plain mean | share of sessions |\n|---|---|---|---|---|"));
        for (int arm = 0; arm < arms.Length; arm++)
        {
            double[] means = [.. played.Select(one => one.Weighted[arm].Mean!.Value)], plain = [.. played.Select(one => one.Plain[arm])];
            int held = played.Count(one => one.Weighted[arm].Interval95 is { } interval && interval.Low <= truth[arm] && truth[arm] <= interval.High);
            Console.WriteLine(Line($"| arm of true benefit {truth[arm]} | {Average(means)} | {Told(new(held, rounds))} | {Average(plain)} | {played.Average(one => one.Drawn[arm]):p0} |"));
        }
    }

    private static string Average(double[] values)
    {
        double mean = values.Average(), error = Math.Sqrt(values.Average(v => (v - mean) * (v - mean)) / values.Length);
        return Line($"{mean:f3} ± {1.96 * error:f3}");
    }

    private static ComfortLog Bandit(ImmutableArray<string> arms, double[] truth, Xoshiro256 chance, ulong seed)
    {
        var log = new ComfortLog(arms, []);
        var protocol = new Protocol
        {
            Id = "comfort",
            Title = "comfort",
            Design = TrialDesign.Bandit,
            Arms = [.. arms.Select(arm => new ProtocolArm(arm, arm, ArmKind.Technique) { What = arm })],
            Outcome = new("comfort", false, "points", false, 1),
            Pairs = 30,
            Seed = seed,
        };
        foreach (Slot slot in Schedule.Draw(protocol).Slots)
        {
            ComfortArm? drawn = slot.ArmId is null ? ComfortBandit.Draw(ComfortBandit.Arms(log, slot.Day), seed, slot.Number) : null;
            string arm = slot.ArmId ?? drawn!.Id;
            double outcome = truth[arms.IndexOf(arm)] + chance.NextNormal();
            log = log with { Observations = log.Observations.Add(new(slot.Number, 1, arm, outcome) { Day = slot.Day, Chance = slot.Chance ?? drawn!.Chance }) };
        }

        return log;
    }

    private static void Time(int trials)
    {
        var clock = Stopwatch.StartNew();
        TrialSimulation.Run(new() { Pairs = 28, Effect = 0.5, Phi = 0.3 }, trials, 11);
        Console.WriteLine(Line($"{trials} trials of 28 pairs played: {clock.Elapsed.TotalSeconds:f2} s."));
        TrialData data = SimulatedTrial.Play(new() { Pairs = 28, Effect = 0.5, Phi = 0.3 }, new(12)).ToData();
        double[] differences = [.. SimulatedTrial.Play(new() { Pairs = 28, Effect = 0.5, Phi = 0.3 }, new(12)).Differences()];
        Console.WriteLine(Line($"One whole answer of 28 pairs: {Median(() => TrialAnalyst.Answer(data)):f2} ms, median of 21."));
        Console.WriteLine(Line($"Of it the Bayesian posterior with its interval: {Median(() => _ = PairedModel.Of(differences, PairedPrior.Serial)!.Interval95):f2} ms."));
    }

    /// <summary>Whole answers, as a person gets them at the end of the plan: how often the verdict is a clear one.</summary>
    private static void Verdicts(int trials)
    {
        var clock = Stopwatch.StartNew();
        int answers = 0;
        Console.WriteLine(Line($"\n| clear verdicts of {trials} whole answers, likeness 0.3, looked at once | 14 pairs | 28 pairs |\n|---|---|---|"));
        foreach (double effect in new[] { 0, 0.8 })
        {
            SimulatedShare[] clear = [.. VerdictPairs.Select(pairs => Clear(new() { Pairs = pairs, Effect = effect, Phi = 0.3 }, trials))];
            answers += trials * clear.Length;
            Console.WriteLine(Line($"| effect {effect} SD | {Told(clear[0])} | {Told(clear[1])} |"));
        }

        Console.WriteLine(Line($"{answers} whole answers on {Environment.ProcessorCount} processors: {clock.Elapsed.TotalSeconds:f1} s."));
    }

    private static SimulatedShare Clear(SimulatedScenario scenario, int trials) =>
        new(Enumerable.Range(1, trials).AsParallel().Count(trial => TrialAnalyst.Answer(SimulatedTrial.Play(scenario, new((ulong)trial)).ToData()).Verdict is TrialVerdict.ClearEffect or TrialVerdict.ClearHarm), trials);

    private static double Median(Action what)
    {
        what();
        List<double> times = [];
        for (int i = 0; i < 21; i++)
        {
            var clock = Stopwatch.StartNew();
            what();
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        return times[times.Count / 2];
    }

    private static string Beside(SimulatedShare share, double published) => Line($"{Told(share)} ({published:p0})");

    private static string Told(SimulatedShare share) => Line($"{100 * share.Share:f1} ± {196 * share.StandardError:f1} %");

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
