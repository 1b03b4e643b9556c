namespace Effleur.Accuracy;

/// <summary>Comparisons as a Markdown table with a line of totals.</summary>
public static class AccuracyTable
{
    /// <summary>Writes one row a video and technique, and the totals.</summary>
    public static void Write(TextWriter to, IReadOnlyList<Comparison> all)
    {
        to.WriteLine("| video | passes | found | invented | F1 | direction right / wrong / not told | median speed error | median rate error | scored while lost |");
        to.WriteLine("|---|---|---|---|---|---|---|---|---|");
        foreach (Comparison one in all.Where(c => c.True.Length + c.Invented > 0)) WriteRow(to, one.Video, [one]);
        WriteRow(to, "**all**", all);
    }

    private static void WriteRow(TextWriter to, string name, IReadOnlyList<Comparison> group)
    {
        int findable = group.Sum(c => c.True.Length), found = group.Sum(c => c.Found.Count()), invented = group.Sum(c => c.Invented);
        int right = group.Sum(c => c.DirectionRight), untold = group.Sum(c => c.DirectionUntold), wrong = group.Sum(c => c.Directed.Count()) - right - untold;
        double? f1 = findable + invented == 0 ? null : 2.0 * found / (findable + found + invented);
        to.WriteLine(
            $"| {name} | {findable} | {Figures.Share(found, findable)} | {Figures.Share(invented, found + invented)} | {Figures.Percent(f1)} | "
            + $"{right} / {wrong} / {untold} | {Figures.Percent(Figures.Median(group.SelectMany(c => c.SpeedErrors)))} | "
            + $"{Figures.Percent(Figures.Median(group.SelectMany(c => c.RateErrors)))} | {group.Sum(c => c.ScoredWhileLost)} |");
    }
}
