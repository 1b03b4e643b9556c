using System.Globalization;
using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;
using Effleur.Core.Readings;
using Effleur.Measurement.Atlas;
using Effleur.Measurement.Colour;
using Effleur.Measurement.Decay;
using Effleur.Measurement.Noise;
using Effleur.Numerics.Colour;
using Effleur.Numerics.Fading;
using Effleur.Testing.Skin;

namespace Effleur.Benchmarks;

/// <summary>Prints what is known of skin colour, a person's noise and fading: planted lamps, real spectra, repeats, false alarms.</summary>
public static class ColourTable
{
    private static readonly (string Name, double[] Light)[] Spectra =
    [
        ("D65", Spectrum.D65), ("2700 K", Spectrum.Planck(2700)), ("4000 K", Spectrum.Planck(4000)), ("5000 K", Spectrum.Planck(5000)), ("9000 K", Spectrum.Planck(9000)),
        ("white LED (made)", Spectrum.Led), ("tube (made)", Spectrum.Tube),
    ];

    public static void Print(MassageCatalogue catalogue)
    {
        Line("| lamp, planted as gains | ΔE00 after card: mean | most |", "|---|---|---|");
        foreach ((string name, LinearRgb gain) in Lamps.Six) Chart(name, gain);
        Line("", "| lamp, by spectrum | camera | ΔE00 after card: skin | eight patches, mean | most | after chart: skin | mean | most |", "|---|---|---|---|---|---|---|---|");
        foreach ((string name, double[] light) in Spectra)
        {
            Spectral(name, "the eye's", light, Spectrum.Camera);
            Spectral(name, "three bells", light, (reflectance, lamp) => ByDay.Apply(Spectrum.BellCamera(reflectance, lamp)));
        }

        Repeats(new AtlasMap(catalogue.Head, catalogue.Zones, 512));
        FalseAlarms();
        Fading();
    }

    private static void Chart(string name, LinearRgb gain)
    {
        var chance = new Random(3);
        (LinearRgb mean, LinearRgb sd) = ChartColours.Photograph(0.5 * gain, 900, 2, chance);
        WhiteBalance balance = WhiteBalance.FromCard(new(mean, sd, 900, 0.5));
        double[] off = [.. Enumerable.Range(0, 24).Select(i => Off(balance.Apply(ChartColours.Photograph(gain * ChartColours.Linear(i), 900, 2, chance).Mean), ChartColours.Linear(i)))];
        Line(F($"| {name} | {off.Average():f2} | {off.Max():f2} |"));
    }

    private static void Spectral(string name, string camera, double[] light, Func<double[], double[], LinearRgb> see)
    {
        LinearRgb white = see(Spectrum.Flat, light);
        double most = Math.Max(white.R, Math.Max(white.G, white.B));
        ChartPatch[] patches = Patches(reflectance => (1 / most) * see(reflectance, light));
        WhiteBalance card = WhiteBalance.FromCard(new((0.5 / most) * white, default, 900, 0.5)), chart = WhiteBalance.FromChart(patches);
        double[] byCard = [.. patches.Select(p => Off(card.Apply(p.Seen), p.Known))], byChart = [.. patches.Select(p => Off(chart.Apply(p.Seen), p.Known))];
        Line(F($"| {name} | {camera} | {byCard.Take(2).Average():f2} | {byCard.Average():f2} | {byCard.Max():f2} | {byChart.Take(2).Average():f2} | {byChart.Average():f2} | {byChart.Max():f2} |{(card.Refused is { } why ? $" card refused: {why}" : "")}"));
    }

    // A camera's maker fits a matrix to its sensor by day; here to the eight patches.
    private static readonly ChannelMatrix ByDay = WhiteBalance.FromChart(Patches(reflectance => Spectrum.BellCamera(reflectance, Spectrum.D65))).Matrix;

    private static ChartPatch[] Patches(Func<double[], LinearRgb> see)
    {
        LinearRgb day = Spectrum.Camera(Spectrum.Flat, Spectrum.D65);
        return [.. Spectrum.Patches.Select(p => p.Thousandths.Select(t => t / 1000.0).ToArray()).Select(r => new ChartPatch(see(r), Spectrum.Camera(r, Spectrum.D65) / day))];
    }

    private static void Repeats(AtlasMap map)
    {
        string[] metrics = ["ita", "l-star", "a-star", "erythema-index", "evenness-l", "evenness-a", "under-eye-contrast", "side-difference-a"];
        Line("", "| metric, left cheek; 24 repeats | mean | SD, same lamp | mean error told | SD, six lamps, card | SD, six lamps, no card |", "|---|---|---|---|---|---|");
        Reading[][] same = Look(map, false, true), lamps = Look(map, true, true), bare = Look(map, true, false);
        foreach (string metric in metrics)
        {
            double[] values(Reading[][] from) => [.. from.Select(r => Find(r, metric)).OfType<Reading>().Where(r => r.Value is not null).Select(r => r.Value!.Value)];
            double told = same.Select(r => Find(r, metric)!.StandardError ?? double.NaN).Average();
            Line(F($"| {metric} | {values(same).Average():f3} | {Sd(values(same)):f3} | {told:f3} | {Sd(values(lamps)):f3} | {Sd(values(bare)):f3} |"));
        }
    }

