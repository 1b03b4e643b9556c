namespace Effleur.Accuracy;

/// <summary>All films of a folder through look and coach, as tables.</summary>
public static class AccuracyRun
{
    /// <summary>Writes the tables: passes, hovering, skin that went along.</summary>
    public static async Task Write(TextWriter to, string folder, string handModel)
    {
        List<Comparison> all = await Compare(folder, handModel, (film, technique) => film.Coach(technique));
        AccuracyTable.Write(to, all);
        HoverTable.Write(to, [.. all.SelectMany(c => c.True), .. all.SelectMany(c => c.Hovering)], [.. all.SelectMany(c => c.Pairs)]);
        DragTable.Write(to, [.. all.SelectMany(c => c.Pairs)]);
    }

    /// <summary>Writes what is scored at each height once the size of the hand is known from films of the same face on the skin.</summary>
    public static async Task WriteKnown(TextWriter to, string folder, string learnFrom)
    {
        KnownHands hands = await KnownHands.Learn(learnFrom);
        List<Comparison> all = await Compare(folder, "full", (film, technique) => film.Coach(technique, hands.Size(film.Truth.Face, technique)));
        HoverTable.Write(to, [.. all.SelectMany(c => c.True), .. all.SelectMany(c => c.Hovering)], [.. all.SelectMany(c => c.Pairs)]);
    }

    private static async Task<List<Comparison>> Compare(string folder, string handModel, Func<Film, string, IReadOnlyList<Coaching.Passes.Pass>> coach)
    {
        var all = new List<Comparison>();
        foreach (Film film in Film.In(folder, handModel))
        {
            await film.Look();
            foreach (string technique in film.Truth.Passes.Select(p => p.Technique).Distinct())
                all.Add(Comparison.Of($"{film.Name} {technique}", film.Truth.Of(technique), [.. coach(film, technique)]));
        }

        return all;
    }
}
