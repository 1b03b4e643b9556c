using System.Globalization;
using Effleur.Core.Readings;
using Effleur.Measurement.Pulse;

namespace Effleur.Benchmarks;

/// <summary>Real traces of a finger on the lens beside a chest strap: a folder of folders with PPG.csv (time in ms, R, G, B) and RR.txt (intervals in ms).</summary>
public static class PulseTraceTable
{
    public static void Print(string folder)
    {
        Console.WriteLine("| recording | seconds | strap, bpm | measured | error | standard error | quality | windows | strap RMSSD, ms | measured | strap SDNN, ms | measured |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|---|");
        List<(double Rate, double? Rmssd)> errors = [];
        foreach (string one in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal))
            if (File.Exists(Path.Combine(one, "PPG.csv"))) errors.Add(Row(one));
        double[] rates = [.. errors.Select(e => e.Rate).Where(double.IsFinite)], rmssd = [.. errors.Select(e => e.Rmssd).OfType<double>()];
        Console.WriteLine();
        Console.WriteLine(Text($"{rates.Length} of {errors.Count} accepted; rate: mean error {rates.Average(Math.Abs):0.00}, largest {rates.Max(Math.Abs):0.00} bpm; RMSSD: {rmssd.Length} given, mean error {rmssd.Average(Math.Abs):0.0}, bias {rmssd.Average():0.0}, largest {rmssd.Max(Math.Abs):0.0} ms"));
    }

    private static (double Rate, double? Rmssd) Row(string folder)
    {
        ColourTrace trace = Read(Path.Combine(folder, "PPG.csv"));
        double[] intervals = [.. File.ReadAllText(Path.Combine(folder, "RR.txt")).Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(n => double.Parse(n, CultureInfo.InvariantCulture))];
        double mean = intervals.Average(), truth = 60000 / mean, rmssd = Math.Sqrt(intervals.Skip(1).Zip(intervals, (b, a) => (b - a) * (b - a)).Average());
        double sdnn = Math.Sqrt(intervals.Sum(i => (i - mean) * (i - mean)) / (intervals.Length - 1));
        var pulse = PulseAnalysis.Of(trace);
        Reading[] readings = [.. PulseMeasurer.Measure(pulse)];
        Reading rate = readings.Single(r => r.Method.Metric == "pulse-rate"), root = readings.Single(r => r.Method.Metric == "rmssd"), spread = readings.Single(r => r.Method.Metric == "sdnn");
        Console.WriteLine(Text($"| {Path.GetFileName(folder)} | {trace.DurationS:0} | {truth:0.0} | {Shown(rate)} | {rate.Value - truth:0.00} | {rate.StandardError:0.00} | {rate.Quality:0.00} | {pulse.Windows.Count(w => w.IsAccepted)}/{pulse.Windows.Count} | {rmssd:0.0} | {Shown(root)} | {sdnn:0.0} | {Shown(spread)} |"));
        return ((rate.Value - truth) ?? double.NaN, root.Value - rmssd);
    }

    private static string Shown(Reading reading) => reading.Value is { } value ? Text($"{value:0.0} ± {reading.StandardError:0.0}") : reading.Refused.ToString()!;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static ColourTrace Read(string file)
    {
        double[][] rows = [.. File.ReadLines(file).Skip(1).Select(line => Array.ConvertAll(line.Split(','), n => double.Parse(n, CultureInfo.InvariantCulture)))];
        return new([.. rows.Select(r => r[0] / 1000)], [.. rows.Select(r => r[1])], [.. rows.Select(r => r[2])], [.. rows.Select(r => r[3])]);
    }
}
