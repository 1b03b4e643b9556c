using System.Net;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using Effleur.Server.Tests.Support;

namespace Effleur.Server.Tests;

public class OriginGuardTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("GET", "/api/health", "evil.example", null)]
    [InlineData("GET", "/", "rebound.evil.example:5173", null)]
    [InlineData("POST", "/api/sessions", null, "http://evil.example")]
    [InlineData("POST", "/api/sessions", null, "http://localhost:1")]
    [InlineData("POST", "/api/sessions", null, "null")]
    [InlineData("POST", "/api/sessions", null, null)]
    [InlineData("DELETE", "/api/sessions/00000000-0000-0000-0000-000000000001", null, null)]
    public async Task Request_ForeignHostOrOrigin_IsRefusedInOneLine(string method, string path, string? host, string? origin)
    {
        await using LiveServer server = await LiveServer.StartAsync();
        using var http = new HttpClient { BaseAddress = server.Address };
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (host is not null) request.Headers.Host = host;
        if (origin is not null) request.Headers.Add("Origin", origin);

        HttpResponseMessage answer = await http.SendAsync(request, Cancellation);
        JsonNode problem = await LiveServer.ReadAsync(answer);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.NotEmpty(problem["detail"]!.GetValue<string>());
        Assert.Empty((await server.GetAsync("/api/sessions"))["sessions"]!.AsArray());
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]")]
    public async Task Request_OwnOriginByAnyLoopbackName_IsServed(string name)
    {
        await using LiveServer server = await LiveServer.StartAsync();
        using var http = new HttpClient { BaseAddress = server.Address };
        using var request = new HttpRequestMessage(HttpMethod.Delete, $"/api/sessions/{Guid.NewGuid()}");
        request.Headers.Host = $"{name}:{server.Address.Port}";
        request.Headers.Add("Origin", $"http://{name}:{server.Address.Port}");

        HttpResponseMessage answer = await http.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("http://evil.example")]
    [InlineData("http://127.0.0.1:1")]
    public async Task LiveSocket_ForeignOrigin_IsRefused(string origin)
    {
        await using LiveServer server = await LiveServer.StartAsync();
        Guid session = await server.BeginAsync();

        var fault = await Assert.ThrowsAsync<WebSocketException>(() => LiveClient.ConnectAsync(server.Address, session, origin));

        Assert.Contains("403", fault.Message, StringComparison.Ordinal);
        Assert.Empty(server.Coaches);
    }

    [Fact]
    public async Task EveryAnswer_HasTheHeadersThatKeepOthersOut()
    {
        await using LiveServer server = await LiveServer.StartAsync();

        foreach (string path in new[] { "/api/health", "/api/nothing", "/", "/api/sessions?limit=x" })
        {
            HttpResponseMessage answer = await server.Http.GetAsync(path, Cancellation);
            string policy = answer.Headers.GetValues("Content-Security-Policy").Single();

            Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
            Assert.Contains($"ws://{server.Address.Authority}", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe-eval';", policy.Replace("'wasm-unsafe-eval'", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.Equal("same-origin", answer.Headers.GetValues("Cross-Origin-Opener-Policy").Single());
            Assert.Equal("require-corp", answer.Headers.GetValues("Cross-Origin-Embedder-Policy").Single());
            Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        }
    }

    [Fact]
    public async Task Server_ListensOnTheLoopbackAddressOnly()
    {
        await using LiveServer server = await LiveServer.StartAsync();

        Assert.Equal("127.0.0.1", server.Address.Host);
    }
}
