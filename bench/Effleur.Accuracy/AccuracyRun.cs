namespace Effleur.Accuracy;

/// <summary>All films of a folder through look and coach, as tables.</summary>
public static class AccuracyRun
{
    /// <summary>Writes the tables: passes, hovering, skin that went along.</summary>
    public static async Task Write(TextWriter to, string folder, string handModel)
    {
        var all = new List<Comparison>();
        foreach (Film film in Film.In(folder, handModel))
        {
            await film.Look();
            foreach (string technique in film.Truth.Passes.Select(p => p.Technique).Distinct())
            {
                Truth own = film.Truth with { Passes = [.. film.Truth.Passes.Where(p => p.Technique == technique)] };
                all.Add(Comparison.Of($"{film.Name} {technique}", own, [.. film.Coach(technique)]));
            }
        }

        AccuracyTable.Write(to, all);
        HoverTable.Write(to, [.. all.SelectMany(c => c.True), .. all.SelectMany(c => c.Hovering)], [.. all.SelectMany(c => c.Pairs)]);
        DragTable.Write(to, [.. all.SelectMany(c => c.Pairs)]);
    }
}
