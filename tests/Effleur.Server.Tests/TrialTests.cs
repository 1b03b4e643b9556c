using System.Collections.Immutable;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Effleur.Core.Trials;
using Effleur.Server.Tests.Support;
using Effleur.Trials.Answers;
using Effleur.Trials.Data;

namespace Effleur.Server.Tests;

/// <summary>Trials lived through by a moved clock, with the knowledge that ships.</summary>
public class TrialTests
{
    private static readonly string[] Noise = ["0.4", "-0.6", "0.1", "-0.2", "0.5", "-0.3", "0.7", "-0.5", "0", "0.2", "-0.1", "0.6"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Odds_OfTwentyDays_AreToldInWordsAndFigures()
    {
        await using TrialLife life = await TrialLife.StartAsync();

        JsonNode odds = await life.SendAsync(HttpMethod.Post, "/api/trials/odds", new { questionId = "calm-or-rest", choices = new { }, outcomeId = (string?)null, pairs = 20 });

        Assert.InRange(odds["detectableSd"]!.GetValue<double>(), 0.7, 0.9); // evidence F2: 0.8 in 82 of 100
        Assert.Equal((20, "2026-03-20", false), (odds["days"]!.GetValue<int>(), odds["endsOn"]!.GetValue<string>(), odds["noise"]!["isOwn"]!.GetValue<bool>()));
        Assert.Contains(odds["words"]!.AsArray(), line => line!.GetValue<string>().Contains("in 4 of 5 cases", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Questions_Served_HaveTheThingsThatCanBePicked()
    {
        await using TrialLife life = await TrialLife.StartAsync();

        JsonArray questions = (await life.GetAsync("/api/trials/questions"))["questions"]!.AsArray();

        JsonNode calm = questions.Single(question => question!["id"]!.GetValue<string>() == "calm-or-rest")!;
        Assert.Contains(calm["choices"]![0]!["options"]!.AsArray(), option => option!["id"]!.GetValue<string>() == "calm");
        Assert.Equal("stress", calm["outcomes"]!.AsArray().Single(outcome => outcome!["isDefault"]!.GetValue<bool>())!["id"]!.GetValue<string>());
        Assert.All(questions, question => Assert.NotEmpty(question!["gradeWords"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Trial_LivedThrough_SaysWhatItsDataSay()
    {
        await using TrialLife life = await TrialLife.StartAsync();
        string id = await life.BeginAsync(TrialLife.CalmOrRest(8));
        await life.LiveAsync(id, Outcome);

        JsonNode detail = await life.GetAsync($"/api/trials/{id}"), answer = detail["answer"]!;
        Assert.Equal(("ended", 16, "clearEffect"), (detail["status"]!.GetValue<string>(), detail["slotsDone"]!.GetValue<int>(), answer["verdict"]!.GetValue<string>()));
        TrialAnswer again = TrialAnalyst.Answer(Read(await life.TextAsync($"/api/trials/{id}/data.csv"), detail));
        Assert.Equal(again.Estimate!.Value, answer["estimate"]!.GetValue<double>(), 9);
        Assert.Equal(again.Interval95!.Value.Low, answer["interval95"]![0]!.GetValue<double>(), 9);
        Assert.Equal((again.EValue, again.PRandomisation), (answer["eValue"]!.GetValue<double>(), answer["pRandomisation"]!.GetValue<double>()));
        Assert.Equal(again.Pairs, answer["pairs"]!.GetValue<int>());
    }

    [Fact]
    public async Task Report_OfAnEndedTrial_IsCompleteAndReckonsTheSame()
    {
        await using TrialLife life = await TrialLife.StartAsync();
        string id = await life.BeginAsync(TrialLife.CalmOrRest(6));
        await life.LiveAsync(id, Outcome);
        JsonNode answer = (await life.GetAsync($"/api/trials/{id}"))["answer"]!;

        string html = System.Net.WebUtility.HtmlDecode(await life.TextAsync($"/api/trials/{id}/report.html"));
        byte[] pdf = await life.BytesAsync($"/api/trials/{id}/report.pdf");

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.All(new[] { "1a", "2a.2", "3a", "6a.2", "8c", "12c", "17a.1", "19", "25" }, item => Assert.Contains($"<td>{item}</td>", html, StringComparison.Ordinal));
        Assert.Contains($"{answer["estimate"]!.GetValue<double>():0.####} points. This is the estimate", html, StringComparison.Ordinal);
        Assert.Contains($"square root of a: {answer["eValue"]!.GetValue<double>():0.####}.", html, StringComparison.Ordinal);
        Assert.Contains($"{answer["interval95"]![0]!.GetValue<double>():0.####} to {answer["interval95"]![1]!.GetValue<double>():0.####}. This is the interval", html, StringComparison.Ordinal);
        Assert.Equal(12, Regex.Count(html, "<circle") - 2 - Regex.Match(html, "<svg.*?</svg>", RegexOptions.Singleline).Value.Split("<circle").Length + 1);
        Assert.Equal(pdf, await life.BytesAsync($"/api/trials/{id}/report.pdf"));
        Assert.Equal("%PDF"u8.ToArray(), pdf[..4]);
    }

    [Fact]
    public async Task Trial_Running_HidesItsDrawAndItsAnswer()
    {
        await using TrialLife life = await TrialLife.StartAsync();
        string id = await life.BeginAsync(TrialLife.CalmOrRest());
        life.Time.Advance(16 * 3600);

        JsonNode detail = await life.GetAsync($"/api/trials/{id}");

        JsonArray slots = detail["slots"]!.AsArray();
        Assert.All(slots, slot => Assert.Equal(slot!["on"]!.GetValue<string>() == "2026-03-02", slot["armId"] is not null));
        Assert.Null(detail["answer"]);
        Assert.Null(detail["protocol"]!["seed"]);
        Assert.Contains("seed: 0", await life.TextAsync($"/api/trials/{id}/protocol"), StringComparison.Ordinal);
        Assert.DoesNotContain("This is the estimate", await life.TextAsync($"/api/trials/{id}/report.html"), StringComparison.Ordinal);
        Assert.Equal(2, (await life.GetAsync($"/api/trials/{id}/data.json"))["slots"]!.AsArray().Count);
    }

    [Fact]
    public async Task Begin_BeforeTheFirstHasWornOff_IsRefusedWithTheInstant()
    {
        await using TrialLife life = await TrialLife.StartAsync();
        string id = await life.BeginAsync(TrialLife.CalmOrRest());
        await life.BeginSlotAsync(id, 1, 5, expected: 409); // its day has not come
        life.Time.Advance(16 * 3600);
        await life.BeginSlotAsync(id, 1, 6);
        await life.PutSlotAsync(id, 1, 3);

        JsonNode problem = await life.BeginSlotAsync(id, 2, 5, expected: 409);
        Assert.Equal(life.Time.GetUtcNow().AddHours(4), problem["earliestAt"]!.GetValue<DateTimeOffset>());
        life.Time.Advance(4 * 3600);
        JsonNode second = await life.BeginSlotAsync(id, 2, 5);

        Assert.Equal("begun", second["status"]!.GetValue<string>());
        Assert.Equal(5, (await life.BeginSlotAsync(id, 2, 9))["before"]!.GetValue<double>()); // the first answer stands
    }

    [Fact]
    public async Task Clock_JumpsAheadAndBack_LosesNothing()
    {
        await using TrialLife life = await TrialLife.StartAsync();
        string id = await life.BeginAsync(TrialLife.CalmOrRest());
        life.Time.Advance(16 * 3600);
        await life.BeginSlotAsync(id, 1, 6);
        await life.PutSlotAsync(id, 1, 3);

        life.Time.Jump(40 * 86400);
        Assert.Equal("ended", (await life.GetAsync($"/api/trials/{id}"))["status"]!.GetValue<string>());
        await life.BeginSlotAsync(id, 2, 5, expected: 409);
        life.Time.Jump(-40 * 86400);
        JsonNode back = await life.GetAsync($"/api/trials/{id}");
        Assert.Equal(("running", 12), (back["status"]!.GetValue<string>(), back["slots"]!.AsArray().Count));
        life.Time.Jump(-2 * 3600); // the first session lies ahead now: it holds nothing up
        Assert.Equal("begun", (await life.BeginSlotAsync(id, 2, 5))["status"]!.GetValue<string>());
        Assert.Equal(3, (await life.GetAsync($"/api/trials/{id}"))["slots"]![0]!["outcome"]!.GetValue<double>());
    }

    [Fact]
    public async Task Slots_ToldTwiceSwappedSkippedAndMissed_AreKeptAsSuch()
    {
        await using TrialLife life = await TrialLife.StartAsync();
        string id = await life.BeginAsync(TrialLife.CalmOrRest());
        life.Time.Advance(16 * 3600);
        JsonNode first = await life.BeginSlotAsync(id, 1, 6);
        string drawn = first["armId"]!.GetValue<string>(), other = drawn == "rest" ? "massage" : "rest";
        await life.PutSlotAsync(id, 1, 3);
        Assert.Equal("swapped", (await life.PutSlotAsync(id, 1, 4, done: other, harms: "a headache"))["status"]!.GetValue<string>());
        Assert.Equal("skipped", (await life.SendAsync(HttpMethod.Post, $"/api/trials/{id}/slots/2/skip", new { why = "visitors" }))["status"]!.GetValue<string>());
        await life.SendAsync(HttpMethod.Post, $"/api/trials/{id}/slots/1/skip", new { why = "no" }, 409);
        await life.SendAsync(HttpMethod.Post, $"/api/trials/{id}/slots/3/skip", new { why = "no" }, 409);
        await life.PutSlotAsync(id, 1, 11, expected: 400);
        life.Time.Advance(2 * 86400);
        await life.PutSlotAsync(id, 3, 4, expected: 409);

        JsonNode ended = await life.SendAsync(HttpMethod.Post, $"/api/trials/{id}/end", new { why = "enough" });
        JsonNode export = await life.GetAsync($"/api/trials/{id}/data.json");

        Assert.Equal(("stopped", "missed"), (ended["status"]!.GetValue<string>(), ended["slots"]![2]!["status"]!.GetValue<string>()));
        Assert.Equal("a headache", ended["answer"]!["harms"]![0]!["words"]!.GetValue<string>());
        Assert.Equal(["begun", "told", "told", "skipped"], export["log"]!.AsArray().Select(change => change!["kind"]!.GetValue<string>()));
        await life.PutSlotAsync(id, 1, 5, expected: 409);
    }

    [Fact]
    public async Task Start_SecondOfTheSameOutcome_IsRefusedUntilTheFirstIsOver()
    {
        await using TrialLife life = await TrialLife.StartAsync();
        string id = await life.BeginAsync(TrialLife.CalmOrRest());

        await life.SendAsync(HttpMethod.Post, "/api/trials", TrialLife.CalmOrRest(), 409);
        await life.BeginAsync(TrialLife.CalmOrRest(outcome: "tension"));
        JsonNode faults = await life.SendAsync(HttpMethod.Post, "/api/trials", TrialLife.CalmOrRest(pairs: 2, outcome: "glory"), 400);
        await life.SendAsync(HttpMethod.Delete, $"/api/trials/{id}", null, 204);
        await life.BeginAsync(TrialLife.CalmOrRest());

        Assert.Equal(2, faults["detail"]!.GetValue<string>().Split('\n').Length);
        Assert.Equal(2, (await life.GetAsync("/api/trials"))["trials"]!.AsArray().Count);
    }

    [Fact]
    public async Task Look_EveryDay_IsCountedAndShownUntilSomethingIsAdded()
    {
        await using TrialLife life = await TrialLife.StartAsync();
        string id = await life.BeginAsync(TrialLife.CalmOrRest());
        life.Time.Advance(16 * 3600);

        await life.SendAsync(HttpMethod.Post, $"/api/trials/{id}/look", new { });
        JsonNode second = await life.SendAsync(HttpMethod.Post, $"/api/trials/{id}/look", new { });

        Assert.Equal((2, "notEnoughData"), (second["looks"]!.GetValue<int>(), second["verdict"]!.GetValue<string>()));
        Assert.Equal(2, (await life.GetAsync($"/api/trials/{id}"))["answer"]!["looks"]!.GetValue<int>());
    }

    [Fact]
    public async Task SplitFace_BothHalves_ArePairsOfOneDay()
    {
        await using TrialLife life = await TrialLife.StartAsync();
        string id = await life.BeginAsync(new { questionId = "one-side", choices = new { routine = new[] { "depuff" }, side = new[] { "left" } }, outcomeId = "puffiness", pairs = 6, expectancy = (int?)null, startsOn = "2026-03-02" });
        life.Time.Advance(16 * 3600);
        JsonNode slot = await life.SendAsync(HttpMethod.Post, $"/api/trials/{id}/slots/1/begin", new { before = 6, otherSideBefore = 5 });
        await life.PutSlotAsync(id, 1, 3, other: 6);

        string[] rows = (await life.TextAsync($"/api/trials/{id}/data.csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(("left", 5), (slot["side"]!.GetValue<string>(), slot["otherSideBefore"]!.GetValue<double>()));
        Assert.StartsWith("1,1,massaged,3,6,", rows[1], StringComparison.Ordinal);
        Assert.StartsWith("1,2,untouched,6,5,", rows[2], StringComparison.Ordinal);
        Assert.Contains(",right,", rows[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comfort_ArmThatHurt_IsDrawnNoMoreAndNothingIsBelieved()
    {
        await using TrialLife life = await TrialLife.StartAsync();
        await life.TellAsync("goals", JsonNode.Parse("""[{"goal":"calm","weight":5}]""")!);
        string before = (await life.GetAsync("/api/plan"))["sessions"]!.ToJsonString();
        string id = await life.BeginAsync(new { questionId = "most-comfortable", choices = new { techniques = new[] { "T24", "T25", "T34" } }, outcomeId = "pleasantness", pairs = 12, expectancy = (int?)null, startsOn = "2026-03-02" });
        life.Time.Advance(16 * 3600);
        JsonNode first = (await life.GetAsync("/api/trials/due"))["due"]![0]!;
        await life.BeginSlotAsync(id, 1);
        await life.PutSlotAsync(id, 1, 9, harms: "it pinched");
        life.Time.Advance(86400);
        await life.LiveAsync(id, slot => slot["armId"]!.GetValue<string>() == "b" ? 8 : 4);

        JsonNode detail = await life.GetAsync($"/api/trials/{id}");
        JsonNode export = await life.GetAsync($"/api/trials/{id}/data.json");

        string hurt = first["armId"]!.GetValue<string>();
        Assert.DoesNotContain(detail["slots"]!.AsArray().Skip(1), slot => slot!["armId"]!.GetValue<string>() == hurt);
        Assert.All(export["slots"]!.AsArray(), slot => Assert.InRange(slot!["chance"]!.GetValue<double>(), 0.15, 1));
        Assert.Null(detail["verdict"]);
        await life.TellAsync("anchor", "x"); // the plan is worked out anew
        Assert.DoesNotContain("Your own trial", (await life.GetAsync("/api/plan"))["sessions"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Your own trial", before, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plan_AfterATrialWithAClearEffect_ChangesAndSaysSo()
    {
        await using TrialLife life = await TrialLife.StartAsync();
        await life.TellAsync("goals", JsonNode.Parse("""[{"goal":"puffiness","weight":5}]""")!);
        string id = await life.BeginAsync(new { questionId = "technique-a-or-b", choices = new { techniques = new[] { "T17", "T12" } }, outcomeId = "puffiness", pairs = 8, expectancy = (int?)null, startsOn = "2026-03-02" });
        Assert.DoesNotContain("Your own trial", (await life.GetAsync("/api/plan")).ToJsonString(), StringComparison.Ordinal);
        await life.LiveAsync(id, slot => (slot["armId"]!.GetValue<string>() == "a" ? 2 : 6) + Jitter(slot));

        JsonNode with = await life.GetAsync("/api/plan");
        await life.SendAsync(HttpMethod.Delete, $"/api/trials/{id}", null, 204);
        JsonNode without = await life.GetAsync("/api/plan");

        Assert.Contains("Your own trial of", with.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Your own trial of", without.ToJsonString(), StringComparison.Ordinal);
        Assert.NotEqual(Steps(with), Steps(without));
    }

    [Fact]
    public async Task Slot_OfAnArmThatIsLeftOutToday_SaysSoAndCanBeSkipped()
    {
        await using TrialLife life = await TrialLife.StartAsync();
        string id = await life.BeginAsync(new { questionId = "how-long", choices = new { routine = new[] { "calm" } }, outcomeId = "stress", pairs = 3, expectancy = (int?)null, startsOn = "2026-03-02" });
        life.Time.Advance(16 * 3600);
        await life.TellAsync("conditions", JsonNode.Parse("""[{"condition":"blood-clot","since":null,"places":[],"agreedUntil":null}]""")!);

        string? leftOut = (await life.GetAsync("/api/trials/due"))["due"]![0]!["leftOut"]?.GetValue<string>();
        JsonNode problem = await life.BeginSlotAsync(id, 1, 5, expected: 409);
        JsonNode skipped = await life.SendAsync(HttpMethod.Post, $"/api/trials/{id}/slots/1/skip", new { why = leftOut });

        Assert.Equal(leftOut, problem["detail"]!.GetValue<string>());
        Assert.Equal(("skipped", leftOut), (skipped["status"]!.GetValue<string>(), skipped["skippedWhy"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Import_AnExportedProtocol_IsTheSameStudyWithAnOrderOfItsOwn()
    {
        await using TrialLife life = await TrialLife.StartAsync();
        string id = await life.BeginAsync(TrialLife.CalmOrRest(pairs: 20));
        string protocol = await life.TextAsync($"/api/trials/{id}/protocol");
        await life.SendAsync(HttpMethod.Delete, $"/api/trials/{id}", null, 204);

        using HttpResponseMessage answer = await life.Http.PostAsync("/api/trials/import", new StringContent(protocol), Cancellation);
        JsonNode started = (await answer.Content.ReadFromJsonAsync<JsonNode>(Cancellation))!;
        using HttpResponseMessage bad = await life.Http.PostAsync("/api/trials/import", new StringContent(protocol.Replace("pairs: 20", "pairs: none", StringComparison.Ordinal)), Cancellation);

        Assert.Equal((201, 400), ((int)answer.StatusCode, (int)bad.StatusCode));
        Assert.Equal(40, (await life.GetAsync($"/api/trials/{started["id"]!.GetValue<string>()}"))["slots"]!.AsArray().Count);
        Assert.Contains("pairs", await bad.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Day_IsThePersonsOwn()
    {
        await using TrialLife life = await TrialLife.StartAsync(); // 1 March, 18:00 UTC: the 2nd in Auckland
        await life.TellAsync("timeZone", "Pacific/Auckland");
        string id = await life.BeginAsync(TrialLife.CalmOrRest());

        Assert.Equal("begun", (await life.BeginSlotAsync(id, 1, 5))["status"]!.GetValue<string>());
    }

    private static double Outcome(JsonNode slot) => (slot["armId"]!.GetValue<string>() == "massage" ? 3 : 6) + Jitter(slot);

    private static double Jitter(JsonNode slot) => double.Parse(Noise[slot["n"]!.GetValue<int>() * 5 % Noise.Length], CultureInfo.InvariantCulture);

    private static string Steps(JsonNode plan) => string.Join(' ', plan["sessions"]!.AsArray().SelectMany(session => session!["steps"]!.AsArray()).Select(step => $"{step!["techniqueId"]}x{step["repetitions"]}"));

    // read here by hand: what reads it for a person is effleur trial analyse
    private static TrialData Read(string csv, JsonNode detail)
    {
        string[][] rows = [.. csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(row => row.Split(','))];
        ImmutableArray<TrialObservation> observations =
        [
            .. rows.Select(row => new TrialObservation(int.Parse(row[0], null), int.Parse(row[1], null), row[2], Number(row[3])) { Before = Number(row[4]), Day = Number(row[5]), IsComplete = row[8] == "true" }),
        ];
        return new(TrialDesign.Pairs, new("massage", "rest"), observations)
        {
            LowerIsBetter = true,
            Worthwhile = 1,
            PlannedPairs = detail["protocol"]!["pairs"]!.GetValue<int>(),
            Seed = detail["protocol"]!["seed"]!.GetValue<ulong>(),
        };
    }

    private static double? Number(string cell) => cell.Length == 0 ? null : double.Parse(cell, CultureInfo.InvariantCulture);
}
