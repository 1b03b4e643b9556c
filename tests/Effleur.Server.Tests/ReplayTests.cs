using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Effleur.Core.Anatomy;
using Effleur.Core.Frames;
using Effleur.Knowledge;
using Effleur.Server.Tests.Support;
using Effleur.Testing.Straight;

namespace Effleur.Server.Tests;

/// <summary>A file somebody shared, coached over HTTP with the real knowledge; a kept session, watched again.</summary>
public class ReplayTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Coach_SharedFile_IsSeenAndNothingIsKept()
    {
        await using RealServer server = await RealServer.StartAsync();

        HttpResponseMessage answer = await SendAsync(server, "technique=T19", Glides());
        JsonNode replay = await LiveServer.ReadAsync(answer);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(4, replay["passes"]!.AsArray().Count(pass => pass!["seen"]!.GetValue<bool>()));
        Assert.InRange(replay["score"]!.GetValue<double>(), 50, 100);
        Assert.NotEmpty(replay["painted"]!.AsArray());
        Assert.Equal("T19", replay["choreography"]!["id"]!.GetValue<string>());
        Assert.Empty(replay["steps"]!.AsArray());
        Assert.Empty((await server.GetAsync("/api/sessions")).GetProperty("sessions").EnumerateArray());
    }

    [Fact]
    public async Task Coach_AsARoutine_HasItsSteps()
    {
        await using RealServer server = await RealServer.StartAsync();

        JsonNode replay = await LiveServer.ReadAsync(await SendAsync(server, "routine=first-touch", Glides()));

        Assert.Equal(0, replay["steps"]![0]!["step"]!.GetValue<int>());
        Assert.Equal("first-touch", replay["choreography"]!["id"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("", "either 'technique' or 'routine'")]
    [InlineData("technique=T19&routine=first-touch", "either 'technique' or 'routine'")]
    [InlineData("technique=T99", "no technique 'T99'")]
    [InlineData("routine=nowhere", "no routine 'nowhere'")]
    public async Task Coach_WhatCannotBeLookedFor_IsRefusedInOneLine(string query, string said)
    {
        await using RealServer server = await RealServer.StartAsync();

        await RefusesAsync(await SendAsync(server, query, Glides()), said);
    }

    [Fact]
    public async Task Coach_NoRecording_IsRefusedInOneLine()
    {
        await using RealServer server = await RealServer.StartAsync();

        await RefusesAsync(await SendAsync(server, "technique=T19", "RIFF and more"u8.ToArray()), "This file: not a recording");
    }

    [Fact]
    public async Task Coach_DamagedFrame_IsNamed()
    {
        await using RealServer server = await RealServer.StartAsync();
        byte[] file = Glides();
        int firstFrame = 12 + BitConverter.ToInt32(file, 8);
        file[firstFrame + 4] = 99;

        await RefusesAsync(await SendAsync(server, "technique=T19", file), "frame 0");
    }

    [Fact]
    public async Task Coach_LargerThanTheLimit_IsRefusedUnread()
    {
        await using RealServer server = await RealServer.StartAsync();
        using var body = new StreamContent(Stream.Null);
        body.Headers.ContentLength = Replays.ReplayEndpoints.MostBytes + 1;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/recordings/coach?technique=T19") { Content = body };
        request.Headers.ExpectContinue = true;

        // The server closes before the body is sent, so either its answer arrives or the connection ends.
        HttpStatusCode? status = null;
        try
        {
            status = (await server.Http.SendAsync(request, Cancellation)).StatusCode;
        }
        catch (HttpRequestException)
        {
        }

        Assert.NotEqual(HttpStatusCode.OK, status);
    }

    [Fact]
    public async Task Replay_KeptSession_HasWhatWasSeenThen()
    {
        await using RealServer server = await RealServer.StartAsync();
        var begin = new { routineId = "first-touch", mode = "mirror", source = "camera", keepRecording = true };
        JsonNode begun = await LiveServer.ReadAsync(await server.Http.PostAsJsonAsync("/api/sessions", begin, Cancellation));
        Guid session = begun["id"]!.GetValue<Guid>();
        using (LiveClient client = await LiveClient.ConnectAsync(server.Http.BaseAddress!, session, server.Http.BaseAddress!.GetLeftPart(UriPartial.Authority)))
        {
            foreach (byte[] frame in Frames().Take(90)) await client.SendAsync(frame);
            await client.NextAsync("state", state => state["atS"]!.GetValue<double>() > 2);
            await server.Http.PostAsJsonAsync($"/api/sessions/{session}/end", new { outcome = "stopped" }, Cancellation);
        }

        JsonElement replay = await server.GetAsync($"/api/sessions/{session}/replay"), detail = await server.GetAsync($"/api/sessions/{session}");

        Assert.Equal(detail.GetProperty("passes").GetArrayLength(), replay.GetProperty("passes").GetArrayLength());
        Assert.Equal("first-touch", replay.GetProperty("choreography").GetProperty("id").GetString());
        Assert.Equal(0, replay.GetProperty("steps")[0].GetProperty("step").GetInt32());
    }

    [Fact]
    public async Task Replay_NothingKept_IsNotThere()
    {
        await using LiveServer server = await LiveServer.StartAsync();
        Guid session = await server.BeginAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await server.Http.GetAsync($"/api/sessions/{session}/replay", Cancellation)).StatusCode);
    }

    private static IEnumerable<byte[]> Frames()
    {
        var catalogue = KnowledgeFolder.Load(ContractFiles.Knowledge());
        Performance p = GlideScripts.Repeat(catalogue.Techniques["T19"].Strokes[0], Side.Left, 2, 4, true, ReturnStyle.LiftedFast);
        byte[] bytes = new byte[FrameCodec.MaxBytes];
        foreach (Frame frame in new Scene { Head = catalogue.Head }.Film(p)) yield return bytes[..FrameCodec.Encode(frame, bytes)];
    }

    private static byte[] Glides()
    {
        var catalogue = KnowledgeFolder.Load(ContractFiles.Knowledge());
        Performance glides = GlideScripts.Repeat(
            catalogue.Techniques["T19"].Strokes.Single(stroke => stroke.Id == "T19.glide"), Side.Left, 4, 4, true, ReturnStyle.LiftedFast);
        var stream = new MemoryStream();
        var writer = new RecordingWriter(stream, new RecordingHeader { App = "test" });
        foreach (Frame frame in new Scene { Head = catalogue.Head }.Film(glides)) writer.Write(frame);
        return stream.ToArray();
    }

    private static Task<HttpResponseMessage> SendAsync(RealServer server, string query, byte[] file)
    {
        var body = new ByteArrayContent(file);
        body.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        return server.Http.PostAsync($"/api/recordings/coach?{query}", body, Cancellation);
    }

    private static async Task RefusesAsync(HttpResponseMessage answer, string said)
    {
        string detail = (await LiveServer.ReadAsync(answer))["detail"]!.GetValue<string>();
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(said, detail, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', detail);
    }
}
