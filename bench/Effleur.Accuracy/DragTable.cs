namespace Effleur.Accuracy;

/// <summary>How far the skin went along, against what the film planted. Nothing is written while the coach does not measure it.</summary>
public static class DragTable
{
    /// <summary>Writes a row for each planted drag, to the nearest four millimetres, and one for all.</summary>
    public static void Write(TextWriter to, IReadOnlyList<PassPair> pairs)
    {
        PassPair[] measured = [.. pairs.Where(p => p is { DragMm: not null, True.HoverMm: 0 })];
        if (measured.Length == 0) return;
        to.WriteLine();
        to.WriteLine("| planted drag | passes | measured, mean | RMS error | within two standard errors |");
        to.WriteLine("|---|---|---|---|---|");
        foreach (IGrouping<double, PassPair> group in measured.GroupBy(p => 4 * Math.Round(p.True.DragMm / 4)).OrderBy(g => g.Key)) WriteRow(to, $"{group.Key:0} mm", [.. group]);
        WriteRow(to, "**all**", measured);
    }

    private static void WriteRow(TextWriter to, string name, PassPair[] group)
    {
        double rms = Math.Sqrt(group.Average(p => Math.Pow(p.DragMm!.Value - p.True.DragMm, 2)));
        PassPair[] withError = [.. group.Where(p => p.DragErrorMm is not null)];
        int within = withError.Count(p => Math.Abs(p.DragMm!.Value - p.True.DragMm) <= 2 * p.DragErrorMm!.Value);
        to.WriteLine($"| {name} | {group.Length} | {Figures.Number(group.Average(p => p.DragMm!.Value))} mm | {Figures.Number(rms)} mm | {Figures.Share(within, withError.Length)} |");
    }
}
