using System.Text.Json;
using Effleur.Coaching.Passes;
using Effleur.Core.Frames;
using Effleur.Testing.Recordings;

namespace Effleur.Accuracy;

/// <summary>Films as packed recordings with what the coach may say of them, for the tests of tests/Effleur.Coaching.Tests/Gallery.</summary>
public static class Gallery
{
    // Chosen so that the tests see a change of behaviour and not of noise: one pass, a quarter of the passes' directions, a third of the speed.
    private const int PassSlack = 1;
    private const double DirectionSlack = 0.25;
    private const double SpeedFactor = 4.0 / 3;

    /// <summary>Writes NAME.frames.br and NAME.json for every film of a folder.</summary>
    public static async Task Write(string folder, string outFolder)
    {
        Directory.CreateDirectory(outFolder);
        foreach (Film film in Film.In(folder, "full"))
        {
            await film.Look();
            await using (FileStream packed = File.Create(Path.Combine(outFolder, film.Name + ".frames.br")))
            await using (FileStream recording = File.OpenRead(film.Recording))
                PackedRecording.Pack(new RecordingReader(recording, film.Name), packed);
            string technique = film.Truth.Passes[0].Technique;
            object expected = Expected(film, technique, [.. film.Coach(technique).Where(p => p.Seen)]);
            await File.WriteAllTextAsync(Path.Combine(outFolder, film.Name + ".json"), JsonSerializer.Serialize(expected, Cli.CliJson.Options) + "\n");
        }
    }

    /// <summary>Bounds around what was performed and what the coach says today; the gap between the two is kept in sight by `performed`.</summary>
    private static object Expected(Film film, string technique, Pass[] found)
    {
        string about = film.Name[(film.Name.LastIndexOf('-') + 1)..];
        TruePass[] performed = [.. film.Truth.Passes];
        // How many passes in the air or beside the place are scored may become fewer: that is no step back.
        int fewest = about is "hover" or "beside" ? 0 : Math.Max(0, Math.Min(performed.Length, found.Length) - PassSlack);
        return new
        {
            technique,
            about,
            performed = new { passes = performed.Length, directionShare = performed.Average(p => p.DirectionCorrect ? 1.0 : 0), speedCmS = Figures.Median(performed.Select(p => p.SpeedCmS)) },
            passes = new[] { fewest, Math.Max(performed.Length, found.Length) + PassSlack },
            directionShare = Directions(performed, [.. found.Select(p => p.DirectionCorrect).OfType<bool>()]),
            speedCmS = Speeds([.. performed.Where(p => p.SpeedCmS > 0).Select(p => p.SpeedCmS)], [.. found.Where(p => p.SpeedCmS > 0).Select(p => p.SpeedCmS!.Value)]),
        };
    }

    private static double[]? Directions(TruePass[] performed, bool[] told)
    {
        if (told.Length == 0) return null;
        double truth = performed.Average(p => p.DirectionCorrect ? 1.0 : 0), seen = told.Average(isCorrect => isCorrect ? 1.0 : 0);
        return [Math.Round(Math.Max(0, Math.Min(truth, seen) - DirectionSlack), 2), Math.Round(Math.Min(1, Math.Max(truth, seen) + DirectionSlack), 2)];
    }

    private static double[]? Speeds(double[] performed, double[] found)
    {
        if (Figures.Median(performed) is not { } truth || Figures.Median(found) is not { } seen) return null;
        return [Math.Round(Math.Min(truth, seen) / SpeedFactor, 2), Math.Round(Math.Max(truth, seen) * SpeedFactor, 2)];
    }
}
