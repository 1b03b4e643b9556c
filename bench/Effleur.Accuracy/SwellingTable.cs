using System.Globalization;
using Effleur.Core.Catalogue;
using Effleur.Core.Readings;
using Effleur.Measurement.Shape;

namespace Effleur.Accuracy;

/// <summary>Planted swellings through the real models: every zone of every later visit beside what exact landmarks would give.</summary>
public static class SwellingTable
{
    // A zone that stands out less is told as one that does not (chosen: a third of the smallest planted).
    private const double SwollenMm = 0.5;

    /// <summary>Writes a row for each zone that swelled, and what they and the others come to.</summary>
    public static async Task Write(TextWriter to, MassageCatalogue catalogue, string folder)
    {
        to.WriteLine("| film | zone | side | planted, mm | measured |");
        to.WriteLine("|---|---|---|---|---|");
        List<(double Planted, Reading Found)> pairs = [];
        foreach ((SwellingFilm baseline, SwellingFilm after) in SwellingFilm.In(folder))
        {
            Dictionary<ReadingPlace, double> planted = after.Planted(catalogue);
            foreach (Reading found in ShapeReadings.Between(await baseline.Watch(catalogue.Head), await after.Watch(catalogue.Head), catalogue.Head, catalogue.Zones))
            {
                double truth = planted.GetValueOrDefault(found.Place);
                if (found.Value is not null) pairs.Add((truth, found));
                if (truth >= SwollenMm || found.Refused is not null) to.WriteLine(Text($"| {after.Name} | {found.Place.Zone} | {found.Place.Side} | {truth:0.0} | {Shown(found)} |"));
            }
        }

        to.WriteLine();
        Sum(to, "that swelled", [.. pairs.Where(pair => pair.Planted >= SwollenMm)]);
        Sum(to, "that did not", [.. pairs.Where(pair => pair.Planted < SwollenMm)]);
    }

    private static void Sum(TextWriter to, string which, (double Planted, Reading Found)[] pairs)
    {
        if (pairs.Length == 0) return;
        string slope = pairs.All(pair => pair.Planted < SwollenMm) ? "" : Text($"slope through 0 {pairs.Sum(pair => pair.Planted * pair.Found.Value!.Value) / pairs.Sum(pair => pair.Planted * pair.Planted):0.00}, ");
        double rms = Math.Sqrt(pairs.Average(pair => Math.Pow(pair.Found.Value!.Value - pair.Planted, 2)));
        int covered = pairs.Count(pair => Math.Abs(pair.Found.Value!.Value - pair.Planted) <= 2 * pair.Found.StandardError);
        to.WriteLine(Text($"{pairs.Length} zones {which}: {slope}root mean square error {rms:0.00} mm, truth within two standard errors {covered}."));
    }

    private static string Shown(Reading reading) => reading.Value is { } value ? Text($"{value:0.00} ± {reading.StandardError:0.00}") : $"refused: {reading.Refused}";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
