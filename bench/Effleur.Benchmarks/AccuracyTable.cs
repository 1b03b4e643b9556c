using System.Globalization;
using Effleur.Core.Catalogue;
using Effleur.Core.Strokes;
using Effleur.Testing.Straight;

namespace Effleur.Benchmarks;

/// <summary>Prints the "Straight frames" table of docs/accuracy.md.</summary>
public static class AccuracyTable
{
    private static readonly double[] Rates = [8, 30];
    private static readonly double[] Speeds = [1, 4, 12];

    public static void Print(MassageCatalogue catalogue, bool isDetailed, string only)
    {
        Console.WriteLine("| what is done | planted | found | invented | direction right | not told | speed error, median | 95th percentile | rate error, median | 95th percentile |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
        Comparison all = Comparison.None;
        foreach (ReturnStyle style in Enum.GetValues<ReturnStyle>())
            foreach (bool isForward in new[] { true, false })
                all += Row(catalogue, $"glides {(isForward ? "the right way" : "the wrong way")}, {Words(style)}", AccuracyGrid.Glides(catalogue, Speeds, Rates, style, isForward), 4, isDetailed, only);
        foreach (StrokeKind kind in new[] { StrokeKind.Circle, StrokeKind.Pump, StrokeKind.Knead, StrokeKind.Hold })
            all += Row(catalogue, $"{kind.ToString().ToLowerInvariant()}s", Places(catalogue, kind), kind == StrokeKind.Hold ? 3 : 8, isDetailed, only);
        Write("**all**", all);
    }

    private static IEnumerable<AccuracyCase> Places(MassageCatalogue catalogue, StrokeKind kind)
    {
        double[] tempos = kind == StrokeKind.Hold ? [1] : [0.6, 1, 1.5];
        IEnumerable<AccuracyCase> right = AccuracyGrid.Places(catalogue, kind, tempos, Rates, true);
        return kind == StrokeKind.Circle ? right.Concat(AccuracyGrid.Places(catalogue, kind, tempos, Rates, false)) : right;
    }

    private static Comparison Row(MassageCatalogue catalogue, string name, IEnumerable<AccuracyCase> cases, int passes, bool isDetailed, string only)
    {
        Comparison sum = Comparison.None;
        if (!name.Contains(only, StringComparison.Ordinal)) return sum;
        foreach (AccuracyCase one in cases)
        {
            (Comparison result, Performance truth, var found) = one.Run(catalogue, passes);
            sum += result;
            if (!isDetailed || (result.Found == result.Planted && result.Invented == 0 && result.DirectionRight == result.Scored)) continue;
            Console.WriteLine($"  {one.Name}: {result.Found}/{result.Planted} invented {result.Invented} direction {result.DirectionRight}/{result.Scored}");
            foreach (TruePass p in truth.Passes) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"     true  {p.StartS:f2}-{p.EndS:f2} {p.IsForward}"));
            foreach (var p in found)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"     found {p.Stroke} {p.Side} {p.StartS:f2}-{p.EndS:f2} seen {p.Seen} {p.DirectionCorrect} {p.SpeedCmS:f1} c {p.Completeness:f2} d {p.PathDeviationMm:f1}"));
        }

        if (sum.Planted > 0) Write(name, sum);
        return sum;
    }

    private static void Write(string name, Comparison c) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {c.Planted} | {100.0 * c.Found / c.Planted:f1} % | {100.0 * c.Invented / c.Planted:f1} % | {100.0 * c.DirectionRight / Math.Max(1, c.Scored):f1} % | {c.DirectionUntold} | {100 * c.SpeedErrorAt(0.5):f1} % | {100 * c.SpeedErrorAt(0.95):f1} % | {Rate(c, 0.5)} | {Rate(c, 0.95)} |"));

    private static string Rate(Comparison c, double share) =>
        c.RateErrors.Count == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{100 * c.RateErrorAt(share):f1} %");

    private static string Words(ReturnStyle style) => style switch
    {
        ReturnStyle.LiftedFast => "lifted back fast",
        ReturnStyle.LiftedSlow => "lifted back slowly",
        ReturnStyle.SkinFast => "back on the skin, three times as fast",
        ReturnStyle.LeavesPicture => "hand leaves the picture",
        _ => "to and fro on the skin",
    };
}
