using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Effleur.EndToEnd.Tests;

/// <summary>A person's session in real Chromium, from the start button to the saved score.</summary>
public sealed class MirrorTests(ScratchFolder folder) : IClassFixture<ScratchFolder>
{
    /// <summary>A one-minute routine, models loading and a slow shared machine.</summary>
    private const float SessionTimeoutMs = 240_000;

    [Fact]
    public async Task Mirror_MannequinAsCamera_EndsWithAScoreInTheApi()
    {
        MannequinFilm film = await MannequinFilm.Render("camera", "mjpeg", folder.Path);
        await using RunningCoach coach = await RunningCoach.Start(Path.Combine(folder.Path, "camera"));
        await using MirrorBrowser browser = await MirrorBrowser.Open(Camera.Video, film.Video);
        await ChooseFirstTouch(browser, coach);
        await browser.Page.GetByRole(AriaRole.Button, new() { Name = "Start with the mirror" }).ClickAsync();
        await browser.Page.GetByRole(AriaRole.Button, new() { Name = "All clear, start" }).ClickAsync();

        await ExpectEndCard(browser);
        JsonElement session = await LastSession(coach);
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
        JsonElement session = await LastSession(coach);
        Assert.Equal("demo", session.GetProperty("source").GetString());
        AssertScored(session, atLeastPasses: 6);
        Assert.Empty(browser.Foreign(coach.Address));
    }

    [Theory]
    [InlineData(nameof(Camera.Refused), "The camera is not allowed here")]
    [InlineData(nameof(Camera.None), "No camera found")]
    public async Task Mirror_CameraInTrouble_SaysWhatIsWrongAndOffersTheGuide(string camera, string said)
    {
        await using RunningCoach coach = await RunningCoach.Start(Path.Combine(folder.Path, camera));
        await using MirrorBrowser browser = await MirrorBrowser.Open(Enum.Parse<Camera>(camera));
        await browser.Page.GotoAsync($"{coach.Address}#/");
        await browser.Page.GetByRole(AriaRole.Button, new() { Name = "Start with the mirror" }).ClickAsync();
        await browser.Page.GetByRole(AriaRole.Button, new() { Name = "All clear, start" }).ClickAsync();

        await Expect(browser.Page.GetByText(said)).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await browser.Page.GetByRole(AriaRole.Button, new() { Name = "Follow the guide instead" }).ClickAsync();
        await Expect(browser.Page.GetByRole(AriaRole.Button, new() { Name = "Pause" })).ToBeVisibleAsync(new() { Timeout = 60_000 });
        Assert.Empty(browser.Foreign(coach.Address));
    }

    [Fact]
    public async Task Guide_SkippedThroughWithTheKeyboard_IsInTheHistoryWithoutAScore()
    {
        await using RunningCoach coach = await RunningCoach.Start(Path.Combine(folder.Path, "guide"));
        await using MirrorBrowser browser = await MirrorBrowser.Open(Camera.None, size: new ViewportSize { Width = 390, Height = 844 });
        await ChooseFirstTouch(browser, coach);
        await browser.Page.GetByRole(AriaRole.Button, new() { Name = "Follow the guide" }).PressAsync("Enter");
        await browser.Page.GetByRole(AriaRole.Button, new() { Name = "All clear, start" }).PressAsync("Enter");
        ILocator skip = browser.Page.GetByRole(AriaRole.Button, new() { Name = "Skip", Exact = true });
        await Expect(skip).ToBeVisibleAsync(new() { Timeout = 60_000 });
        while (!browser.Page.Url.Contains("#/end", StringComparison.Ordinal)) await PressIfStillThere(skip);

        JsonElement session = await LastSession(coach);
        Assert.Equal("finished", session.GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.Null, session.GetProperty("score").ValueKind);
        await browser.Page.GetByRole(AriaRole.Link, new() { Name = "History" }).ClickAsync();
        await Expect(browser.Page.GetByText("First touch").First).ToBeVisibleAsync();
    }

    /// <summary>The shortest routine, in place of what is planned.</summary>
    private static async Task ChooseFirstTouch(MirrorBrowser browser, RunningCoach coach)
    {
        await browser.Page.GotoAsync($"{coach.Address}#/");
        ILocator planned = browser.Page.GetByRole(AriaRole.Heading, new() { Level = 1 });
        await Expect(planned).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await browser.Page.GetByRole(AriaRole.Button, new() { Name = "Choose First touch" }).PressAsync("Enter");
        await Expect(planned).ToHaveTextAsync("First touch");
    }

    /// <summary>The button goes away with the last step, perhaps between looking for it and pressing it.</summary>
    private static async Task PressIfStillThere(ILocator button)
    {
        try
        {
            await button.PressAsync("Enter", new() { Timeout = 5000 });
        }
        catch (TimeoutException)
        {
            Assert.Equal(0, await button.CountAsync());
        }
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

    private static async Task<JsonElement> LastSession(RunningCoach coach)
    {
        string body = await coach.Http.GetStringAsync("api/sessions?limit=1", TestContext.Current.CancellationToken);
        return JsonDocument.Parse(body).RootElement.GetProperty("sessions")[0];
    }
}
