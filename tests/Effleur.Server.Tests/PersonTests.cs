using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Effleur.Server.Tests.Support;

namespace Effleur.Server.Tests;

/// <summary>What a person tells, and what follows, with the knowledge that ships.</summary>
public class PersonTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Profile_Saved_IsThereAgainAndStaleOnesAreRefused()
    {
        await using RealServer server = await RealServer.StartAsync();
        JsonNode kept = await GetAsync(server, "/api/profile");
        Assert.Equal(0, kept["revision"]!.GetValue<int>());

        kept["profile"]!["goals"] = new JsonArray(new JsonObject { ["goal"] = "jawTension", ["weight"] = 5 });
        kept["profile"]!["conditions"] = new JsonArray(Answer("filler", since: "2026-01-01"));
        kept["profile"]!["anchor"] = "after brushing teeth";
        kept["profile"]!["at"] = "21:30";
        kept["profile"]!["timeZone"] = "Europe/Berlin";
        (HttpStatusCode first, JsonNode saved) = await SaveAsync(server, kept);
        (HttpStatusCode stale, _) = await SaveAsync(server, kept);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Conflict), (first, stale));
        Assert.Equal(1, saved["revision"]!.GetValue<int>());
        Assert.Equal(saved.ToJsonString(), (await GetAsync(server, "/api/profile")).ToJsonString());
    }

    [Theory]
    [InlineData("minutes", "-5", "minutes: expected 2 to 30 minutes, found -5")]
    [InlineData("days", "[]", "days: expected at least one weekday")]
    [InlineData("at", "\"25:00\"", "at: expected a time as 21:30, found 25:00")]
    [InlineData("timeZone", "\"Mars/Olympus\"", "timeZone: expected a time zone as Europe/Berlin, found Mars/Olympus")]
    [InlineData("goals", "[{\"goal\":\"calm\",\"weight\":9}]", "goals.calm: expected a weight from 1 to 5, found 9")]
    [InlineData("goals", "[{\"goal\":\"wealth\",\"weight\":1}]", "profile.goals[0].goal")]
    [InlineData("goals", "[null]", "profile.goals[0]")]
    [InlineData("conditions", "[{\"condition\":\"filler\",\"since\":\"2999-01-01\",\"places\":[],\"agreedUntil\":null}]", "conditions[0].since: expected")]
    [InlineData("conditions", "[{\"condition\":\"nonsense\",\"since\":null,\"places\":[],\"agreedUntil\":null}]", "conditions[0].condition: no condition named \"nonsense\"")]
    [InlineData("away", "[{\"from\":\"2026-12-24\",\"until\":\"2026-12-20\"}]", "away[0].until: expected 2026-12-24 or later, found 2026-12-20")]
    [InlineData("likes", "[\"T99\"]", "likes[0]: no technique named \"T99\"")]
    public async Task Profile_ABadValue_IsRefusedByField(string field, string value, string line)
    {
        await using RealServer server = await RealServer.StartAsync();
        JsonNode kept = await GetAsync(server, "/api/profile");
        kept["profile"]![field] = JsonNode.Parse(value);

        (HttpStatusCode status, JsonNode problem) = await SaveAsync(server, kept);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains(line, problem["detail"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(0, (await GetAsync(server, "/api/profile"))["revision"]!.GetValue<int>());
    }

    [Fact]
    public async Task Profile_TenThousandConditions_AreRefused()
    {
        await using RealServer server = await RealServer.StartAsync();
        JsonNode kept = await GetAsync(server, "/api/profile");
        kept["profile"]!["conditions"] = new JsonArray([.. Enumerable.Range(0, 10_000).Select(_ => (JsonNode)Answer("filler"))]);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await SaveAsync(server, kept)).Status);

        kept["profile"]!["conditions"] = new JsonArray([.. Enumerable.Range(0, 300).Select(_ => (JsonNode)Answer("filler"))]);
        (HttpStatusCode status, JsonNode problem) = await SaveAsync(server, kept);
        Assert.Equal((HttpStatusCode.BadRequest, "conditions: expected at most 100, found 300"), (status, problem["detail"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Restrictions_EditGuideMirrorPlanEditorAndPrint()
    {
        await using RealServer server = await RealServer.StartAsync();
        await TellAsync(server, Answer("filler", since: Days(-20), places: "cheek"));

        JsonNode clearance = await GetAsync(server, "/api/clearance");
        JsonNode contour = await GetAsync(server, "/api/choreographies/contour");
        JsonNode today = await GetAsync(server, "/api/today");
        JsonNode check = await PostAsync(server, "/api/routines/check", new { name = "x", description = "", goals = Array.Empty<string>(), steps = new[] { new { techniqueId = "T19", passes = (int?)null, tempo = 1.0, tool = (string?)null } } });
        using HttpResponseMessage alone = await server.Http.GetAsync("/api/choreographies/T19", Cancellation);
        using HttpResponseMessage start = await server.Http.PostAsJsonAsync("/api/sessions", new { routineId = "T19", mode = "guide", source = "none", keepRecording = false }, Cancellation);

        Assert.Contains(clearance["leftOut"]!.AsArray(), left => left!["id"]!.GetValue<string>() == "T19" && left["because"]!.GetValue<string>() == "Filler");
        Assert.Equal("cheek", Assert.Single(clearance["zonesLeftOut"]!.AsArray())!["id"]!.GetValue<string>());
        Assert.Equal(Days(8), clearance["restrictions"]!.AsArray().First(r => r!["condition"]!.GetValue<string>() == "filler")!["until"]!.GetValue<string>());
        Assert.DoesNotContain("T19.", contour.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain(today["next"]!["steps"]!.AsArray(), step => step!["techniqueId"]!.GetValue<string>() is "T19" or "T26");
        Assert.Equal("Filler", check["leftOut"]![0]!["because"]!.GetValue<string>());
        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.Conflict), (alone.StatusCode, start.StatusCode));
        Assert.StartsWith("Filler: ", (await start.Content.ReadFromJsonAsync<JsonNode>(Cancellation))!["detail"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await server.Http.GetAsync("/api/routines/contour/sheet.pdf", Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Session_Begun_StaysAsItWasWhenAnswersChange()
    {
        await using RealServer server = await RealServer.StartAsync();
        await TellAsync(server, Answer("glaucoma"));
        string id = (await PostAsync(server, "/api/sessions", new { routineId = "depuff", mode = "mirror", source = "camera", keepRecording = false }))["id"]!.GetValue<string>();
        string before = (await GetAsync(server, $"/api/sessions/{id}/choreography")).ToJsonString();

        await TellAsync(server);

        Assert.DoesNotContain("T13.", before, StringComparison.Ordinal);
        Assert.Equal(before, (await GetAsync(server, $"/api/sessions/{id}/choreography")).ToJsonString());
        Assert.Contains("T13.", (await GetAsync(server, "/api/choreographies/depuff")).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stop_LeavesNothingToStart()
    {
        await using RealServer server = await RealServer.StartAsync();
        JsonNode left = await PostAsync(server, "/api/check", new { answers = new[] { new { condition = "spreading-infection", since = (string?)null, places = Array.Empty<string>(), agreedUntil = (string?)null } } });

        Assert.Equal("stop", left["ending"]!["action"]!.GetValue<string>());
        Assert.Empty((await GetAsync(server, "/api/today"))["routines"]!.AsArray());
        Assert.Null((await GetAsync(server, "/api/today"))["short"]);
        foreach (string routine in new[] { "calm", "T24", "plan-short" })
            Assert.NotEqual(HttpStatusCode.Created, (await server.Http.PostAsJsonAsync("/api/sessions", new { routineId = routine, mode = "guide", source = "none", keepRecording = false }, Cancellation)).StatusCode);

        Assert.Null((await PostAsync(server, "/api/check", new { answers = Array.Empty<object>() }))["ending"]); // all clear
    }

    [Fact]
    public async Task Symptoms_PainTwiceOnAPlace_LeavesItOutForToday()
    {
        await using RealServer server = await RealServer.StartAsync();
        string id = (await PostAsync(server, "/api/sessions", new { routineId = "jaw-ease", mode = "guide", source = "none", keepRecording = false }))["id"]!.GetValue<string>();
        JsonNode[] steps = [.. (await GetAsync(server, $"/api/sessions/{id}/choreography"))["steps"]!.AsArray().Select(step => step!)];
        int jaw = steps.First(step => step["hands"]!.AsArray().Any(hand => hand!["strokeId"]!.GetValue<string>() == "T28.circles"))["index"]!.GetValue<int>();

        JsonNode little = await TellAsync(server, id, "pain", 3, jaw), first = await TellAsync(server, id, "pain", 5, jaw), second = await TellAsync(server, id, "pain", 5, jaw);

        Assert.Equal(["noted", "lighter", "leavePlace"], new[] { little, first, second }.Select(answer => answer["outcome"]!.GetValue<string>()));
        Assert.Empty(first["stepsLeftOut"]!.AsArray());
        Assert.Contains(second["stepsLeftOut"]!.AsArray(), step => step!.GetValue<int>() == jaw);
        Assert.Contains((await GetAsync(server, "/api/clearance"))["leftOut"]!.AsArray(), left => left!["id"]!.GetValue<string>() == "T28");
    }

    [Fact]
    public async Task Symptoms_DizzyAndStillDizzy_EndsAndCallsForHelp()
    {
        await using RealServer server = await RealServer.StartAsync();
        string id = (await PostAsync(server, "/api/sessions", new { routineId = "calm", mode = "guide", source = "none", keepRecording = false }))["id"]!.GetValue<string>();

        Assert.Equal("end", (await TellAsync(server, id, "unwell", null, 1))["outcome"]!.GetValue<string>());
        JsonNode again = await TellAsync(server, id, "unwell", null, 1);

        Assert.Equal("emergency", again["outcome"]!.GetValue<string>());
        Assert.Contains("emergency number", again["then"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("unwell-today", (await GetAsync(server, "/api/clearance"))["ending"]!["condition"]!.GetValue<string>());
    }

    [Fact]
    public async Task Symptoms_ABruise_IsSevenDaysLighterWithoutTools()
    {
        await using RealServer server = await RealServer.StartAsync();

        JsonNode left = await PostAsync(server, "/api/symptoms", new { trigger = "next-day-bruise", value = (double?)null, step = (int?)null });

        JsonNode bruise = left["restrictions"]!.AsArray().First(r => r!["condition"]!.GetValue<string>() == "bruised-after")!;
        Assert.Equal(Days(7), bruise["until"]!.GetValue<string>());
        Assert.Contains(left["leftOut"]!.AsArray(), technique => technique!["id"]!.GetValue<string>() == "T36");
        Assert.False(bruise["isAsked"]!.GetValue<bool>());
    }

    [Theory]
    [InlineData("/api/symptoms", "pain", null, "trigger: 'pain' is not told here.")]
    [InlineData("/api/symptoms", "nonsense", null, "trigger: 'nonsense' is not told here.")]
    [InlineData("/api/symptoms", "breakout", -1.0, "value: expected 0 to 1000, found -1.")]
    public async Task Symptoms_Bad_AreRefused(string path, string trigger, double? value, string line)
    {
        await using RealServer server = await RealServer.StartAsync();
        using HttpResponseMessage answer = await server.Http.PostAsJsonAsync(path, new { trigger, value, step = (int?)null }, Cancellation);

        Assert.Equal((HttpStatusCode.BadRequest, line), (answer.StatusCode, (await answer.Content.ReadFromJsonAsync<JsonNode>(Cancellation))!["detail"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Opinion_ThumbsDown_ChangesLaterPlansAndCanBeTakenBack()
    {
        await using RealServer server = await RealServer.StartAsync();
        // today's short session, because at the end of a week no other is planned
        string technique = (await GetAsync(server, "/api/today"))["short"]!["steps"]![0]!["techniqueId"]!.GetValue<string>();

        await PostAsync(server, $"/api/techniques/{technique}/opinion", new { thumb = "down" });
        JsonNode without = await GetAsync(server, "/api/plan");
        JsonNode today = await GetAsync(server, "/api/today");
        await PostAsync(server, $"/api/techniques/{technique}/opinion", new { thumb = "none" });

        Assert.DoesNotContain(without["sessions"]!.AsArray().Append(today["short"]).SelectMany(session => session!["steps"]!.AsArray()), step => step!["techniqueId"]!.GetValue<string>() == technique);
        Assert.Contains(without["leftOut"]!.AsArray(), left => left!["techniqueId"]!.GetValue<string>() == technique && left["because"]!.GetValue<string>() == "You said you would rather not.");
        Assert.Empty((await GetAsync(server, "/api/profile"))["profile"]!["dislikes"]!.AsArray());
        Assert.Equal(HttpStatusCode.NotFound, (await server.Http.PostAsJsonAsync("/api/techniques/T99/opinion", new { thumb = "up" }, Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Pressure_ABlindTrial_IsJudgedKeptAndErased()
    {
        await using RealServer server = await RealServer.StartAsync();
        var presses = new[] { new { targetGrams = 20, grams = 30.0 }, new { targetGrams = 50, grams = 75.0 }, new { targetGrams = 100, grams = 150.0 }, new { targetGrams = 200, grams = 300.0 } };

        JsonNode trial = await PostAsync(server, "/api/pressure/trials", new { contact = "pads", presses });
        JsonNode kept = (await GetAsync(server, "/api/pressure"))["trials"]!.AsArray().Single()!;
        using HttpResponseMessage wrong = await server.Http.PostAsJsonAsync("/api/pressure/trials", new { contact = "elbow", presses }, Cancellation);
        using HttpResponseMessage missing = await server.Http.PostAsJsonAsync("/api/pressure/trials", new { contact = "pads", presses = presses[..1] }, Cancellation);
        using HttpResponseMessage erased = await server.Http.DeleteAsync($"/api/pressure/trials/{trial["id"]}", Cancellation);

        Assert.Equal(0.5, trial["bias"]!.GetValue<double>(), 1e-12);
        Assert.Equal(trial.ToJsonString(), kept.ToJsonString());
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.NoContent), (wrong.StatusCode, missing.StatusCode, erased.StatusCode));
        Assert.Empty((await GetAsync(server, "/api/pressure"))["trials"]!.AsArray());
    }

    [Fact]
    public async Task Adherence_OfAMonth_HasEveryDayAndRefusesNonsense()
    {
        await using RealServer server = await RealServer.StartAsync();

        Assert.Equal(28, (await GetAsync(server, "/api/adherence?month=2026-02-14"))["month"]!.AsArray().Count);
        Assert.Equal(HttpStatusCode.BadRequest, (await server.Http.GetAsync("/api/adherence?month=soon", Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await server.Http.GetAsync("/api/adherence?month=9999-12-01", Cancellation)).StatusCode);
    }

    private static string Days(int days) => DateOnly.FromDateTime(DateTime.UtcNow).AddDays(days).ToString("yyyy-MM-dd", null);

    private static JsonObject Answer(string condition, string? since = null, string? places = null) =>
        new() { ["condition"] = condition, ["since"] = since, ["places"] = places is null ? [] : new JsonArray(places), ["agreedUntil"] = null };

    private static async Task TellAsync(RealServer server, params JsonObject[] answers)
    {
        JsonNode kept = await GetAsync(server, "/api/profile");
        kept["profile"]!["conditions"] = new JsonArray([.. answers]);
        kept["profile"]!["timeZone"] = "UTC";
        Assert.Equal(HttpStatusCode.OK, (await SaveAsync(server, kept)).Status);
    }

    private static Task<JsonNode> TellAsync(RealServer server, string session, string trigger, double? value, int step) =>
        PostAsync(server, $"/api/sessions/{session}/symptoms", new { trigger, value, step });

    private static async Task<(HttpStatusCode Status, JsonNode Body)> SaveAsync(RealServer server, JsonNode change)
    {
        using HttpResponseMessage answer = await server.Http.PutAsJsonAsync("/api/profile", change, Cancellation);
        string body = await answer.Content.ReadAsStringAsync(Cancellation);
        return (answer.StatusCode, JsonNode.Parse(body.Length == 0 ? "{}" : body)!);
    }

    private static async Task<JsonNode> GetAsync(RealServer server, string path) => (await server.Http.GetFromJsonAsync<JsonNode>(path, Cancellation))!;

    private static async Task<JsonNode> PostAsync(RealServer server, string path, object body)
    {
        using HttpResponseMessage answer = await server.Http.PostAsJsonAsync(path, body, Cancellation);
        string text = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.True(answer.IsSuccessStatusCode, text);
        return JsonNode.Parse(text.Length == 0 ? "{}" : text)!;
    }
}
