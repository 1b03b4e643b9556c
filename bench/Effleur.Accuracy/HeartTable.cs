using System.Globalization;
using Effleur.Core.Readings;
using Effleur.Measurement.Pulse;
using Effleur.Testing.Pulse;

namespace Effleur.Accuracy;

/// <summary>Films of planted hearts, and of none, through the real models: rates, each method alone, refusals.</summary>
public static class HeartTable
{
    private static readonly ColourProjection[] Alone = [GreenProjection.Verkruysse2008, ChromProjection.DeHaanJeanne2013, PosProjection.Wang2017];

    /// <summary>Writes a row for each film and what they come to.</summary>
    public static async Task Write(TextWriter to, string folder)
    {
        to.WriteLine("| film | true, bpm | measured | error | GREEN alone | CHROM alone | POS alone | windows accepted | within 5 bpm |");
        to.WriteLine("|---|---|---|---|---|---|---|---|---|");
        List<Measured> all = [];
        foreach (HeartFilm film in HeartFilm.In(folder))
        {
            Measured one = await Measure(film);
            all.Add(one);
            to.WriteLine(Row(one));
        }

        to.WriteLine();
        Sum(to, [.. all.Where(one => one.Film.IsAlive)], [.. all.Where(one => !one.Film.IsAlive)]);
    }

    private static async Task<Measured> Measure(HeartFilm film)
    {
        (PulseFilm taken, ColourTrace mean) = await film.Watch();
        var pulse = PulseAnalysis.Of(taken);
        return new(film, film.TrueRate(0, taken.DurationS), PulseRate.Of(pulse), pulse.Windows, [.. Alone.Select(method => mean.DurationS > 10 ? OneMethod.Rate(method, mean) : double.NaN)]);
    }

    private static string Row(Measured one)
    {
        string measured = one.Rate.Value is { } value ? $"{Text(value)} ± {Text(one.Rate.StandardError!.Value)}" : $"refused: {one.Rate.Refused}";
        string alone = string.Join(" | ", one.AloneBpm.Select(bpm => one.Film.IsAlive ? Text(bpm - one.TrueBpm) : "–"));
        return $"| {one.Film.Name} | {(one.Film.IsAlive ? Text(one.TrueBpm) : "none")} | {measured} | {(one.Error is { } error && one.Film.IsAlive ? Text(error) : "–")} | {alone} | {one.Accepted.Length} of {one.Windows.Count} | {(one.Film.IsAlive ? one.Near : 0)} |";
    }

    private static void Sum(TextWriter to, Measured[] alive, Measured[] still)
    {
        Measured[] seen = [.. alive.Where(one => one.Rate.Value is not null)];
        string alone = string.Join(", ", ((string[])["GREEN", "CHROM", "POS"]).Select((name, i) => $"{name} {Text(seen.Average(one => Math.Abs(one.AloneBpm[i] - one.TrueBpm)))}"));
        to.WriteLine($"{seen.Length} of {alive.Length} hearts measured: mean error {Text(seen.Average(one => Math.Abs(one.Error!.Value)))} bpm, largest {Text(seen.Max(one => Math.Abs(one.Error!.Value)))} ({alone} on the same films); truth within two standard errors {seen.Count(one => Math.Abs(one.Error!.Value) <= 2 * one.Rate.StandardError)} of {seen.Length}; windows within 5 bpm {seen.Sum(one => one.Near)} of {seen.Sum(one => one.Accepted.Length)}.");
        to.WriteLine($"{still.Count(one => one.Rate.Value is null)} of {still.Length} films without a heart refused.");
    }

    private static string Text(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private sealed record Measured(HeartFilm Film, double TrueBpm, Reading Rate, IReadOnlyList<PulseWindow> Windows, double[] AloneBpm)
    {
        public double? Error => Rate.Value - TrueBpm;

        public PulseWindow[] Accepted => [.. Windows.Where(window => window.IsAccepted)];

        public int Near => Accepted.Count(window => Math.Abs(window.RateBpm - Film.TrueRate(window.StartS, window.EndS)) <= 5);
    }
}
