namespace Effleur.Accuracy;

/// <summary>How large each person's hand is by their passes on the skin, from films of other strokes on the same face, so that no film tells of itself.</summary>
public sealed class KnownHands
{
    private const string Darkened = "-dark";

    // A hand's size is found by coaching with a guess and seeing how much too large it looks; where skin leans it looks less than it is, so it takes some rounds.
    private const int Rounds = 5;

    private readonly List<(string Face, string Technique, double Size)> _seen = [];

    /// <summary>Learns from the passes on the skin of every film of a folder.</summary>
    public static async Task<KnownHands> Learn(string folder)
    {
        var hands = new KnownHands();
        foreach (Film film in Film.In(folder, "full").Where(f => f.Truth.Face is not null))
        {
            await film.Look();
            foreach (string technique in film.Truth.Passes.Select(p => p.Technique).Distinct())
                if (Fitting(film, technique) is { } size) hands._seen.Add((Person(film.Truth.Face!), technique, size));
        }

        return hands;
    }

    /// <summary>The median over other techniques; null where there is none.</summary>
    public double? Size(string? face, string technique) =>
        face is null ? null : Figures.Median(_seen.Where(s => s.Face == Person(face) && s.Technique != technique).Select(s => s.Size));

    /// <summary>The size by which the film's passes on the skin are there in the median.</summary>
    private static double? Fitting(Film film, string technique)
    {
        double? size = 1;
        for (int round = 0; round < Rounds; round++)
            size *= 1 + Figures.Median(film.Coach(technique, size).Where(p => p.Nearer is not null && IsOnSkin(film, p)).Select(p => p.Nearer!.Value));
        return size;
    }

    private static bool IsOnSkin(Film film, Coaching.Passes.Pass pass) =>
        film.Truth.Passes.Any(t => t.HoverMm == 0 && t.Technique == pass.Technique && t.Side == pass.Side && t.StartS < pass.EndS && t.EndS > pass.StartS);

    // The same photograph, darkened, has the same hand.
    private static string Person(string face) => face.Replace(Darkened, "", StringComparison.Ordinal);
}
