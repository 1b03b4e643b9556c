using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Effleur.EndToEnd.Tests;

/// <summary>A session in real Chromium without a mirror: the camera is refused or missing, or nobody asked for it.</summary>
public sealed class NoMirrorTests(ScratchFolder folder) : IClassFixture<ScratchFolder>
{
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
        await browser.ChooseFirstTouch(coach.Address);
        await browser.Page.GetByRole(AriaRole.Button, new() { Name = "Follow the guide" }).PressAsync("Enter");
        await browser.Page.GetByRole(AriaRole.Button, new() { Name = "All clear, start" }).PressAsync("Enter");
        ILocator skip = browser.Page.GetByRole(AriaRole.Button, new() { Name = "Skip", Exact = true });
        await Expect(skip).ToBeVisibleAsync(new() { Timeout = 60_000 });
        while (!browser.Page.Url.Contains("#/end", StringComparison.Ordinal)) await PressIfStillThere(skip);

        JsonElement session = await coach.LastSession();
        Assert.Equal("finished", session.GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.Null, session.GetProperty("score").ValueKind);
        await browser.Page.GetByRole(AriaRole.Link, new() { Name = "History" }).ClickAsync();
        await Expect(browser.Page.GetByText("First touch").First).ToBeVisibleAsync();
    }

    /// <summary>The button goes away with the last step, perhaps between looking for it and pressing it.</summary>
    private static async Task PressIfStillThere(ILocator button)
    {
        try
        {
            await button.PressAsync("Enter", new() { Timeout = 10_000 });
        }
        catch (TimeoutException)
        {
            Assert.Equal(0, await button.CountAsync());
        }
    }
}
