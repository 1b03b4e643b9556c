using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Effleur.Measurement.Atlas;
using Effleur.Server.Tests.Support;

namespace Effleur.Server.Tests;

/// <summary>Check-ins over HTTP, with the knowledge that ships.</summary>
public class CheckInTests
{
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Visit_FromStartToEnd_KeepsWhatWasMeasuredAndAnswered()
    {
        await using RealServer server = await RealServer.StartAsync();
        JsonNode questions = await GetAsync(server, "/api/check-ins/questions?kind=anytime");
        Guid id = await StartAsync(server);

        JsonNode clip = await MeasureAsync(server, id, "clips", PlantedFace.Clip());
        JsonNode atlas = await MeasureAsync(server, id, "atlases", PlantedFace.Atlas(card: new(AtlasCardKind.Grey, 0.18f, 0.18f, 0.18f, 0.001f, 0.001f, 0.001f)));
        HttpResponseMessage put = await PutAnswersAsync(server, id, ("stress", 8), ("tension", 4));
        await PutAnswersAsync(server, id, ("stress", 6));
        JsonNode ended = await LiveServer.ReadAsync(await server.Http.PostAsync($"/api/check-ins/{id}/end", null, Cancellation));
        JsonNode detail = await GetAsync(server, $"/api/check-ins/{id}"), summary = (await GetAsync(server, "/api/check-ins"))["checkIns"]![0]!;

        Assert.Contains(questions["scales"]!.AsArray(), scale => scale!["id"]!.GetValue<string>() == "stress" && scale["to"]!.GetValue<int>() == 10);
        Assert.NotEmpty(questions["advice"]!.AsArray());
        Assert.Equal(HttpStatusCode.NoContent, put.StatusCode);
        JsonNode width = clip["readings"]!.AsArray().Single(reading => reading!["metric"]!.GetValue<string>() == "lower-face-width")!;
        Assert.True(width["value"]!.GetValue<double>() > 50 && width["standardError"]!.GetValue<double>() > 0 && width["isExperimental"]!.GetValue<bool>());
        Assert.Contains(atlas["readings"]!.AsArray(), reading => reading!["metric"]!.GetValue<string>() == "a-star" && reading["algorithm"]!.GetValue<string>() == "a-star-atlas-card");
        JsonNode stress = detail["readings"]!.AsArray().Single(reading => reading!["metric"]!.GetValue<string>() == "self-stress")!;
        Assert.Equal((6, "stress"), (stress["value"]!.GetValue<double>(), stress["name"]!.GetValue<string>()));
        Assert.DoesNotContain(detail["readings"]!.AsArray(), reading => reading!["metric"]!.GetValue<string>() == "self-tension");
        Assert.Equal(detail.ToJsonString(), ended.ToJsonString());
        Assert.Equal((detail["readings"]!.AsArray().Count(reading => reading!["refused"] is null), false), (summary["readings"]!.GetValue<int>(), summary["hasPhoto"]!.GetValue<bool>()));
        Assert.Empty(detail["readings"]!.AsArray().Where(reading => reading!["words"]!.GetValue<string>().Length == 0).Select(reading => reading!["metric"]!.GetValue<string>()).Distinct());
    }

