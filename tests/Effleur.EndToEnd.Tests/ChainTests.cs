using Effleur.Accuracy;
using Effleur.Cli.Coaching;
using Effleur.Cli.Looking;
using Effleur.Coaching.Reports;

namespace Effleur.EndToEnd.Tests;

/// <summary>Pictures to passes through the real models. docs/accuracy.md has the figures of the whole suite; these two films guard them.</summary>
public sealed class ChainTests(ScratchFolder folder) : IClassFixture<ScratchFolder>
{
    [Fact]
    public async Task Chain_BothHandsGliding_FindsThePassesAndTheirSpeed()
    {
        Comparison result = await Watch("glides", "T19");

        Assert.Equal(8, result.True.Length);
        Assert.Equal(8, result.Pairs.Length);
        Assert.Equal(0, result.Invented);
        Assert.Equal(8, result.DirectionRight);
        Assert.InRange(result.SpeedErrors.Order().ElementAt(4), 0, 0.15);
    }

    [Fact]
    public async Task Chain_HandHiddenForSeconds_NothingIsScoredMeanwhile()
    {
        Comparison result = await Watch("lost-hand", "T18");

        Assert.Equal(0, result.ScoredWhileLost);
        Assert.NotEmpty(result.Pairs);
    }

    private async Task<Comparison> Watch(string name, string technique)
    {
        MannequinFilm film = await MannequinFilm.Render(name, "mp4", folder.Path);
        string recording = Path.Combine(folder.Path, name + ".effleur");
        await Looker.Look(film.Video, recording, "full", _ => { }, TestContext.Current.CancellationToken);
        CoachReport report = RecordingCoach.CoachTechnique(recording, technique, side: null, new() { FaceIsFlat = true });
        return Comparison.Of(name, film.Truth, report.Passes);
    }
}
