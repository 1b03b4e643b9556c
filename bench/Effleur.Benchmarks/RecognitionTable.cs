using System.Globalization;
using Effleur.Coaching.Recognition;
using Effleur.Core.Catalogue;
using Effleur.Testing.Straight;

namespace Effleur.Benchmarks;

/// <summary>Prints the "Recognition" tables of docs/accuracy.md: straight frames, and movements that are no massage.</summary>
public static class RecognitionTable
{
    // Constants were tuned on cases made from seeds below this.
    private const int HeldOutSeed = 1000;
    private const int EachDistractor = 6;
    private const int WorstPairs = 12;

    public static void Print(MassageCatalogue catalogue)
    {
        var alike = SameInSight(catalogue);
        Row[] rows = Run(catalogue, alike, oneHand: false);
        Console.WriteLine("| performances | how many | top 1 | top 3 | right of the time | named after, median | 90 % |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        Write("**all**", rows);
        foreach (var g in rows.GroupBy(r => r.Case.Fps)) Write($"{g.Key} pictures a second", g);
        foreach (var g in rows.GroupBy(r => r.Case.Tempo)) Write(string.Create(CultureInfo.InvariantCulture, $"tempo {g.Key}"), g);
        foreach (var g in rows.GroupBy(r => r.Case.Pose)) Write($"head {g.Key}", g);
        foreach (var g in rows.GroupBy(r => r.Case.Head)) Write($"face {g.Key}", g);
        foreach (var g in rows.GroupBy(r => r.Case.Return)) Write($"way back: {g.Key}", g);
        foreach (var g in rows.GroupBy(r => r.Case.Side)) Write($"first or only side: {g.Key}", g);
        Write("with one hand only", Run(catalogue, alike, oneHand: true));
        foreach (var g in rows.Where(r => !r.IsRight).GroupBy(r => $"{r.Case.Technique} taken for {r.Result.Answer ?? "none"}").OrderByDescending(g => g.Count()).Take(WorstPairs))
            Console.WriteLine($"{g.Key}: {g.Count()} of {rows.Count(r => r.Case.Technique == g.First().Case.Technique)}");
        Others(catalogue);
    }

    private static void Others(MassageCatalogue catalogue)
    {
        Console.WriteLine();
        Console.WriteLine("| no massage | spells | given a name | of the time |");
        Console.WriteLine("|---|---|---|---|");
        Spell[] all =
        [
            .. RecognitionGrid.Others(catalogue, HeldOutSeed, EachDistractor).AsParallel().AsOrdered()
                .Select(one => new Spell(one.Name, one.Case.Hands.Max(h => h.EndS), one.Case.Run(catalogue))),
        ];
        foreach (var g in all.GroupBy(spell => spell.Name)) Write(g.Key, [.. g]);
        Write("**all**", all);
        var named = all.SelectMany(spell => spell.Result.Spans.Where(s => s.Technique is not null).Select(s => (What: $"{spell.Name} as {s.Technique}", Seconds: s.EndS - s.StartS)));
        foreach (var g in named.GroupBy(n => n.What).OrderByDescending(g => g.Sum(n => n.Seconds)).Take(WorstPairs))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{g.Key}: {g.Sum(n => n.Seconds):f0} s"));
    }

    private static void Write(string name, Spell[] spells) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {spells.Length} | {spells.Count(s => s.Result.Answer is not null)} | {100 * spells.Sum(s => s.Result.AnsweredS) / spells.Sum(s => s.Seconds):f1} % |"));

    private static Row[] Run(MassageCatalogue catalogue, Dictionary<string, string> alike, bool oneHand) =>
    [
        .. RecognitionGrid.Techniques(catalogue, HeldOutSeed, oneHand).Where(c => !oneHand || c.Tempo == 1).AsParallel().AsOrdered()
            .Select(c => new Row(c, alike.GetValueOrDefault(c.Technique, c.Technique), c.Case.Run(catalogue))),
    ];

    /// <summary>Techniques that are named by another's id, because they look the same.</summary>
    private static Dictionary<string, string> SameInSight(MassageCatalogue catalogue) =>
        TechniquesInSight.Of(catalogue).SelectMany(group => group.Skip(1).Select(id => (id, First: group[0]))).ToDictionary(p => p.id, p => p.First);

    private static void Write(string name, IEnumerable<Row> group)
    {
        Row[] rows = [.. group];
        double[] after = [.. rows.Where(r => r.AfterS is not null).Select(r => r.AfterS!.Value).Order()];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {name} | {rows.Length} | {100.0 * rows.Count(r => r.IsRight) / rows.Length:f1} % | {100.0 * rows.Count(r => r.Result.Ranked.Contains(r.Name)) / rows.Length:f1} % | {100 * rows.Average(r => r.RightShare):f0} % | {At(after, 0.5):f1} s | {At(after, 0.9):f1} s |"));
    }

    private static double At(double[] sorted, double share) => sorted.Length == 0 ? double.NaN : sorted[Math.Min(sorted.Length - 1, (int)(share * sorted.Length))];

    private sealed record Spell(string Name, double Seconds, RecognitionResult Result);

    private sealed record Row(RecognitionGridCase Case, string Name, RecognitionResult Result)
    {
        public bool IsRight => Result.Answer == Name;

        public double? AfterS => Result.AfterS.TryGetValue(Name, out double s) ? s : null;

        /// <summary>Of the time that is given a name, how much is given the right one.</summary>
        public double RightShare => Result.AnsweredS == 0 ? 0 : Result.Spans.Where(s => s.Technique == Name).Sum(s => s.EndS - s.StartS) / Result.AnsweredS;
    }
}
