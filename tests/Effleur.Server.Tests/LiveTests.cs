using System.Net;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using Effleur.Coaching.Cues;
using Effleur.Core.Frames;
using Effleur.Server.Live;
using Effleur.Server.Tests.Support;

namespace Effleur.Server.Tests;

public class LiveTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Live_FramesSent_ComeBackAsPassesAndCues()
    {
        await using LiveServer server = await LiveServer.StartAsync();
        Guid session = await server.BeginAsync();
        using LiveClient client = await server.ConnectAsync(session);

        Assert.Equal("work", (await client.NextAsync("state"))["phase"]!.GetValue<string>());
        await client.SendFrameAsync(0.5);
        await client.SendFrameAsync(1);
        JsonNode pass = await client.NextAsync("pass");
        JsonNode cue = await client.NextAsync("cue");

        Assert.Equal((1.0, "left"), (pass["atS"]!.GetValue<double>(), pass["pass"]!["side"]!.GetValue<string>()));
        Assert.Equal(("slower", "Slower, like a breath."), (cue["kind"]!.GetValue<string>(), cue["text"]!.GetValue<string>()));
        Assert.Equal([0.5, 1], server.Coach.FrameTimes);
    }

    [Fact]
    public async Task Live_AfterTheLastStep_StillSeesAThumb()
    {
        await using LiveServer server = await LiveServer.StartAsync();
        Guid session = await server.BeginAsync();
        using LiveClient client = await server.ConnectAsync(session);

        await client.SendFrameAsync(PlantedCoach.DoneAtS);
        await client.NextAsync("done");
        await client.SendFrameAsync(PlantedCoach.DoneAtS + 1);

        Assert.Equal("thumbsUp", (await client.NextAsync("gesture"))["kind"]!.GetValue<string>());
        await server.EndAsync(session);
        await client.RestAsync();
        Assert.Equal(WebSocketCloseStatus.NormalClosure, client.CloseStatus);
    }

    [Theory]
    [InlineData("", Talk.Normal)]
    [InlineData("talk=few", Talk.Few)]
    [InlineData("talk=none", Talk.None)]
    [InlineData("talk=normal&handSize=1.04", Talk.Normal)]
    public async Task Live_HowMuchIsSaid_IsTheConnectionsOwn(string query, Talk talk)
    {
        await using LiveServer server = await LiveServer.StartAsync();
        using LiveClient client = await server.ConnectAsync(await server.BeginAsync(), query);

        await client.NextAsync("state");

        Assert.Equal(talk, server.Coach.Wishes!.Talk);
    }

    [Fact]
    public async Task Live_SessionEnded_KeepsEverythingSeen()
    {
        await using LiveServer server = await LiveServer.StartAsync();
        Guid session = await server.BeginAsync();
        using LiveClient client = await server.ConnectAsync(session);
        foreach (double atS in new[] { 1.0, 2, 2.5, 3, 3.5 }) await client.SendFrameAsync(atS);
        await client.NextAsync("pass", pass => pass["atS"]!.GetValue<double>() == 3);

        JsonNode summary = await server.EndAsync(session);
        JsonNode detail = await server.DetailAsync(session);

        Assert.Equal((2.0, 3), (summary["score"]!.GetValue<double>(), summary["passesSeen"]!.GetValue<int>()));
        Assert.Equal([1.0, 2, 3], detail["passes"]!.AsArray().Select(pass => pass!["endS"]!.GetValue<double>()));
        Assert.Equal("slower", detail["cues"]![0]!["kind"]!.GetValue<string>());
        Assert.Equal(3.5, detail["coverage"]![0]!["seconds"]!.GetValue<double>());
        Assert.Equal([1, 3.5], detail["painted"]![0]!.AsArray().Select(number => number!.GetValue<double>()));
        Assert.Equal((3.5, 0.5), (detail["activeS"]!.GetValue<double>(), detail["unseenS"]!.GetValue<double>()));
        await client.RestAsync();
        Assert.Equal(WebSocketCloseStatus.NormalClosure, client.CloseStatus);
    }

    [Fact]
    public async Task Live_HalfASecondLater_IsSavedWithoutBeingAsked()
    {
        await using LiveServer server = await LiveServer.StartAsync();
        Guid session = await server.BeginAsync();
        using LiveClient client = await server.ConnectAsync(session);
        await client.SendFrameAsync(1);
        await client.NextAsync("pass");

        JsonNode detail = await server.UntilSavedAsync(session, stored => stored["passesSeen"]!.GetValue<int>() == 1);

        Assert.Equal("running", detail["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task Live_Commands_ReachTheCoach()
    {
        await using LiveServer server = await LiveServer.StartAsync();
        using LiveClient client = await server.ConnectAsync(await server.BeginAsync());

        await client.CommandAsync("pause");
        JsonNode paused = await client.NextAsync("state", state => state["phase"]!.GetValue<string>() == "paused");
        await client.CommandAsync("skip");
        JsonNode step = await client.NextAsync("step");

        Assert.Equal("asked", paused["paused"]!.GetValue<string>());
        Assert.Equal((1, "skipped"), (step["step"]!.GetValue<int>(), step["reason"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("""{"type":"command","name":"dance"}""")]
    [InlineData("""{"type":"command","name":0}""")]
    [InlineData("""{"type":"command"}""")]
    [InlineData("""{"type":"pass"}""")]
    [InlineData("""{"type":"command","name":"pause","extra":1}""")]
    [InlineData("pause")]
    public async Task Live_UnknownText_IsToldAndClosed(string text)
    {
        await using LiveServer server = await LiveServer.StartAsync();
        using LiveClient client = await server.ConnectAsync(await server.BeginAsync());

        await client.SendTextAsync(text);
        List<JsonNode> rest = await client.RestAsync();

        Assert.Equal("error", rest[^1]["type"]!.GetValue<string>());
        Assert.Equal(WebSocketCloseStatus.InvalidPayloadData, client.CloseStatus);
    }

    [Theory]
    [InlineData(FrameCodec.MaxBytes + 1)]
    [InlineData(1_000_000)]
    public async Task Live_MessageLargerThanAnyFrame_ClosesWith1009(int bytes)
    {
        await using LiveServer server = await LiveServer.StartAsync();
        using LiveClient client = await server.ConnectAsync(await server.BeginAsync());

        await client.SendAsync(new byte[bytes]);
        List<JsonNode> rest = await client.RestAsync();

        Assert.Equal("error", rest[^1]["type"]!.GetValue<string>());
        Assert.Equal(WebSocketCloseStatus.MessageTooBig, client.CloseStatus);
    }

    [Fact]
    public async Task Live_OneTornFrame_IsForgiven()
    {
        await using LiveServer server = await LiveServer.StartAsync();
        using LiveClient client = await server.ConnectAsync(await server.BeginAsync());

        for (int i = 1; i < FrameReceiver.MaxBadInARow; i++) await client.SendAsync([1, 2, 3]);
        await client.SendFrameAsync(1);
        for (int i = 1; i < FrameReceiver.MaxBadInARow; i++) await client.SendAsync(LiveClient.FrameBytes(2)[..^1]);
        await client.SendFrameAsync(2);
        JsonNode pass = await client.NextAsync("pass", pass => pass["atS"]!.GetValue<double>() == 2);

        Assert.NotNull(pass);
    }

    [Fact]
    public async Task Live_ManyTornFrames_AreToldAndClosed()
    {
        await using LiveServer server = await LiveServer.StartAsync();
        using LiveClient client = await server.ConnectAsync(await server.BeginAsync());

        for (int i = 0; i < FrameReceiver.MaxBadInARow; i++) await client.SendAsync([1, 2, 3]);
        List<JsonNode> rest = await client.RestAsync();

        Assert.Contains("frames", rest[^1]["text"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(WebSocketCloseStatus.InvalidPayloadData, client.CloseStatus);
    }

    [Fact]
    public async Task Live_TimeRunningBackwards_NeverReachesTheCoachAndIsToldWhenItGoesOn()
    {
        await using LiveServer server = await LiveServer.StartAsync();
        using LiveClient client = await server.ConnectAsync(await server.BeginAsync());
        await client.SendFrameAsync(5);
        await client.NextAsync("pass");

        await client.SendFrameAsync(5);
        await client.SendFrameAsync(4);
        await client.SendFrameAsync(6);
        await client.NextAsync("pass", pass => pass["atS"]!.GetValue<double>() == 6);
        for (int i = 0; i < FrameReceiver.MaxBadInARow; i++) await client.SendFrameAsync(i / 10.0);
        await client.RestAsync();

        Assert.Equal([5, 6], server.Coach.FrameTimes);
        Assert.Equal(WebSocketCloseStatus.InvalidPayloadData, client.CloseStatus);
    }

    [Fact]
    public async Task Live_CoachIsBehind_DropsTheOldestFramesAndSaysHowMany()
    {
        await using LiveServer server = await LiveServer.StartAsync();
        Guid session = await server.BeginAsync();
        using LiveClient client = await server.ConnectAsync(session);
        await client.NextAsync("state");
        server.Coach.Gate.Reset();

        for (int i = 1; i <= 41; i++) await client.SendFrameAsync(i / 10.0);
        await client.CommandAsync("pause");
        using LiveClient barrier = await server.ConnectAsync(await server.BeginAsync());
        await barrier.NextAsync("state");
        JsonNode dropped = await OpenWhenAllArrivedAsync();

        Assert.Equal(41 - server.Coaches.First().FrameTimes.Count, dropped["count"]!.GetValue<int>());
        Assert.Equal(4.1, server.Coaches.First().FrameTimes[^1]);

        async Task<JsonNode> OpenWhenAllArrivedAsync()
        {
            server.Coaches.First().Gate.Set();
            JsonNode told = await client.NextAsync("dropped");
            while (server.Coaches.First().AtS < 4.1 || told["count"]!.GetValue<int>() + server.Coaches.First().FrameTimes.Count < 41)
                told = await client.NextAsync("dropped");
            return told;
        }
    }

    [Fact]
    public async Task Live_CoachFails_IsToldKeepsWhatWasSeenAndAsksItNothingMore()
    {
        await using LiveServer server = await LiveServer.StartAsync();
        Guid session = await server.BeginAsync();
        using LiveClient client = await server.ConnectAsync(session);
        await client.SendFrameAsync(1);
        await client.NextAsync("pass");
        server.Coach.IsBroken = true;

        await client.SendFrameAsync(2);
        List<JsonNode> rest = await client.RestAsync();

        Assert.Contains("inside Effleur", rest[^1]["text"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(WebSocketCloseStatus.InternalServerError, client.CloseStatus);
        Assert.Equal((1, false), ((await server.DetailAsync(session))["passesSeen"]!.GetValue<int>(), server.Coach.IsFinished));
    }

    [Fact]
    public async Task Live_SecondTab_WinsAndTheFirstIsTold()
    {
        await using LiveServer server = await LiveServer.StartAsync();
        Guid session = await server.BeginAsync();
        using LiveClient first = await server.ConnectAsync(session);
        await first.SendFrameAsync(1);
        await first.NextAsync("pass");

        using LiveClient second = await server.ConnectAsync(session);
        List<JsonNode> rest = await first.RestAsync();
        await second.SendFrameAsync(2);
        await second.NextAsync("pass");
        await server.EndAsync(session);

        Assert.Contains("another window", rest[^1]["text"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(
            [1.0, 2], (await server.DetailAsync(session))["passes"]!.AsArray().Select(pass => pass!["endS"]!.GetValue<double>()));
    }

    [Fact]
    public async Task Live_SecondTabOnAnotherNode_WinsToo()
    {
        await using LiveServer one = await LiveServer.StartAsync();
        Guid session = await one.BeginAsync();
        using LiveClient first = await one.ConnectAsync(session);
        await first.SendFrameAsync(1);
        await first.NextAsync("pass");
        await one.UntilSavedAsync(session, stored => stored["passesSeen"]!.GetValue<int>() == 1);

        await one.SqlAsync($"UPDATE sessions SET connection_id = '{Guid.NewGuid()}'");
        await first.SendFrameAsync(2);
        await first.NextAsync("pass", pass => pass["atS"]!.GetValue<double>() == 2);
        one.Time.Advance(0.5);
        List<JsonNode> rest = await first.RestAsync();

        Assert.Contains("another window", rest[^1]["text"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(1, (await one.DetailAsync(session))["passesSeen"]!.GetValue<int>());
    }

    [Fact]
    public async Task Live_Reconnected_GoesOnFromWhatIsStored()
    {
        await using LiveServer server = await LiveServer.StartAsync();
        Guid session = await server.BeginAsync();
        using (LiveClient first = await server.ConnectAsync(session))
        {
            foreach (double atS in new[] { 1.0, 2 }) await first.SendFrameAsync(atS);
            await first.NextAsync("pass", pass => pass["atS"]!.GetValue<double>() == 2);
            first.Abort();
        }

        using LiveClient again = await server.ConnectAsync(session);
        await again.SendFrameAsync(1.5);
        await again.SendFrameAsync(3);
        await again.NextAsync("pass");
        await server.EndAsync(session);
        JsonNode detail = await server.DetailAsync(session);

        Assert.Equal([3], server.Coach.FrameTimes);
        Assert.Equal([1.0, 2, 3], detail["passes"]!.AsArray().Select(pass => pass!["endS"]!.GetValue<double>()));
        Assert.Equal(3, detail["coverage"]![0]!["seconds"]!.GetValue<double>());
        Assert.Equal(3, detail["activeS"]!.GetValue<double>());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Live_NoOrEndedSession_IsToldAndClosed(bool hasEnded)
    {
        await using LiveServer server = await LiveServer.StartAsync();
        Guid session = hasEnded ? await server.BeginAsync() : Guid.NewGuid();
        if (hasEnded) await server.EndAsync(session);
        using LiveClient client = await server.ConnectAsync(session);

        List<JsonNode> rest = await client.RestAsync();

        Assert.Equal("error", rest.Single()["type"]!.GetValue<string>());
        Assert.Empty(server.Coaches);
    }

    [Fact]
    public async Task Live_DiskFull_GoesOnTellsOnceAndSavesEverythingAfterwards()
    {
        await using LiveServer server = await LiveServer.StartAsync();
        Guid session = await server.BeginAsync();
        using LiveClient client = await server.ConnectAsync(session);
        await server.SqlAsync("CREATE TRIGGER full_disk BEFORE INSERT ON passes BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END");
        await client.SendFrameAsync(1);
        await client.NextAsync("pass");
        Task<JsonNode> told = client.NextAsync("notSaved");
        while (!told.IsCompleted)
        {
            server.Time.Advance(0.5);
            await server.GetAsync("/api/health");
        }

        for (int i = 0; i < 4; i++)
        {
            server.Time.Advance(0.5);
            await server.GetAsync("/api/health");
        }

        await client.SendFrameAsync(2);
        await client.NextAsync("pass", pass => pass["atS"]!.GetValue<double>() == 2);
        Assert.Empty((await server.DetailAsync(session))["passes"]!.AsArray());
        await server.SqlAsync("DROP TRIGGER full_disk");
        await server.EndAsync(session);
        List<JsonNode> rest = await client.RestAsync();

        Assert.DoesNotContain(rest, message => message["type"]!.GetValue<string>() == "notSaved");
        Assert.Equal(2, (await server.DetailAsync(session))["passesSeen"]!.GetValue<int>());
    }

    [Theory]
    [InlineData(-7200)]
    [InlineData(7200)]
    public async Task Live_ClockJumpsByTwoHours_SavesOnAndStaysRunning(double seconds)
    {
        await using LiveServer server = await LiveServer.StartAsync();
        Guid session = await server.BeginAsync();
        using LiveClient client = await server.ConnectAsync(session);
        await client.SendFrameAsync(1);
        await client.NextAsync("pass");

        server.Time.Jump(seconds);
        await client.SendFrameAsync(2);
        await client.NextAsync("pass", pass => pass["atS"]!.GetValue<double>() == 2);
        JsonNode detail = await server.UntilSavedAsync(session, stored => stored["passesSeen"]!.GetValue<int>() == 2);

        Assert.Equal("running", detail["status"]!.GetValue<string>());
        Assert.Equal(2, detail["activeS"]!.GetValue<double>());
    }

    [Fact]
    public async Task Live_NoSignOfLifeForFifteenSeconds_ReadsAsInterrupted()
    {
        await using LiveServer server = await LiveServer.StartAsync();
        Guid session = await server.BeginAsync();
        server.Time.Advance(16);

        JsonNode detail = await server.DetailAsync(session);

        Assert.Equal(("interrupted", "2026-03-01T18:00:00Z"), (detail["status"]!.GetValue<string>(), detail["endedAt"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Live_ServerStops_SavesFirstAndTellsTheClient()
    {
        string folder = Directory.CreateTempSubdirectory("effleur-server").FullName;
        LiveServer server = await LiveServer.StartAsync(folder);
        Guid session = await server.BeginAsync();
        using LiveClient client = await server.ConnectAsync(session);
        await client.SendFrameAsync(1);
        await client.NextAsync("pass");

        Task stop = server.DisposeAsync().AsTask();
        List<JsonNode> rest = await client.RestAsync();
        await stop;
        LiveServer again = await LiveServer.StartAsync(folder, time: server.Time);
        JsonNode detail = await again.DetailAsync(session);
        await again.DisposeAsync();
        Directory.Delete(folder, recursive: true);

        Assert.Contains("stopped", rest[^1]["text"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(("interrupted", 1), (detail["status"]!.GetValue<string>(), detail["passesSeen"]!.GetValue<int>()));
    }

    [Fact]
    public async Task Recording_Kept_IsEveryFrameTheCoachSaw()
    {
        await using LiveServer server = await LiveServer.StartAsync();
        Guid session = await server.BeginAsync(keepRecording: true);
        double[] times = [.. Enumerable.Range(1, 7).Select(i => i / 2.0)];
        using LiveClient client = await server.ConnectAsync(session);
        foreach (double atS in times)
        {
            await client.SendFrameAsync(atS);
            await client.NextAsync("state", state => state["atS"]!.GetValue<double>() == atS);
            if (atS == 2) await server.UntilSavedAsync(session, stored => stored["passesSeen"]!.GetValue<int>() == 2);
        }

        await server.EndAsync(session);
        HttpResponseMessage answer = await server.Http.GetAsync($"/api/sessions/{session}/recording", Cancellation);
        byte[] bytes = await answer.Content.ReadAsByteArrayAsync(Cancellation);

        Assert.Equal(times, RecordedTimes(bytes));
        Assert.EndsWith(".effleur", answer.Content.Headers.ContentDisposition!.FileName, StringComparison.Ordinal);
        Assert.True((await server.DetailAsync(session))["hasRecording"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Recording_NotAskedFor_IsNotKept()
    {
        await using LiveServer server = await LiveServer.StartAsync();
        Guid session = await server.BeginAsync();
        using LiveClient client = await server.ConnectAsync(session);
        await client.SendFrameAsync(1);
        await client.NextAsync("pass");
        await server.EndAsync(session);

        HttpResponseMessage answer = await server.Http.GetAsync($"/api/sessions/{session}/recording", Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.False((await server.DetailAsync(session))["hasRecording"]!.GetValue<bool>());
    }

    // Written from docs/frame-format.md alone, so that it does not repeat the writer's mistakes.
    private static List<double> RecordedTimes(byte[] bytes)
    {
        Assert.Equal("EFFL"u8.ToArray(), bytes[..4]);
        Assert.Equal([1, 0, 0, 0], bytes[4..8]);
        int at = 12 + BitConverter.ToInt32(bytes, 8);
        JsonNode header = JsonNode.Parse(bytes.AsSpan(12, at - 12))!;
        Assert.Equal("camera", header["source"]!.GetValue<string>());
        var times = new List<double>();
        while (at < bytes.Length)
        {
            int length = BitConverter.ToInt32(bytes, at);
            times.Add(BitConverter.ToInt64(bytes, at + 4 + 8) / 1e6);
            at += 4 + length;
        }

        Assert.Equal(bytes.Length, at);
        return times;
    }
}
