using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Effleur.EndToEnd.Tests;

/// <summary>A trial lived through in real Chromium on a phone: planned, eight days by a moved clock, its answer read and its report taken away.</summary>
public sealed class TrialTests(ScratchFolder folder) : IClassFixture<ScratchFolder>
{
    private const int SlowMs = 60_000; // a shared machine
    private const int Days = 8;

    private static readonly DateTimeOffset FirstMorning = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    // planted: after massage always less than after rest on the same day, by 2 to 4 points
    private static readonly int[] AfterMassage = [2, 3, 1, 2, 4, 2, 3, 1];
    private static readonly int[] AfterRest = [6, 7, 4, 6, 7, 4, 6, 4];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Trial_LivedThroughForEightDays_IsAnsweredAndExported()
    {
        await using ClockedCoach coach = await ClockedCoach.StartAsync(Path.Combine(folder.Path, "kept"), FirstMorning);
        await using MirrorBrowser browser = await MirrorBrowser.Open(Camera.None, size: new ViewportSize { Width = 390, Height = 844 });
        IPage page = browser.Page;
        await page.Clock.InstallAsync(new() { TimeDate = FirstMorning.UtcDateTime });
        string id = await PlanAsync(page, coach);
        for (int day = 0; day < Days; day++)
        {
            await LiveAsync(page, coach, id, FirstMorning.AddDays(day), day);
            await LiveAsync(page, coach, id, FirstMorning.AddDays(day).AddHours(10), day);
        }

        await MoveAsync(page, coach, FirstMorning.AddDays(Days));
        await ReadAnswerAsync(page, coach, id);
        await ExportAsync(page, coach, id);
        Assert.Empty(browser.Foreign(coach.Address));
        Assert.DoesNotContain(browser.Console, line => line.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    private static async Task<string> PlanAsync(IPage page, ClockedCoach coach)
    {
        await page.GotoAsync($"{coach.Address}#/trials");
        await page.GetByText("Does massage calm me more than resting as long?").ClickAsync(new() { Timeout = SlowMs });
        await page.GetByLabel("Which massage?").SelectOptionAsync("two-minutes", new() { Timeout = SlowMs });
        await page.GetByLabel("20 pairs").FillAsync($"{Days}");
        await Expect(page.Locator(".odds-line-first")).ToContainTextAsync($"{Days} ", new() { Timeout = SlowMs });
        await page.GetByLabel("how much do you expect").FillAsync("7");
        await Button(page, "Begin the trial").ClickAsync();
        await Expect(page.GetByText("What is to come stays covered.")).ToBeVisibleAsync(new() { Timeout = SlowMs });
        return new Uri(page.Url).Fragment.Split('/')[2];
    }

    /// <summary>One drawn session. Rest is sat out on the screen; massage once through the guide to its end, later told to the server.</summary>
    private static async Task LiveAsync(IPage page, ClockedCoach coach, string id, DateTimeOffset now, int day)
    {
        await MoveAsync(page, coach, now);
        JsonNode slot = await DueAsync(coach, id);
        bool isRest = slot["armId"]!.GetValue<string>() == "rest";
        if (!isRest && day > 0)
        {
            await TellAsync(coach, id, slot["n"]!.GetValue<int>(), AfterMassage[day]);
            return;
        }

        await page.GotoAsync($"{coach.Address}#/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Do today's session" }).ClickAsync(new() { Timeout = SlowMs });
        if (slot["ask"]!["before"]!.GetValue<bool>())
        {
            await page.GetByRole(AriaRole.Slider).FillAsync("6", new() { Timeout = SlowMs });
            await Button(page, "Show what was drawn").ClickAsync();
        }
        else await Button(page, "Begin").ClickAsync(new() { Timeout = SlowMs });

        await (isRest ? RestAsync(page) : MassageAsync(page));
        await page.GetByRole(AriaRole.Slider).FillAsync($"{(isRest ? AfterRest : AfterMassage)[day]}", new() { Timeout = SlowMs });
        await Button(page, "That is it").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Thank you." })).ToBeVisibleAsync(new() { Timeout = SlowMs });
    }

    private static async Task RestAsync(IPage page)
    {
        await Button(page, "Start the quiet minutes").ClickAsync(new() { Timeout = SlowMs });
        await page.Clock.FastForwardAsync("00:30");
        await page.ReloadAsync(); // in the middle: the minutes go on
        await Expect(page.GetByRole(AriaRole.Timer)).ToBeVisibleAsync(new() { Timeout = SlowMs });
        await page.Clock.FastForwardAsync("15:00");
    }

    private static async Task MassageAsync(IPage page)
    {
        await Button(page, "Start the guide").ClickAsync(new() { Timeout = SlowMs });
        await Button(page, "All clear, start").ClickAsync(new() { Timeout = SlowMs });
        await Expect(Button(page, "Skip")).ToBeVisibleAsync(new() { Timeout = SlowMs });

        // stroke by stroke to the end, where the guide gives way to the trial's question
        const string SkipUntilAsked = """
            () => {
              const buttons = [...document.querySelectorAll("button")];
              buttons.find((button) => button.textContent === "Skip")?.click();
              return buttons.some((button) => button.textContent === "That is it");
            }
            """;
        await page.WaitForFunctionAsync(SkipUntilAsked, null, new() { PollingInterval = 50, Timeout = SlowMs });
    }

    private static async Task TellAsync(ClockedCoach coach, string id, int n, int outcome)
    {
        string slot = $"api/trials/{id}/slots/{n}";
        (await coach.Http.PostAsJsonAsync($"{slot}/begin", new { before = 6 }, Cancellation)).EnsureSuccessStatusCode();
        var result = new { outcome, otherSideOutcome = (int?)null, doneArmId = (string?)null, complete = true, sessionId = (string?)null, harms = (string?)null, note = (string?)null };
        (await coach.Http.PutAsJsonAsync(slot, result, Cancellation)).EnsureSuccessStatusCode();
    }

    private static async Task ReadAnswerAsync(IPage page, ClockedCoach coach, string id)
    {
        await page.GotoAsync($"{coach.Address}#/trials");
        await page.Locator($"a[href='#/trial/{id}']").ClickAsync(new() { Timeout = SlowMs });
        await Expect(page.Locator(".trial-headline")).ToContainTextAsync("lear effect", new() { Timeout = SlowMs });
        await Expect(page.GetByRole(AriaRole.Img, new() { Name = "every session, the two of a pair joined" })).ToBeVisibleAsync();
        JsonNode answer = (await coach.Http.GetFromJsonAsync<JsonNode>($"api/trials/{id}", Cancellation))!["answer"]!;
        Assert.Equal("clearEffect", answer["verdict"]!.GetValue<string>());
        Assert.Equal(AfterMassage.Average() - AfterRest.Average(), answer["estimate"]!.GetValue<double>(), 9);
        Assert.Equal(2.0 / (1 << Days), answer["pRandomisation"]!.GetValue<double>(), 9); // every difference has the same sign: the two most extreme orders of 2^8
    }

    private static async Task ExportAsync(IPage page, ClockedCoach coach, string id)
    {
        IDownload pdf = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Report as PDF" }).ClickAsync());
        byte[] bytes = await File.ReadAllBytesAsync((await pdf.PathAsync())!, Cancellation);
        Assert.StartsWith("%PDF", System.Text.Encoding.ASCII.GetString(bytes, 0, 4), StringComparison.Ordinal);
        string html = await coach.Http.GetStringAsync($"api/trials/{id}/report.html", Cancellation);
        Assert.Contains("<h1", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        string csv = await coach.Http.GetStringAsync($"api/trials/{id}/data.csv", Cancellation);
        Assert.Equal(1 + (2 * Days), csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Count(line => !line.StartsWith('#')));
    }

    private static async Task<JsonNode> DueAsync(ClockedCoach coach, string id)
    {
        JsonArray due = (await coach.Http.GetFromJsonAsync<JsonNode>("api/trials/due", Cancellation))!["due"]!.AsArray();
        return due.First(slot => slot!["trialId"]!.GetValue<string>() == id)!;
    }

    private static async Task MoveAsync(IPage page, ClockedCoach coach, DateTimeOffset now)
    {
        coach.Clock.Now = now;
        await page.Clock.SetSystemTimeAsync(now.UtcDateTime);
    }

    private static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
