using Effleur.Accuracy;
using Effleur.Cli.Coaching;
using Effleur.Cli.Looking;
using Effleur.Coaching.Reports;

namespace Effleur.EndToEnd.Tests;

/// <summary>A film drawn for a test, seen by the real models and coached.</summary>
internal static class WatchedFilm
{
    /// <summary>What was found in it against what is true of it.</summary>
    public static async Task<Comparison> Compare(string name, string technique, string folder)
    {
        MannequinFilm film = await MannequinFilm.Render(name, "mp4", folder);
        string recording = Path.Combine(folder, name + ".effleur");
        await Looker.Look(film.Video, recording, "full", _ => { }, TestContext.Current.CancellationToken);
        CoachReport report = RecordingCoach.CoachTechnique(recording, technique, side: null);
        return Comparison.Of(name, film.Truth, report.Passes);
    }
}
