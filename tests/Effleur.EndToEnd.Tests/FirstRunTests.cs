using System.Diagnostics;
using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Effleur.EndToEnd.Tests;

/// <summary>Somebody's first visit in real Chromium, filmed as pictures in artifacts/first-run.</summary>
public sealed class FirstRunTests(ScratchFolder folder) : IClassFixture<ScratchFolder>
{
    private const int SlowMs = 60_000; // software drawing on a shared machine

    private static readonly string Pictures = Directory.CreateDirectory(Path.Combine(RepositoryRoot.Path, "artifacts", "first-run")).FullName;

    private int _presses;
    private int _pictures;

    [Fact]
    public async Task FirstRun_FromNothing_IsAtTheFirstGuidedStrokeInAFewTaps()
    {
        await using RunningCoach coach = await RunningCoach.Start(Path.Combine(folder.Path, "first"));
        await using MirrorBrowser browser = await MirrorBrowser.Open(Camera.None, size: new ViewportSize { Width = 390, Height = 844 });
        IPage page = browser.Page;
        var clock = Stopwatch.StartNew();
        await page.GotoAsync(coach.Address.ToString());
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Welcome" })).ToBeVisibleAsync(new() { Timeout = SlowMs });
        await PressAsync(page, "Begin");
        await PressAsync(page, "a tight jaw");
        await PressAsync(page, "Next");
        await PressAsync(page, "Next");
        await PressAsync(page, "Next");
        await PressAsync(page, "Start with the guide");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Pause" })).ToBeVisibleAsync(new() { Timeout = SlowMs });
        await Expect(page.GetByText("Get ready")).ToHaveCountAsync(0, new() { Timeout = SlowMs }); // the first stroke runs
        await PictureAsync(page);

        Assert.True(clock.Elapsed < TimeSpan.FromMinutes(2), $"it took {clock.Elapsed}");
        Assert.InRange(_presses, 1, 8);
        JsonElement profile = JsonDocument.Parse(await coach.Http.GetStringAsync("api/profile", TestContext.Current.CancellationToken)).RootElement;
        Assert.Equal(1, profile.GetProperty("revision").GetInt32());
        Assert.Equal("jawTension", profile.GetProperty("profile").GetProperty("goals")[0].GetProperty("goal").GetString());
        Assert.Empty(browser.Foreign(coach.Address));
    }

    [Fact]
    public async Task FirstRun_Skipped_IsAtAStrokeAtOnce()
    {
        await using RunningCoach coach = await RunningCoach.Start(Path.Combine(folder.Path, "skipped"));
        await using MirrorBrowser browser = await MirrorBrowser.Open(Camera.None);
        await browser.Page.GotoAsync(coach.Address.ToString());
        await PressAsync(browser.Page, "Skip to a first stroke");

        await Expect(browser.Page.GetByRole(AriaRole.Button, new() { Name = "Pause" })).ToBeVisibleAsync(new() { Timeout = SlowMs });
        Assert.Equal(1, _presses);
    }

    [Fact]
    public async Task Filler_ToldInTheFirstRun_LeavesTheCheeksOutUntilItsDay()
    {
        await using RunningCoach coach = await RunningCoach.Start(Path.Combine(folder.Path, "filler"));
        await using MirrorBrowser browser = await MirrorBrowser.Open(Camera.None);
        IPage page = browser.Page;
        DateTime since = DateTime.Now.AddDays(-20);
        await page.GotoAsync($"{coach.Address}#/you");
        await page.GetByText("Treatments of the face").ClickAsync(new() { Timeout = SlowMs });
        await page.GetByLabel("Did you have filler in the last four weeks?").CheckAsync();
        await page.GetByLabel("When?").FillAsync($"{since:yyyy-MM-dd}");
        await Expect(page.GetByText("The treated place is left out until four weeks have passed.")).ToBeVisibleAsync(new() { Timeout = SlowMs });
        await PressAsync(page, "Save");
        await Expect(page.GetByText("Saved.", new() { Exact = true })).ToBeVisibleAsync(new() { Timeout = SlowMs });
        await page.GotoAsync($"{coach.Address}#/");

        await page.GetByText("techniques are left out today").ClickAsync(new() { Timeout = SlowMs });
        await Expect(page.GetByText($"until {since.AddDays(28):MMM d}").First).ToBeVisibleAsync();
        string contour = await coach.Http.GetStringAsync("api/choreographies/contour", TestContext.Current.CancellationToken);
        Assert.DoesNotContain("T19.glide", contour, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Symptoms_InTheGuide_LeaveThePlaceOutAndEndWithHelp()
    {
        await using RunningCoach coach = await RunningCoach.Start(Path.Combine(folder.Path, "symptoms"));
        await using MirrorBrowser browser = await MirrorBrowser.Open(Camera.None, size: new ViewportSize { Width = 390, Height = 844 });
        IPage page = browser.Page;
        await page.GotoAsync($"{coach.Address}#/start/first-touch");
        await PressAsync(page, "Follow the guide");
        await PressAsync(page, "All clear, start");
        await HurtsAsync(page, times: 1);
        await PressAsync(page, "Go on, more lightly");
        await HurtsAsync(page, times: 1);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "The place is left out for today." })).ToBeVisibleAsync(new() { Timeout = SlowMs });
        await PictureAsync(page);
        await PressAsync(page, "Back to the session");
        await PressAsync(page, "Not right?");
        await page.GetByRole(AriaRole.Button, new() { Name = "dizzy" }).ClickAsync(new() { Timeout = SlowMs });
        await Expect(page.GetByText("Is it gone?")).ToBeVisibleAsync(new() { Timeout = SlowMs });
        await PictureAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "No", Exact = true }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Call your local emergency number now." })).ToBeVisibleAsync(new() { Timeout = SlowMs });
        await PressAsync(page, "I have read it");
        await Expect(page.GetByText("You stopped early, and that is fine")).ToBeVisibleAsync(new() { Timeout = SlowMs });
        await page.GotoAsync($"{coach.Address}#/");
        await Expect(page.GetByText("No more massage today.").First).ToBeVisibleAsync(new() { Timeout = SlowMs });
    }

    private async Task HurtsAsync(IPage page, int times)
    {
        await PressAsync(page, "Not right?");
        await PressAsync(page, "It hurts");
        for (int i = 0; i < times; i++) await PressAsync(page, "More");
        await PressAsync(page, "Tell");
    }

    private async Task PressAsync(IPage page, string name)
    {
        await PictureAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = name }).First.ClickAsync(new() { Timeout = SlowMs });
        _presses++;
    }

    private Task<byte[]> PictureAsync(IPage page) => page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"{TestContext.Current.TestMethod!.MethodName}-{++_pictures:00}.png") });
}