    [Fact]
    public async Task Questions_AfterAnAnswer_NeverShowIt()
    {
        await using RealServer server = await RealServer.StartAsync();
        Guid id = await StartAsync(server);
        string before = (await GetAsync(server, "/api/check-ins/questions?kind=after")).ToJsonString();
        await PutAnswersAsync(server, id, ("stress", 7));
        await server.Http.PostAsync($"/api/check-ins/{id}/end", null, Cancellation);

        Assert.Equal(before, (await GetAsync(server, "/api/check-ins/questions?kind=after")).ToJsonString());
        Assert.Equal(HttpStatusCode.BadRequest, (await server.Http.GetAsync("/api/check-ins/questions?kind=2", Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await server.Http.GetAsync("/api/check-ins/questions", Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Start_WhatCannotBe_IsRefusedByField()
    {
        await using RealServer server = await RealServer.StartAsync();
        (object Body, string Line)[] bad =
        [
            (New(device: new string('a', 81)), "device: expected at most 80 characters, found 81"),
            (New(lamp: "a\nb"), "lamp: expected one line of text"),
            (New(minutesAfter: 5), "minutesAfter: expected only with kind \"after\""),
            (New(kind: "after", minutesAfter: -1), "minutesAfter: expected 0 to 1440, found -1"),
            (New(session: Guid.Empty), "sessionId: there is no session"),
            (New(kind: "later"), "kind"),
            (new { kind = "before" }, "missing"),
        ];

        foreach ((object body, string line) in bad)
        {
            HttpResponseMessage answer = await server.Http.PostAsJsonAsync("/api/check-ins", body, Cancellation);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Contains(line, await DetailAsync(answer), StringComparison.Ordinal);
        }

        Assert.Empty((await GetAsync(server, "/api/check-ins"))["checkIns"]!.AsArray());
        Assert.Contains("1 to 100", await DetailAsync(await server.Http.GetAsync("/api/check-ins?limit=0", Cancellation)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Measure_WhatIsNone_IsRefusedInOneLineAndKeepsNothing()
    {
        await using RealServer server = await RealServer.StartAsync();
        Guid id = await StartAsync(server);
        byte[] clip = PlantedFace.Clip(12), atlas = PlantedFace.Atlas(64);
        (string Path, byte[] Body, HttpStatusCode Status, string Line)[] bad =
        [
            ("clips", [1, 2, 3], HttpStatusCode.BadRequest, "not a recording"),
            ("clips", clip[..^100], HttpStatusCode.BadRequest, "truncated in frame 11"),
            ("clips", PlantedFace.Clip(0), HttpStatusCode.BadRequest, "has no frames"),
            ("clips", [], HttpStatusCode.BadRequest, "not a recording"),
            ("atlases", atlas[..^1], HttpStatusCode.BadRequest, "a face atlas of 64 texels has 16432"),
            ("atlases", [.. "EFFL"u8, .. atlas[4..]], HttpStatusCode.BadRequest, "does not begin with EFFA"),
            ("clips", new byte[(64 * 1024 * 1024) + 1], HttpStatusCode.RequestEntityTooLarge, "too large"),
        ];

        foreach ((string path, byte[] body, HttpStatusCode status, string line) in bad)
        {
            HttpResponseMessage answer = await PostBytesAsync(server, $"/api/check-ins/{id}/{path}", body);
            Assert.Equal((path, status), (path, answer.StatusCode));
            string detail = await DetailAsync(answer);
            Assert.Contains(line, detail, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', detail);
        }

        Assert.Empty((await GetAsync(server, $"/api/check-ins/{id}"))["readings"]!.AsArray());
    }

    [Fact]
    public async Task Answers_WhatCannotBe_AreRefusedLineByLine()
    {
        await using RealServer server = await RealServer.StartAsync();
        Guid id = await StartAsync(server);
        object[] answers =
        [
            new { scaleId = "stress", itemId = "now", value = 11 },
            new { scaleId = "stress", itemId = "now", value = 2.5 },
            new { scaleId = "happiness", itemId = "now", value = 1 },
            new { scaleId = "who-5", itemId = "q1", value = 1 },
            new { scaleId = "stress", itemId = "then", value = 1 },
            new { scaleId = "tension", itemId = "now", value = 1 },
            new { scaleId = "tension", itemId = "now", value = 2 },
        ];

        HttpResponseMessage answer = await server.Http.PutAsJsonAsync($"/api/check-ins/{id}/answers", new { answers }, Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(
            [
                "answers[0].value: expected a whole number from 0 to 10, found 11", "answers[1].value: expected a whole number from 0 to 10, found 2.5",
                "answers[2].scaleId: there is no scale \"happiness\"", "answers[3].scaleId: there is no scale \"who-5\"",
                "answers[4].itemId: \"stress\" has no item \"then\"", "answers[6]: a second answer to \"now\" of \"tension\"",
            ],
            (await DetailAsync(answer)).Split('\n'));
        Assert.Empty((await GetAsync(server, $"/api/check-ins/{id}"))["answers"]!.AsArray());
    }

    [Fact]
    public async Task EveryCall_OfACheckInThatEndedOrIsNobodys_IsRefused()
    {
        await using RealServer server = await RealServer.StartAsync();
        Guid ended = await StartAsync(server), nobodys = Guid.NewGuid();
        await PutAnswersAsync(server, ended, ("stress", 3));
        HttpResponseMessage[] ends = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => server.Http.PostAsync($"/api/check-ins/{ended}/end", null, Cancellation)));

        Assert.Single((await Task.WhenAll(ends.Select(end => end.Content.ReadAsStringAsync(Cancellation)))).Distinct());
        foreach ((Guid id, HttpStatusCode status) in new[] { (ended, HttpStatusCode.Conflict), (nobodys, HttpStatusCode.NotFound) })
        {
            Assert.Equal(status, (await PostBytesAsync(server, $"/api/check-ins/{id}/clips", PlantedFace.Clip(2))).StatusCode);
            Assert.Equal(status, (await PostBytesAsync(server, $"/api/check-ins/{id}/atlases", PlantedFace.Atlas(64))).StatusCode);
            Assert.Equal(status, (await PutAnswersAsync(server, id, ("stress", 3))).StatusCode);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await server.Http.GetAsync($"/api/check-ins/{nobodys}", Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await server.Http.PostAsync($"/api/check-ins/{nobodys}/end", null, Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await server.Http.DeleteAsync($"/api/check-ins/{nobodys}", Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await server.Http.DeleteAsync($"/api/check-ins/{ended}", Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await server.Http.GetAsync($"/api/check-ins/{ended}", Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Photo_Kept_IsEncryptedOnTheDiskAndGivenBackAsItCame()
    {
        await using RealServer server = await RealServer.StartAsync();
        Guid id = await StartAsync(server);

        Assert.Equal(HttpStatusCode.NoContent, (await PutPhotoAsync(server, id, Jpeg)).StatusCode);
        HttpResponseMessage photo = await server.Http.GetAsync($"/api/check-ins/{id}/photo", Cancellation);

        Assert.Equal((HttpStatusCode.OK, "image/jpeg"), (photo.StatusCode, photo.Content.Headers.ContentType!.MediaType));
        Assert.Equal(Jpeg, await photo.Content.ReadAsByteArrayAsync(Cancellation));
        Assert.All(Directory.GetFiles(server.DataFolder, "effleur.db*"), file => Assert.Equal(-1, Content(file).AsSpan().IndexOf(Jpeg)));
        string key = Path.Combine(server.DataFolder, "photo-key");
        Assert.Equal(32, new FileInfo(key).Length);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(key));
        Assert.Equal(HttpStatusCode.BadRequest, (await PutPhotoAsync(server, id, [0x89, (byte)'P', (byte)'N', (byte)'G'])).StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await PutPhotoAsync(server, id, [.. Jpeg, .. new byte[2 * 1024 * 1024]])).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await PutPhotoAsync(server, Guid.NewGuid(), Jpeg)).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await server.Http.DeleteAsync($"/api/check-ins/{id}/photo", Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await server.Http.GetAsync($"/api/check-ins/{id}/photo", Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Sorting_TwoPicturesOfASession_TellsOnlyAfterwardsWhichWasWhich()
    {
        await using RealServer server = await RealServer.StartAsync();
        JsonNode routine = (await GetAsync(server, "/api/today"))["routines"]![0]!;
        JsonNode session = await LiveServer.ReadAsync(await server.Http.PostAsJsonAsync("/api/sessions", new { routineId = routine["id"]!.GetValue<string>(), mode = "guide", source = "none", keepRecording = false }, Cancellation));
        Guid sessionId = session["id"]!.GetValue<Guid>();
        byte[] laterJpeg = [.. Jpeg, 99];
        await PutPhotoAsync(server, await StartAsync(server, "before", sessionId), Jpeg);
        await PutPhotoAsync(server, await StartAsync(server, "after", sessionId), laterJpeg);

        JsonNode asked = await GetAsync(server, "/api/sorting");
        string pair = asked["pair"]!["id"]!.GetValue<string>();
        byte[] first = await server.Http.GetByteArrayAsync(asked["pair"]!["first"]!.GetValue<string>(), Cancellation);
        byte[] second = await server.Http.GetByteArrayAsync(asked["pair"]!["second"]!.GetValue<string>(), Cancellation);
        string after = first.Length == laterJpeg.Length ? "first" : "second";
        JsonNode sorted = await LiveServer.ReadAsync(await server.Http.PostAsJsonAsync($"/api/sorting/{pair}", new { after }, Cancellation));

        Assert.Equal([Jpeg.Length, laterJpeg.Length], new[] { first.Length, second.Length }.Order());
        Assert.Equal((true, 1, 1), (sorted["wasRight"]!.GetValue<bool>(), sorted["sorted"]!.GetValue<int>(), sorted["right"]!.GetValue<int>()));
        Assert.Equal(HttpStatusCode.Conflict, (await server.Http.PostAsJsonAsync($"/api/sorting/{pair}", new { after }, Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await server.Http.PostAsJsonAsync($"/api/sorting/{Guid.NewGuid()}", new { after }, Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await server.Http.PostAsJsonAsync($"/api/sorting/{pair}", new { after = "third" }, Cancellation)).StatusCode);
        JsonNode next = await GetAsync(server, "/api/sorting");
        Assert.Equal((null, 1), (next["pair"], next["sorted"]!.GetValue<int>()));
    }

    [Fact]
    public async Task Export_WithALabelLikeAFormula_IsATextAndHasEveryPedigree()
    {
        await using RealServer server = await RealServer.StartAsync();
        Guid id = await StartAsync(server, device: "=1+1, \"desk\"");
        await PutAnswersAsync(server, id, ("stress", 3));
        await server.Http.PostAsync($"/api/check-ins/{id}/end", null, Cancellation);

        string[] table = (await server.Http.GetStringAsync("/api/progress.csv", Cancellation)).TrimEnd().Split("\r\n");
        JsonNode row = (await GetAsync(server, "/api/progress.json"))["readings"]![0]!;

        Assert.Equal(2, table.Length);
        Assert.StartsWith("checkInId,kind,startedAt,", table[0], StringComparison.Ordinal);
        Assert.Contains("\"'=1+1, \"\"desk\"\"\"", table[1], StringComparison.Ordinal);
        Assert.Contains(",self-stress,,,3,", table[1], StringComparison.Ordinal);
        Assert.EndsWith(",self-report,1,false", table[1], StringComparison.Ordinal);
        Assert.Equal((id, "self-report", 1), (row["checkInId"]!.GetValue<Guid>(), row["algorithm"]!.GetValue<string>(), row["version"]!.GetValue<int>()));
    }

    [Fact]
    public async Task EveryChange_DatabaseThatCannotBeWritten_IsOneLineAndChangesNothing()
    {
        await using LiveServer server = await LiveServer.StartAsync();
        await server.SqlAsync("CREATE TRIGGER no_check_ins BEFORE INSERT ON check_ins BEGIN SELECT RAISE(FAIL, 'attempt to write a readonly database'); END");

        HttpResponseMessage answer = await server.PostAsync("/api/check-ins", New());

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal("The database cannot be used right now; check that its disk is not full or read-only.", (await LiveServer.ReadAsync(answer))["detail"]!.GetValue<string>());
        Assert.Empty((await server.GetAsync("/api/check-ins"))["checkIns"]!.AsArray());
    }

    private static byte[] Content(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static object New(string kind = "anytime", Guid? session = null, double? minutesAfter = null, string device = "desk camera", string lamp = "window") =>
        new { kind, sessionId = session, minutesAfter, device, lamp, card = "none", glasses = false, makeUp = false, wiped = true };

    private static async Task<Guid> StartAsync(RealServer server, string kind = "anytime", Guid? session = null, string device = "desk camera")
    {
        HttpResponseMessage answer = await server.Http.PostAsJsonAsync("/api/check-ins", New(kind, session, kind == "after" ? 2 : null, device), Cancellation);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return (await LiveServer.ReadAsync(answer))["id"]!.GetValue<Guid>();
    }

    private static async Task<JsonNode> MeasureAsync(RealServer server, Guid id, string what, byte[] body)
    {
        HttpResponseMessage answer = await PostBytesAsync(server, $"/api/check-ins/{id}/{what}", body);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(Cancellation));
        return await LiveServer.ReadAsync(answer);
    }

    private static async Task<HttpResponseMessage> PostBytesAsync(RealServer server, string path, byte[] body)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new("application/octet-stream");

        // asks first, so that the refusal is read rather than the broken pipe of a body nobody takes
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        request.Headers.ExpectContinue = true;
        return await server.Http.SendAsync(request, Cancellation);
    }

    private static async Task<HttpResponseMessage> PutPhotoAsync(RealServer server, Guid id, byte[] body)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new("image/jpeg");
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/api/check-ins/{id}/photo") { Content = content };
        request.Headers.ExpectContinue = true;
        return await server.Http.SendAsync(request, Cancellation);
    }

    private static Task<HttpResponseMessage> PutAnswersAsync(RealServer server, Guid id, params (string Scale, double Value)[] answers) =>
        server.Http.PutAsJsonAsync($"/api/check-ins/{id}/answers", new { answers = answers.Select(answer => new { scaleId = answer.Scale, itemId = "now", value = answer.Value }) }, Cancellation);

    private static async Task<JsonNode> GetAsync(RealServer server, string path) => JsonNode.Parse((await server.GetAsync(path)).GetRawText())!;

    private static async Task<string> DetailAsync(HttpResponseMessage answer) => (await LiveServer.ReadAsync(answer))["detail"]!.GetValue<string>();
}
