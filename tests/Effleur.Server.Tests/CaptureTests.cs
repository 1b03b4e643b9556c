using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Effleur.Core.Frames;
using Effleur.Server.CheckIns;
using Effleur.Server.CheckIns.Capture;
using Effleur.Server.CheckIns.Progress;
using Effleur.Server.Http;
using Effleur.Server.Tests.Support;

namespace Effleur.Server.Tests;

/// <summary>The capture guide's socket, and the examples both sides test against.</summary>
public class CaptureTests
{
    public static TheoryData<string> Good => [.. ContractFiles.Names("capture/good")];

    public static TheoryData<string> Bad => [.. ContractFiles.Names("capture/bad")];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Good))]
    public void GoodExample_ReadAndWritten_IsTheSame(string name)
    {
        string text = File.ReadAllText(ContractFiles.Path(name));
        JsonNode example = JsonNode.Parse(text)!;

        string written = example["type"]!.GetValue<string>() == "want"
            ? JsonSerializer.Serialize(JsonSerializer.Deserialize<CaptureRequest>(text, ServerJson.Options), ServerJson.Options)
            : JsonSerializer.Serialize(JsonSerializer.Deserialize<CaptureMessage>(text, ServerJson.Options), ServerJson.Options);

        Assert.True(JsonNode.DeepEquals(example, JsonNode.Parse(written)), $"{name} came back as {written}");
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void BadExample_FromAClient_IsRefused(string name) => Assert.Null(CaptureRequest.Parse(File.ReadAllBytes(ContractFiles.Path(name))));

    [Fact]
    public void EveryMessageType_HasAGoodExample()
    {
        IEnumerable<string> types = typeof(CaptureMessage).GetCustomAttributes(inherit: false).OfType<JsonDerivedTypeAttribute>().Select(derived => (string)derived.TypeDiscriminator!).Append("want");
        IEnumerable<string> examples = ContractFiles.Names("capture/good").Select(name => JsonNode.Parse(File.ReadAllText(ContractFiles.Path(name)))!["type"]!.GetValue<string>());

        Assert.Equal(types.Order(), examples.Distinct().Order());
    }

    [Fact]
    public void Words_EverySentenceACheckInMayChoose_IsInKnowledge()
    {
        foreach (string key in CaptureTurn.Keys.Concat(ProgressBook.Keys).Concat(SortingEndpoints.Keys).Concat(AnswerEndpoints.Keys))
            Assert.True(PlantedFace.Catalogue.Words.ContainsKey(key), $"words.yaml has no '{key}'.");
    }

    [Fact]
    public async Task Capture_StillFace_IsAdvisedAtMostFiveTimesASecondAndShotOnce()
    {
        await using RealServer server = await RealServer.StartAsync();
        using ClientWebSocket socket = await ConnectAsync(server);
        await SendTextAsync(socket, """{"type":"want","shot":"clip","pose":"front"}""");

        foreach (Frame frame in PlantedFace.Film(60)) await socket.SendAsync(PlantedFace.Encoded(frame), WebSocketMessageType.Binary, true, Cancellation);
        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, Cancellation);
        List<JsonNode> said = await RestAsync(socket);

        JsonNode[] advice = [.. said.Where(message => message["type"]!.GetValue<string>() == "advice")];
        Assert.InRange(advice.Length, 8, 10);
        Assert.All(advice, message => Assert.Equal("hold", message["kind"]!.GetValue<string>()));
        Assert.Equal("Good. Stay like this.", advice[0]["text"]!.GetValue<string>());
        Assert.Equal(1, advice[^1]["heldShare"]!.GetValue<double>());
        Assert.Single(said, message => message["type"]!.GetValue<string>() == "shoot");
    }

    [Theory]
    [InlineData("""{"type":"wish"}""", "The text message is not a known wish.", WebSocketCloseStatus.InvalidPayloadData)]
    [InlineData("", "Too many frames in a row could not be read or ran back in time (docs/frame-format.md).", WebSocketCloseStatus.InvalidPayloadData)]
    public async Task Capture_WhatIsNone_EndsWithOneLine(string text, string line, WebSocketCloseStatus status)
    {
        await using RealServer server = await RealServer.StartAsync();
        using ClientWebSocket socket = await ConnectAsync(server);

        if (text.Length > 0) await SendTextAsync(socket, text);
        else for (int i = 0; i < CaptureTurn.MaxBadInARow; i++) await socket.SendAsync(new byte[40], WebSocketMessageType.Binary, true, Cancellation);
        List<JsonNode> said = await RestAsync(socket);

        Assert.Equal(("error", line), (Assert.Single(said)["type"]!.GetValue<string>(), said[0]["text"]!.GetValue<string>()));
        Assert.Equal(status, socket.CloseStatus);
    }

    private static async Task<ClientWebSocket> ConnectAsync(RealServer server)
    {
        var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", server.Http.DefaultRequestHeaders.GetValues("Origin").Single());
        await socket.ConnectAsync(new UriBuilder(server.Http.BaseAddress!) { Scheme = "ws", Path = "/capture" }.Uri, Cancellation);
        return socket;
    }

    private static Task SendTextAsync(ClientWebSocket socket, string text) => socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, Cancellation);

    private static async Task<List<JsonNode>> RestAsync(ClientWebSocket socket)
    {
        var rest = new List<JsonNode>();
        byte[] buffer = new byte[4096];
        while (true)
        {
            ValueWebSocketReceiveResult part = await socket.ReceiveAsync(buffer.AsMemory(), Cancellation);
            if (part.MessageType == WebSocketMessageType.Close) return rest;
            rest.Add(JsonNode.Parse(buffer.AsSpan(0, part.Count))!);
        }
    }
}
