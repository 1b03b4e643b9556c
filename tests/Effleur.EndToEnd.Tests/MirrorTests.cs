using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Effleur.EndToEnd.Tests;

/// <summary>A person's session in real Chromium, from the start button to the saved score, before a camera that goes on whatever the machine does.</summary>
[Collection(RealTime.Name)]
public sealed class MirrorTests(ScratchFolder folder) : IClassFixture<ScratchFolder>
{
    /// <summary>A one-minute routine, models loading and a slow shared machine.</summary>
    private const float SessionTimeoutMs = 240_000;

    [Fact]
    public async Task Mirror_MannequinAsCamera_EndsWithAScoreInTheApi()
    {
        MannequinFilm film = await CameraFilm.Get();
        await using RunningCoach coach = await RunningCoach.Start(Path.Combine(folder.Path, "camera"));
        await using MirrorBrowser browser = await MirrorBrowser.Open(Camera.Video, film.Video);
        await browser.ChooseFirstTouch(coach.Address);
        await browser.Page.GetByRole(AriaRole.Button, new() { Name = "Start with the mirror" }).ClickAsync();
        await browser.Page.GetByRole(AriaRole.Button, new() { Name = "All clear, start" }).ClickAsync();

        await ExpectEndCard(browser);
        JsonElement session = await coach.LastSession();
        Assert.Equal("first-touch", session.GetProperty("routineId").GetString());
        Assert.Equal("camera", session.GetProperty("source").GetString());
        AssertScored(session, atLeastPasses: 4);
        Assert.Empty(browser.Foreign(coach.Address));
    }

    [Fact]
    public async Task SeeItWork_FilmThroughTheRealMirror_EndsWithAScore()
    {
        await using RunningCoach coach = await RunningCoach.Start(Path.Combine(folder.Path, "film"));
        await using MirrorBrowser browser = await MirrorBrowser.Open(Camera.None);
        await browser.Page.GotoAsync($"{coach.Address}#/");
        await browser.Page.GetByRole(AriaRole.Button, new() { Name = "See it work" }).ClickAsync();

        await ExpectEndCard(browser);
        JsonElement session = await coach.LastSession();
        Assert.Equal("demo", session.GetProperty("source").GetString());
        AssertScored(session, atLeastPasses: 6);
        Assert.Empty(browser.Foreign(coach.Address));
    }

    private static async Task ExpectEndCard(MirrorBrowser browser)
    {
        try
        {
            await Expect(browser.Page.GetByText("What went well")).ToBeVisibleAsync(new() { Timeout = SessionTimeoutMs });
        }
        catch (PlaywrightException)
        {
            string picture = Path.Combine(RepositoryRoot.Path, "artifacts", "logs", "mirror-failed.png");
            await browser.Page.ScreenshotAsync(new() { Path = picture });
            throw new InvalidOperationException($"No end card; the page is in {picture}; it said: {string.Join(" | ", browser.Console.TakeLast(10))}");
        }
    }

    private static void AssertScored(JsonElement session, int atLeastPasses)
    {
        Assert.Equal("finished", session.GetProperty("status").GetString());
        Assert.True(session.GetProperty("passesSeen").GetInt32() >= atLeastPasses, session.ToString());
        Assert.InRange(session.GetProperty("score").GetDouble(), 1, 100);
    }
}
