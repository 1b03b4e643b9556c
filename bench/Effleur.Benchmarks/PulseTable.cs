using System.Globalization;
using Effleur.Core.Readings;
using Effleur.Measurement.Pulse;
using Effleur.Testing.Pulse;

namespace Effleur.Benchmarks;

/// <summary>Prints the pulse tables: planted faces measured, and planted things without a pulse refused.</summary>
public static class PulseTable
{
    private static readonly ColourProjection[] Alone = [GreenProjection.Verkruysse2008, ChromProjection.DeHaanJeanne2013, PosProjection.Wang2017];

    public static void Print(int seed, int count)
    {
        Measured[] all = [.. Enumerable.Range(seed, count).Select(Measure)];
        Console.WriteLine($"Seeds {seed} to {seed + count - 1}.");
        Console.WriteLine("| skin | faces | measured | error, bpm | GREEN alone | CHROM alone | POS alone | within 2 standard errors | windows | within 5 bpm |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
        foreach (SkinTone tone in SkinTone.Six) Row(tone.Name, [.. all.Where(m => m.Face.Tone == tone)]);
        Row("all", all);
        Others(all);
        Refused(seed, count);
    }

    private static Measured Measure(int seed)
    {
        PlantedFace face = PlantedPulses.Living(seed, 65);
        var pulse = PulseAnalysis.Of(new PlantedFilm(face).Taken());
        ColourTrace trace = face.Trace();
        return new(face, pulse, [.. PulseMeasurer.Measure(pulse)], [.. Alone.Select(method => OneMethod.Rate(method, trace))]);
    }

    private static void Row(string name, Measured[] faces)
    {
        Measured[] seen = [.. faces.Where(m => m.Rate.Value is not null)];
        if (seen.Length == 0) return;
        string[] alone = [.. Enumerable.Range(0, Alone.Length).Select(a => Text(seen.Average(m => Math.Abs(m.AloneBpm[a] - m.Face.TrueRate))))];
        // a film's clock starts a second late, so that none begins at nought
        (PulseWindow Window, double True)[] windows = [.. seen.SelectMany(m => m.Pulse.Windows.Where(w => w.IsAccepted).Select(w => (w, m.Face.Beats!.MeanRate(w.StartS - 1, w.EndS - 1))))];
        Console.WriteLine(
            $"| {name} | {faces.Length} | {seen.Length} | {Text(seen.Average(m => Math.Abs(m.Rate.Value!.Value - m.Face.TrueRate)))} | {string.Join(" | ", alone)} | {Percent(seen, m => Math.Abs(m.Rate.Value!.Value - m.Face.TrueRate) <= 2 * m.Rate.StandardError!.Value)} | {windows.Length} | {Percent(windows, w => Math.Abs(w.Window.RateBpm - w.True) <= 5)} |");
    }

    private static void Others(Measured[] all)
    {
        Console.WriteLine();
        Console.WriteLine("| reading | given | mean truth | mean error | root mean square | mean standard error | within 2 standard errors |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach (string metric in (string[])["pulse-rate", "rmssd", "sdnn", "breathing-rate", "pulsatility"])
        {
            (double Error, double Se, double True)[] given =
                [.. all.SelectMany(m => m.Readings.Where(r => r.Method.Metric == metric && r.Value is not null).Select(r => (r.Value!.Value - Truth(m.Face, r), r.StandardError!.Value, Truth(m.Face, r))))];
            if (given.Length == 0) continue;
            Console.WriteLine($"| {metric} | {given.Length} | {Text(given.Average(g => g.True))} | {Text(given.Average(g => g.Error))} | {Text(Math.Sqrt(given.Average(g => g.Error * g.Error)))} | {Text(given.Average(g => g.Se))} | {Percent(given, g => Math.Abs(g.Error) <= 2 * g.Se)} |");
        }
    }

    private static double Truth(PlantedFace face, Reading reading) => reading.Method.Metric switch
    {
        "pulse-rate" => face.TrueRate,
        "rmssd" => face.Beats!.Rmssd(0, face.Seconds),
        "sdnn" => face.Beats!.Sdnn(0, face.Seconds),
        "breathing-rate" => face.Beats!.BreathsPerMinute,
        _ => 100 * face.Tone.Swing * face.PlaceSwing[reading.Place switch { { Zone: "forehead" } => 0, { Side: Core.Anatomy.Side.Left } => 1, { Side: Core.Anatomy.Side.Right } => 2, _ => 3 }],
    };

    private static void Refused(int seed, int count)
    {
        Console.WriteLine();
        Console.WriteLine("| without a pulse | planted | refused | as |");
        Console.WriteLine("|---|---|---|---|");
        Line("photograph before a resting camera", s => new(PlantedPulses.Lifeless(s) with { Sway = 0, Nod = 0, Shine = 0 }) { SwayMm = 0 });
        Line("photograph or mask, moved", s => new(PlantedPulses.Lifeless(s)));
        Line("photograph, compressed: keyframes", s => new(PlantedPulses.KeyframesOnly(s)));
        Line("photograph, lamp", s => new(PlantedPulses.Lifeless(s) with { LampHz = 1 + (s % 10 * 0.15), Lamp = 0.005, Nod = 0 }));

        void Line(string name, Func<int, PlantedFilm> make)
        {
            Reading[] readings = [.. Enumerable.Range(seed, count).Select(s => PulseRate.Of(PulseAnalysis.Of(make(s).Taken())))];
            string reasons = string.Join(", ", readings.Where(r => r.Refused is not null).GroupBy(r => r.Refused).OrderByDescending(g => g.Count()).Select(g => $"{g.Key} {g.Count()}"));
            Console.WriteLine($"| {name} | {count} | {readings.Count(r => r.Refused is not null)} | {reasons} |");
        }
    }

    private static string Text(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Percent<T>(T[] of, Func<T, bool> isSo) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * of.Count(isSo) / of.Length:0.0} %");

    private sealed record Measured(PlantedFace Face, PulseAnalysis Pulse, Reading[] Readings, double[] AloneBpm)
    {
        public Reading Rate => Readings[0];
    }
}
