using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Effleur.EndToEnd.Tests;

/// <summary>The library in real Chromium: found despite a typing error, shown from two sides, questioned, and led on to the atlas and back.</summary>
public sealed class LibraryTests(ScratchFolder folder) : IClassFixture<ScratchFolder>
{
    private const int SlowMs = 60_000; // software drawing on a shared machine

    [Fact]
    public async Task Library_MisspeltMuscle_LeadsToTheTechniqueItsStudiesAndTheAtlas()
    {
        await using RunningCoach coach = await RunningCoach.Start(Path.Combine(folder.Path, "library"));
        await using MirrorBrowser browser = await MirrorBrowser.Open(Camera.None);
        IPage page = browser.Page;
        await page.GotoAsync($"{coach.Address}#/library");
        await Expect(page.GetByText("36 techniques")).ToBeVisibleAsync(new() { Timeout = SlowMs });
        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Search" }).FillAsync("maseter kneding");
        await page.GetByRole(AriaRole.Link, new() { Name = "Jaw muscle circles" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Jaw muscle circles", new() { Timeout = SlowMs });
        await Expect(page.Locator(".player canvas")).ToBeVisibleAsync(new() { Timeout = SlowMs });
        await page.GetByRole(AriaRole.Button, new() { Name = "From the side" }).ClickAsync(new() { Timeout = SlowMs });
        await page.GetByText("Busse et al. 2023").ClickAsync(new() { Timeout = SlowMs });
        await Expect(page.GetByText("doi 10.1136/bmj-2023-076227")).ToBeVisibleAsync(new() { Timeout = SlowMs });
        await page.GetByRole(AriaRole.Link, new() { Name = "chewing muscle" }).ClickAsync(new() { Timeout = SlowMs });

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "chewing muscle" })).ToBeVisibleAsync(new() { Timeout = SlowMs });
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Jaw muscle circles" })).ToBeVisibleAsync();
        Assert.Empty(browser.Foreign(coach.Address));
        Assert.DoesNotContain(browser.Console, line => line.StartsWith("error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Atlas_ByKeyboardOnAPhone_PicksALineAndSaysWhatWorksThere()
    {
        await using RunningCoach coach = await RunningCoach.Start(Path.Combine(folder.Path, "atlas"));
        await using MirrorBrowser browser = await MirrorBrowser.Open(Camera.None, size: new ViewportSize { Width = 390, Height = 844 });
        IPage page = browser.Page;
        await page.GotoAsync($"{coach.Address}#/atlas");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lines of the face" }).PressAsync("Enter", new() { Timeout = SlowMs });
        await page.GetByRole(AriaRole.Link, new() { Name = "frown lines between the brows" }).PressAsync("Enter", new() { Timeout = SlowMs });

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "frown lines between the brows" })).ToBeVisibleAsync(new() { Timeout = SlowMs });
        await Expect(page.Locator("a[href='#/technique/T23']")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Made by: frown muscle" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Filters_InTheAddress_ShowTheSameListAgain()
    {
        await using RunningCoach coach = await RunningCoach.Start(Path.Combine(folder.Path, "filters"));
        await using MirrorBrowser browser = await MirrorBrowser.Open(Camera.None);
        IPage page = browser.Page;
        await page.GotoAsync($"{coach.Address}#/library");
        await page.GetByLabel("Tool").SelectOptionAsync("roller", new() { Timeout = SlowMs });
        await Expect(page.GetByText("1 technique", new() { Exact = true })).ToBeVisibleAsync();
        await page.ReloadAsync();

        await Expect(page.GetByText("1 technique", new() { Exact = true })).ToBeVisibleAsync(new() { Timeout = SlowMs });
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Roller or gua sha" })).ToBeVisibleAsync();
    }
}
