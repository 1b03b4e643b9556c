namespace Effleur.Accuracy;

/// <summary>How far the skin went along, against what the film planted. Nothing is written while the coach does not tell it.</summary>
public static class DragTable
{
    /// <summary>Writes a row for each planted drag, to the nearest four millimetres, one for all, and how much of a planted millimetre comes through.</summary>
    public static void Write(TextWriter to, IReadOnlyList<PassPair> pairs)
    {
        PassPair[] measured = [.. pairs.Where(p => p is { DragMm: not null, True.HoverMm: 0 })];
        if (measured.Length == 0) return;
        to.WriteLine();
        to.WriteLine("| planted drag | passes | measured, mean | RMS error | within two standard errors |");
        to.WriteLine("|---|---|---|---|---|");
        foreach (IGrouping<double, PassPair> group in measured.GroupBy(p => 4 * Math.Round(p.True.DragMm / 4)).OrderBy(g => g.Key)) WriteRow(to, $"{group.Key:0} mm", [.. group]);
        WriteRow(to, "**all**", measured);
        if (measured.Any(p => p.True.DragMm > 0)) WriteTransmission(to, measured);
    }

    /// <summary>The slope of measured over planted, with two standard errors from the passes' scatter about the line.</summary>
    private static void WriteTransmission(TextWriter to, PassPair[] measured)
    {
        double x = measured.Average(p => p.True.DragMm), y = measured.Average(p => p.DragMm!.Value);
        double spread = measured.Sum(p => Math.Pow(p.True.DragMm - x, 2)), slope = measured.Sum(p => (p.True.DragMm - x) * (p.DragMm!.Value - y)) / spread;
        double left = measured.Sum(p => Math.Pow(p.DragMm!.Value - y - (slope * (p.True.DragMm - x)), 2)) / (measured.Length - 2);
        to.WriteLine();
        to.WriteLine(FormattableString.Invariant($"Of a planted millimetre {slope:0.00} ± {2 * Math.Sqrt(left / spread):0.00} comes through; passes scatter by {Math.Sqrt(left):0.0} mm about that."));
    }

    private static void WriteRow(TextWriter to, string name, PassPair[] group)
    {
        double rms = Math.Sqrt(group.Average(p => Math.Pow(p.DragMm!.Value - p.True.DragMm, 2)));
        PassPair[] withError = [.. group.Where(p => p.DragErrorMm is not null)];
        int within = withError.Count(p => Math.Abs(p.DragMm!.Value - p.True.DragMm) <= 2 * p.DragErrorMm!.Value);
        to.WriteLine($"| {name} | {group.Length} | {Figures.Number(group.Average(p => p.DragMm!.Value))} mm | {Figures.Number(rms)} mm | {Figures.Share(within, withError.Length)} |");
    }
}
