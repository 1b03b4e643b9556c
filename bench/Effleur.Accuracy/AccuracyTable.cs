using System.Globalization;

namespace Effleur.Accuracy;

/// <summary>Comparisons as a Markdown table with a line of totals.</summary>
public static class AccuracyTable
{
    /// <summary>Writes one row a video and technique, and the totals.</summary>
    public static void Write(TextWriter to, IReadOnlyList<Comparison> all)
    {
        to.WriteLine("| video | passes | found | invented | direction right | median speed error | scored while lost |");
        to.WriteLine("|---|---|---|---|---|---|---|");
        foreach (Comparison one in all) WriteRow(to, one.Video, [one]);
        WriteRow(to, "**all**", all);
    }

    private static void WriteRow(TextWriter to, string name, IReadOnlyList<Comparison> group)
    {
        int findable = group.Sum(c => c.True.Length), found = group.Sum(c => c.Pairs.Length), scored = group.Sum(c => c.Scored.Length);
        string speed = Median(group.SelectMany(c => c.SpeedErrors)) is { } error ? Percent(error) : "–";
        to.WriteLine(
            $"| {name} | {findable} | {Share(found, findable)} | {Share(group.Sum(c => c.Invented), scored)} | "
            + $"{Share(group.Sum(c => c.DirectionRight), found)} | {speed} | {group.Sum(c => c.ScoredWhileLost)} |");
    }

    private static string Share(int part, int whole) => whole == 0 ? "–" : $"{part} ({Percent((double)part / whole)})";

    private static string Percent(double share) => share.ToString("0.0 %", CultureInfo.InvariantCulture);

    private static double? Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        if (sorted.Length == 0) return null;
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
