namespace Effleur.Accuracy;

/// <summary>How large each person's hand looks on their skin, from films of other strokes on the same face, so that no film tells of itself.</summary>
public sealed class KnownHands
{
    private const string Darkened = "-dark";

    private readonly List<(string Face, string Technique, double Size)> _seen = [];

    /// <summary>Learns from every film of a folder in which nothing hovers.</summary>
    public static async Task<KnownHands> Learn(string folder)
    {
        var hands = new KnownHands();
        foreach (Film film in Film.In(folder, "full").Where(f => f.Truth.Face is not null && f.Truth.Passes.All(p => p.HoverMm == 0)))
        {
            await film.Look();
            foreach (string technique in film.Truth.Passes.Select(p => p.Technique).Distinct())
                hands._seen.AddRange(film.Coach(technique).Where(p => p.Nearer is not null).Select(p => (Person(film.Truth.Face!), technique, 1 + p.Nearer!.Value)));
        }

        return hands;
    }

    /// <summary>The median over other techniques; null where there is none.</summary>
    public double? Size(string? face, string technique) =>
        face is null ? null : Figures.Median(_seen.Where(s => s.Face == Person(face) && s.Technique != technique).Select(s => s.Size));

    // The same photograph, darkened, has the same hand.
    private static string Person(string face) => face.Replace(Darkened, "", StringComparison.Ordinal);
}
