using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Effleur.EndToEnd.Tests;

/// <summary>A routine of one's own in real Chromium, made, shared and started.</summary>
public sealed class RoutineTests(ScratchFolder folder) : IClassFixture<ScratchFolder>
{
    /// <summary>More elements than any page has before the one that is looked for.</summary>
    private const int MostTabs = 150;

    [Fact]
    public async Task Routine_ByKeyboardAlone_IsMadeSharedTakenInAgainAndStarted()
    {
        await using RunningCoach coach = await RunningCoach.Start(Path.Combine(folder.Path, "keyboard"));
        await using MirrorBrowser browser = await MirrorBrowser.Open(Camera.None);
        IPage page = browser.Page;
        await page.GotoAsync($"{coach.Address}#/");
        await PressAsync(page, "Routines");
        await PressAsync(page, "Make a new one");
        await TypeAsync(page, "Name", "Evening: \"slow\"");
        foreach ((string search, string technique) in new[] { ("roller", "Roller or gua sha"), ("oil", "Spreading oil"), ("closing", "Closing sweep") })
        {
            await TypeAsync(page, "Search techniques", search);
            await PressAsync(page, $"Add {technique}");
        }

        await Expect(page.GetByText("Not allowed: A roller or a gua sha needs oil on the skin first.")).ToBeVisibleAsync();
        await DragUpAsync(page, "Spreading oil");
        await Expect(page.GetByText("Not allowed:")).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("ArrowDown");
        await PressAsync(page, "Step 2, Roller or gua sha, 6 times, gua sha");
        await PressAsync(page, "Slower");
        await PressAsync(page, "Less often");
        await PressAsync(page, "Save");
        await Expect(page.GetByText("Saved.", new() { Exact = true })).ToBeVisibleAsync();

        string file = await ShareAndDeleteAsync(page);
        Assert.Empty((await OwnAsync(coach)).EnumerateArray());
        IFileChooser chooser = await page.RunAndWaitForFileChooserAsync(() => PressAsync(page, "Take in a file"));
        await chooser.SetFilesAsync(file);
        await PressAsync(page, "Start Evening: \"slow\"");
        await PressAsync(page, "Follow the guide");
        await PressAsync(page, "All clear, start");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Pause" })).ToBeVisibleAsync(new() { Timeout = 60_000 });

        JsonElement own = (await OwnAsync(coach))[0].GetProperty("routine");
        Assert.Equal(["T03 null 1", "T36 5 0.9", "T16 null 1"], own.GetProperty("steps").EnumerateArray().Select(Words));
        Assert.Equal("Evening: \"slow\"", (await JsonAsync(coach, "api/sessions?limit=1")).GetProperty("sessions")[0].GetProperty("routineName").GetString());
        Assert.DoesNotContain(browser.Console, line => line.Contains("Content Security Policy", StringComparison.Ordinal));
        Assert.Empty(browser.Foreign(coach.Address));
    }

