using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Effleur.Server.Tests.Support;

namespace Effleur.Server.Tests;

public class SessionEndpointTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Today_NothingDoneYet_HasAPlanAndNoLast()
    {
        await using LiveServer server = await LiveServer.StartAsync();

        JsonNode today = await server.GetAsync("/api/today");

        Assert.Equal("2026-03-01", today["date"]!.GetValue<string>()); // a Sunday: the next of Monday, Wednesday and Friday is tomorrow
        Assert.Equal("plan-2026-03-02", today["next"]!["id"]!.GetValue<string>());
        Assert.Equal("plan-short", today["short"]!["id"]!.GetValue<string>());
        Assert.Equal(2, today["routines"]!.AsArray().Count);
        Assert.True(today["isNew"]!.GetValue<bool>());
        Assert.Null(today["last"]);
    }

    [Fact]
    public async Task Today_AfterASession_ShowsTheLast()
    {
        await using LiveServer server = await LiveServer.StartAsync();
        Guid session = await server.BeginAsync("guide");

        JsonNode today = await server.GetAsync("/api/today");

        Assert.Equal(session, today["last"]!["id"]!.GetValue<Guid>());
    }

    [Fact]
    public async Task Start_APlannedSession_KeepsItsRoutineWhateverThePlanSaysLater()
    {
        await using LiveServer server = await LiveServer.StartAsync();
        Guid session = await server.BeginAsync("guide", routine: "plan-2026-03-02");
        string before = (await server.GetAsync($"/api/sessions/{session}/choreography")).ToJsonString();

        for (int day = 0; day < 20; day++) server.Time.Advance(24 * 3600);

        Assert.Equal(before, (await server.GetAsync($"/api/sessions/{session}/choreography")).ToJsonString());
        Assert.Equal(400, (int)(await server.PostAsync("/api/sessions", new { routineId = "plan-2026-03-03", mode = "guide", source = "none", keepRecording = false })).StatusCode);
    }

    [Fact]
    public async Task Choreography_KnownRoutine_HasStepsAndTheirStrokes()
    {
        await using LiveServer server = await LiveServer.StartAsync();

        JsonNode choreography = await server.GetAsync($"/api/choreographies/{TestCatalogue.Calm}");
        JsonNode stroke = choreography["strokes"]![TestCatalogue.Stroke]!;

        Assert.Equal(["getReady", "work"], choreography["steps"]!.AsArray().Select(step => step!["phase"]!.GetValue<string>()));
        Assert.Equal("left", choreography["steps"]![1]!["hands"]![0]!["faceSide"]!.GetValue<string>());
        Assert.Equal("glide", stroke["kind"]!.GetValue<string>());
        Assert.Equal([0.0, 0, 10], stroke["left"]!["positions"]![0]!.AsArray().Select(value => value!.GetValue<double>()));
    }

    [Fact]
    public async Task Head_Always_HasMeshZonesAndNoGoZones()
    {
        await using LiveServer server = await LiveServer.StartAsync();

        JsonNode head = await server.GetAsync("/api/head");

        Assert.Equal(4, head["vertices"]!.AsArray().Count);
        Assert.Equal(468, head["faceVertexCount"]!.GetValue<int>());
        Assert.Equal([1], head["zones"]![0]!["left"]!.AsArray().Select(triangle => triangle!.GetValue<int>()));
        Assert.Equal("eyeball", head["noGo"]![0]!["kind"]!.GetValue<string>());
    }

    [Fact]
    public async Task GuidedSession_FromStartToEnd_IsInHistoryWithoutAScore()
    {
        await using LiveServer server = await LiveServer.StartAsync();
        Guid session = await server.BeginAsync("guide");
        foreach (int second in Enumerable.Range(1, 5))
        {
            server.Time.Advance(1);
            HttpResponseMessage answer = await server.PostAsync($"/api/sessions/{session}/progress", new { step = second / 3, done = second == 2 });
            Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        }

        JsonNode summary = await server.EndAsync(session);
        JsonNode detail = await server.DetailAsync(session);

        Assert.Equal("finished", summary["status"]!.GetValue<string>());
        Assert.Equal(5, summary["activeS"]!.GetValue<double>(), 6);
        Assert.Null(summary["score"]);
        Assert.Equal((0, 6), (summary["passesSeen"]!.GetValue<int>(), summary["passesWanted"]!.GetValue<int>()));
        Assert.Equal([0], detail["stepsDone"]!.AsArray().Select(step => step!.GetValue<int>()));
        Assert.Equal("Words for wentWellFinished.", detail["wentWell"]!.AsArray().Single()!.GetValue<string>());
        Assert.Null(detail["nextTime"]);
        Assert.Equal("2026-03-01T18:00:05Z", detail["endedAt"]!.GetValue<string>());
        Assert.Equal(session, (await server.GetAsync("/api/sessions"))["sessions"]![0]!["id"]!.GetValue<Guid>());
    }

    [Fact]
    public async Task Progress_AfterTheEnd_IsAConflict()
    {
        await using LiveServer server = await LiveServer.StartAsync();
        Guid session = await server.BeginAsync("guide");
        await server.EndAsync(session, "stopped");

        HttpResponseMessage answer = await server.PostAsync($"/api/sessions/{session}/progress", new { step = 0, done = true });

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
    }

    [Fact]
    public async Task Delete_KnownSession_IsGone()
    {
        await using LiveServer server = await LiveServer.StartAsync();
        Guid session = await server.BeginAsync();

        Assert.Equal(HttpStatusCode.NoContent, (await server.Http.DeleteAsync($"/api/sessions/{session}", Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await server.Http.GetAsync($"/api/sessions/{session}", Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await server.Http.DeleteAsync($"/api/sessions/{session}", Cancellation)).StatusCode);
    }

    [Theory]
    [InlineData("""{"routineId":"nope","mode":"guide","source":"none","keepRecording":false}""", "no routine 'nope'")]
    [InlineData("""{"routineId":"calm","mode":"dance","source":"none","keepRecording":false}""", "'mode'")]
    [InlineData("""{"routineId":"calm","mode":1,"source":"none","keepRecording":false}""", "'mode'")]
    [InlineData("""{"routineId":"calm","mode":"mirror","source":"none","keepRecording":false}""", "needs a source")]
    [InlineData("""{"routineId":"calm","mode":"guide","source":"none"}""", "missing")]
    [InlineData("""{"routineId":null,"mode":"guide","source":"none","keepRecording":false}""", "routineId")]
    [InlineData("""{"routineId":"calm","mode":"guide","source":"none","keepRecording":false,"person":"eva"}""", "person")]
    [InlineData("""{"routineId":""", "routineId")]
    [InlineData("", "")]
    public async Task StartSession_BadBody_IsRefusedInOneLineNamingIt(string body, string named)
    {
        await using LiveServer server = await LiveServer.StartAsync();

        HttpResponseMessage answer = await server.Http.PostAsync(
            "/api/sessions", new StringContent(body, Encoding.UTF8, "application/json"), Cancellation);
        string detail = (await LiveServer.ReadAsync(answer))["detail"]!.GetValue<string>();

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(named, detail, StringComparison.Ordinal);
        Assert.DoesNotContain("Effleur.", detail, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', detail);
    }

    [Theory]
    [InlineData("/api/sessions?limit=0", 400)]
    [InlineData("/api/sessions?limit=101", 400)]
    [InlineData("/api/sessions?before=yesterday", 400)]
    [InlineData("/api/choreographies/nope", 404)]
    [InlineData("/api/sessions/00000000-0000-0000-0000-000000000001", 404)]
    [InlineData("/api/sessions/00000000-0000-0000-0000-000000000001/recording", 404)]
    [InlineData("/api/nothing", 404)]
    [InlineData("/live/00000000-0000-0000-0000-000000000001", 400)]
    public async Task Get_WhatIsNotThere_AnswersAProblemWithALine(string path, int status)
    {
        await using LiveServer server = await LiveServer.StartAsync();

        HttpResponseMessage answer = await server.Http.GetAsync(path, Cancellation);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.NotEmpty((await LiveServer.ReadAsync(answer))["detail"]!.GetValue<string>());
    }

    [Fact]
    public async Task StartSession_DatabaseCannotBeWritten_SaysSo()
    {
        await using LiveServer server = await LiveServer.StartAsync();
        await server.SqlAsync("CREATE TRIGGER full_disk BEFORE INSERT ON sessions BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END");

        HttpResponseMessage answer = await server.PostAsync(
            "/api/sessions", new { routineId = TestCatalogue.Calm, mode = "guide", source = "none", keepRecording = false });

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("database", (await LiveServer.ReadAsync(answer))["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_Running_IsOk()
    {
        await using LiveServer server = await LiveServer.StartAsync();

        JsonNode health = await server.GetAsync("/api/health");

        Assert.Equal(("ok", "ok"), (health["status"]!.GetValue<string>(), health["database"]!.GetValue<string>()));
    }

    [Fact]
    public async Task List_Pages_FollowEachOther()
    {
        await using LiveServer server = await LiveServer.StartAsync();
        var begun = new List<Guid>();
        for (int i = 0; i < 3; i++)
        {
            begun.Insert(0, await server.BeginAsync());
            server.Time.Advance(1);
        }

        JsonNode first = await server.GetAsync("/api/sessions?limit=2");
        string before = first["sessions"]![1]!["startedAt"]!.GetValue<string>();
        JsonNode second = await server.GetAsync($"/api/sessions?limit=2&before={before}");

        Assert.Equal(begun, first["sessions"]!.AsArray().Concat(second["sessions"]!.AsArray()).Select(s => s!["id"]!.GetValue<Guid>()));
    }
}
