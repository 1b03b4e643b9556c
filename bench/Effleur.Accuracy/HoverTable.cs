namespace Effleur.Accuracy;

/// <summary>How many passes are scored by how far the hand is over the skin: all of those at 0, none of those in the air would be perfect.</summary>
public static class HoverTable
{
    /// <summary>Writes a row for each height.</summary>
    public static void Write(TextWriter to, IReadOnlyList<TruePass> performed, IReadOnlyList<PassPair> pairs)
    {
        if (performed.All(p => p.HoverMm == 0)) return;
        to.WriteLine();
        to.WriteLine("| over the skin | passes | scored |");
        to.WriteLine("|---|---|---|");
        foreach (double heightMm in performed.Select(p => p.HoverMm).Distinct().Order())
        {
            int all = performed.Count(p => p.HoverMm == heightMm);
            to.WriteLine($"| {heightMm:0} mm | {all} | {Figures.Share(pairs.Count(p => p.True.HoverMm == heightMm), all)} |");
        }
    }
}