    [Fact]
    public async Task Editor_SavedInAnotherWindowMeanwhile_KeepsMineAsACopy()
    {
        await using RunningCoach coach = await RunningCoach.Start(Path.Combine(folder.Path, "windows"));
        await using MirrorBrowser browser = await MirrorBrowser.Open(Camera.None);
        IPage page = browser.Page;
        await page.GotoAsync($"{coach.Address}#/routine/new/jaw-ease");
        await SaveAsync(page);
        IPage other = await page.RunAndWaitForPopupAsync(() => page.EvaluateAsync("window.open(location.href)"));
        await other.GetByRole(AriaRole.Textbox, new() { Name = "Name", Exact = true }).FillAsync("Theirs");
        await SaveAsync(other);
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Name", Exact = true }).FillAsync("Mine");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep mine as a copy" }).ClickAsync();
        await Expect(page.GetByText("Saved.", new() { Exact = true })).ToBeVisibleAsync();

        Assert.Equal(["Mine (copy)", "Theirs"], (await OwnAsync(coach)).EnumerateArray().Select(own => own.GetProperty("name").GetString()));
    }

    [Fact]
    public async Task Editor_ServerGoneWhileEditing_SaysSoAndTheDraftIsThereAfterAReload()
    {
        await using RunningCoach coach = await RunningCoach.Start(Path.Combine(folder.Path, "offline"));
        await using MirrorBrowser browser = await MirrorBrowser.Open(Camera.None, size: new ViewportSize { Width = 390, Height = 844 });
        IPage page = browser.Page;
        await page.GotoAsync($"{coach.Address}#/routine/new");
        ILocator name = page.GetByRole(AriaRole.Textbox, new() { Name = "Name", Exact = true });
        await Expect(name).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await page.Context.SetOfflineAsync(true);
        await name.FillAsync("Written without a server");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add Slow breathing" }).ClickAsync();
        await Expect(page.GetByText("Effleur does not answer.")).ToBeVisibleAsync();
        await page.Context.SetOfflineAsync(false);
        await page.ReloadAsync();

        await Expect(page.GetByText("Your unsaved changes from")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await Expect(name).ToHaveValueAsync("Written without a server");
        await SaveAsync(page);
        Assert.Equal("T01 null 1", Words((await OwnAsync(coach))[0].GetProperty("routine").GetProperty("steps")[0]));
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length"));
    }

    /// <summary>Shares the one routine of the list as a file, then deletes it.</summary>
    private async Task<string> ShareAndDeleteAsync(IPage page)
    {
        await PressAsync(page, "Routines");
        IDownload download = await page.RunAndWaitForDownloadAsync(() => PressAsync(page, "Share Evening: \"slow\" as a file"));
        Assert.Equal("evening-slow.yaml", download.SuggestedFilename);
        string file = Path.Combine(folder.Path, download.SuggestedFilename);
        await download.SaveAsAsync(file);
        await PressAsync(page, "Delete Evening: \"slow\"");
        await PressAsync(page, "Delete");
        await Expect(page.GetByText("Evening: \"slow\" is deleted.")).ToBeVisibleAsync();
        return file;
    }

    /// <summary>Tabs to what has a name and presses Enter.</summary>
    private static async Task PressAsync(IPage page, string name)
    {
        await TabToAsync(page, name);
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task TypeAsync(IPage page, string name, string text)
    {
        await TabToAsync(page, name);
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>A step before the one above it, the way a screen reader does it: grip, arrow up, drop.</summary>
    private static async Task DragUpAsync(IPage page, string step)
    {
        await TabToAsync(page, "Roller or gua sha", row: true);
        await page.Keyboard.PressAsync("ArrowDown");
        await TabToAsync(page, $"Drag {step}");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Insert before Roller or gua sha" })).ToBeAttachedAsync();
        await page.Keyboard.PressAsync("Home");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".step-name").First).ToContainTextAsync(step);
    }

    private static async Task TabToAsync(IPage page, string name, bool row = false)
    {
        await Expect(page.Locator(row ? ".steps [role=row]" : "a, button, input").First).ToBeVisibleAsync(new() { Timeout = 60_000 });
        for (int tabs = 0; tabs < MostTabs; tabs++)
        {
            if (await page.EvaluateAsync<bool>(HasFocus, new { name, row })) return;
            await page.Keyboard.PressAsync("Tab");
        }

        throw new InvalidOperationException($"Tab does not come to '{name}'.");
    }

    private const string HasFocus =
        """
        ({ name, row }) => {
          const at = document.activeElement;
          const said = at?.getAttribute("aria-label") ?? at?.labels?.[0]?.textContent ?? at?.textContent ?? "";
          return said.trim() === name && (at?.getAttribute("role") === "row") === row && (!row || at.closest(".steps") !== null);
        }
        """;

    private static async Task SaveAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync(new() { Timeout = 60_000 });
        await Expect(page.GetByText("Saved.", new() { Exact = true })).ToBeVisibleAsync();
    }

    private static string Words(JsonElement step) =>
        $"{step.GetProperty("techniqueId").GetString()} {step.GetProperty("passes").GetRawText()} {step.GetProperty("tempo").GetRawText()}";

    private static async Task<JsonElement> OwnAsync(RunningCoach coach) => (await JsonAsync(coach, "api/routines")).GetProperty("own");

    private static async Task<JsonElement> JsonAsync(RunningCoach coach, string path) =>
        JsonDocument.Parse(await coach.Http.GetStringAsync(path, TestContext.Current.CancellationToken)).RootElement;
}