    private static Reading? Find(Reading[] readings, string metric) =>
        readings.FirstOrDefault(r => r.Method.Metric == metric && r.Place is { Zone: "cheek" or "eyelid-rim", Side: null or Side.Left } && (r.Place.Side is not null || metric.StartsWith("side", StringComparison.Ordinal)));

    // Planted: two bytes of noise, a card 3 % off, the lamp's strength between 0.7 and 0.9, spots and shading.
    private static Reading[][] Look(AtlasMap map, bool isManyLamps, bool hasCard)
    {
        var chance = new Random(9);
        return [.. Enumerable.Range(0, 24).Select(i =>
        {
            LinearRgb lamp = (0.7 + (0.2 * chance.NextDouble())) * (isManyLamps ? Lamps.Six[i % 6].Gain : new(1, 1, 1));
            PaintedFace face = new(map) { Lamp = lamp, Seed = i };
            return ColourReadings.Of(face.Render(), map, hasCard ? WhiteBalance.FromCard(face.Card(0.5, 0.03 * ChartColours.Normal(chance))) : WhiteBalance.None).ToArray();
        })];
    }

    private static void FalseAlarms()
    {
        Line("", "| baseline | nothing changed, another visit of 3 captures | clear | clear or likely | clear by 1.96 · √2 · SEM / √3 |", "|---|---|---|---|---|");
        foreach ((int days, int captures, double between) in new[] { (3, 4, 0.0), (5, 3, 0.0), (3, 4, 1.0), (5, 3, 1.0), (10, 3, 1.0) })
            foreach (bool isOtherDay in between > 0 ? [true] : new[] { false, true }) Alarm(days, captures, between, isOtherDay);
    }

    private static void Alarm(int days, int captures, double between, bool isOtherDay)
    {
        const int Rounds = 10_000;
        var chance = new Random(21);
        int clear = 0, either = 0, classic = 0;
        for (int round = 0; round < Rounds; round++)
        {
            NoiseBaseline baseline = NoiseBaseline.Empty;
            for (int day = 0; day < days; day++)
            {
                double level = between * ChartColours.Normal(chance);
                for (int i = 0; i < captures; i++) baseline = baseline.Add(day, level + ChartColours.Normal(chance));
            }

            double visit() => (ChartColours.Normal(chance) / Math.Sqrt(3)) + (between * ChartColours.Normal(chance));
            ChangeJudgement judged = ChangeJudgement.Of(baseline.Estimate(), new(visit(), 3, 100), new(visit(), 3, isOtherDay ? 101 : 100));
            clear += judged.Verdict == ChangeVerdict.Clear ? 1 : 0;
            either += judged.Verdict is ChangeVerdict.Clear or ChangeVerdict.Likely ? 1 : 0;
            classic += Math.Abs(judged.Change) > baseline.Estimate().Mdc95 / Math.Sqrt(3) ? 1 : 0;
        }

        Line(F($"| {captures} captures on {days} days, between days {between:f1} SEM | {(isOtherDay ? "another day" : "same day")} | {100.0 * clear / Rounds:f1} % | {100.0 * either / Rounds:f1} % | {100.0 * classic / Rounds:f1} % |"));
    }

    private static void Fading()
    {
        Line("", "| half-life planted, min | noise / rise | found | median | interval holds it | interval without upper end |", "|---|---|---|---|---|---|");
        foreach (double halfLife in new[] { 5.0, 10, 20, 40 })
            foreach (double noise in new[] { 0.05, 0.1, 0.2 }) Fade(halfLife, noise, 1);
        Fade(10, 0.1, 0);
    }

    private static void Fade(double halfLife, double noise, double rise)
    {
        const int Rounds = 4000;
        var chance = new Random(8);
        DecayCurve[] found = [.. Enumerable.Range(0, Rounds)
            .Select(_ => DecayFit.Of([.. new[] { 0.0, 5, 10, 20, 40 }.Select(t => new FadePoint(t, (rise * Math.Pow(2, -t / halfLife)) + (noise * ChartColours.Normal(chance)), noise))]))
            .Where(curve => curve.Refused is null)];
        double[] sorted = [.. found.Select(c => c.HalfLifeMinutes).Order()];
        string of(int count) => F($"{100.0 * count / Math.Max(1, found.Length):f1} %");
        Line(F($"| {(rise > 0 ? halfLife.ToString("f0", CultureInfo.InvariantCulture) : "no fading")} | {noise:f2} | {100.0 * found.Length / Rounds:f1} % | {(found.Length > 0 ? sorted[found.Length / 2] : double.NaN):f1} | {(rise > 0 ? of(found.Count(c => c.LowMinutes <= halfLife && c.HighMinutes >= halfLife)) : "–")} | {of(found.Count(c => double.IsInfinity(c.HighMinutes)))} |"));
    }

    private static double Off(LinearRgb seen, LinearRgb known) => ColourDifference.Ciede2000(ColourSpace.ToLab(seen), ColourSpace.ToLab(known));

    private static double Sd(double[] values) => values.Length < 2 ? double.NaN : Math.Sqrt(values.Sum(v => Math.Pow(v - values.Average(), 2)) / (values.Length - 1));

    private static string F(FormattableString text) => FormattableString.Invariant(text);

    private static void Line(params string[] lines)
    {
        foreach (string line in lines) Console.WriteLine(line);
    }
}
