using Effleur.Cli.Coaching;
using Effleur.Coaching.Reports;

namespace Effleur.Accuracy;

/// <summary>Films of what is no massage, each coached as every technique: none may get a session score.</summary>
public static class NoMassageTable
{
    // Techniques are T01 to T36 (knowledge/techniques); those out of sight are timed and never scored.
    private static readonly string[] Techniques = [.. Enumerable.Range(1, 36).Select(number => $"T{number:00}")];

    /// <summary>Writes a row for each film and one for all.</summary>
    public static async Task Write(TextWriter to, string folder)
    {
        to.WriteLine("| film | techniques | with a score | passes scored, most | as |");
        to.WriteLine("|---|---|---|---|---|");
        int films = 0, scored = 0;
        foreach (Film film in Film.In(folder, "full"))
        {
            await film.Look();
            (string Technique, CoachReport Report)[] tries = [.. Techniques.Select(id => (id, RecordingCoach.CoachTechnique(film.Recording, id, side: null, new() { FaceIsFlat = film.IsFlat })))];
            string[] with = [.. tries.Where(one => one.Report.Score is not null).Select(one => one.Technique)];
            (string most, CoachReport report) = tries.MaxBy(one => Seen(one.Report));
            to.WriteLine($"| {film.Name} | {tries.Length} | {(with.Length == 0 ? "none" : string.Join(", ", with))} | {Seen(report)} | {most} |");
            (films, scored) = (films + 1, scored + with.Length);
        }

        to.WriteLine($"| **all {films}** | {films * Techniques.Length} | {scored} | | |");
    }

    private static int Seen(CoachReport report) => report.Passes.Count(pass => pass.Seen);
}
