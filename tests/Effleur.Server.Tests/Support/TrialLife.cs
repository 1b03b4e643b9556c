using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Effleur.Server.Tests.Support;

/// <summary>A server with the real knowledge and a clock that is moved, and the words to live a trial through.</summary>
internal sealed class TrialLife : IAsyncDisposable
{
    private readonly RealServer _server;

    private TrialLife(RealServer server, ManualTimeProvider time) => (_server, Time) = (server, time);

    public ManualTimeProvider Time { get; }

    public HttpClient Http => _server.Http;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<TrialLife> StartAsync()
    {
        var time = new ManualTimeProvider();
        return new(await RealServer.StartAsync(time), time);
    }

    public static object CalmOrRest(int pairs = 6, string outcome = "stress") => new
    {
        questionId = "calm-or-rest",
        choices = new { routine = new[] { "calm" }, control = new[] { "rest" } },
        outcomeId = outcome,
        pairs,
        expectancy = 6,
        startsOn = "2026-03-02",
    };

    /// <summary>Sets one field of the profile.</summary>
    public async Task TellAsync(string field, JsonNode value)
    {
        JsonNode kept = await GetAsync("/api/profile");
        kept["profile"]![field] = value;
        using HttpResponseMessage answer = await Http.PutAsJsonAsync("/api/profile", kept, Cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    public async Task<string> BeginAsync(object wanted) => (await SendAsync(HttpMethod.Post, "/api/trials", wanted, 201))["id"]!.GetValue<string>();

    public async Task<JsonNode> GetAsync(string path) => (await Http.GetFromJsonAsync<JsonNode>(path, Cancellation))!;

    public Task<string> TextAsync(string path) => Http.GetStringAsync(path, Cancellation);

    public Task<byte[]> BytesAsync(string path) => Http.GetByteArrayAsync(path, Cancellation);

    public async Task<JsonNode> SendAsync(HttpMethod method, string path, object? body, int expected = 200)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        using HttpResponseMessage answer = await Http.SendAsync(request, Cancellation);
        string text = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.True(expected == (int)answer.StatusCode, $"{method} {path}: {(int)answer.StatusCode} {text}");
        return JsonNode.Parse(text.Length == 0 ? "{}" : text)!;
    }

    public Task<JsonNode> BeginSlotAsync(string trial, int n, double? before = null, int expected = 200) =>
        SendAsync(HttpMethod.Post, $"/api/trials/{trial}/slots/{n}/begin", new { before }, expected);

    public Task<JsonNode> PutSlotAsync(string trial, int n, double? outcome, int expected = 200, double? other = null, string? done = null, bool complete = true, string? harms = null) =>
        SendAsync(HttpMethod.Put, $"/api/trials/{trial}/slots/{n}", new { outcome, otherSideOutcome = other, doneArmId = done, complete, sessionId = (string?)null, harms, note = (string?)null }, expected);

    /// <summary>Lives every day of a trial: what is due is begun and told, hours apart, until the last day is over.</summary>
    /// <param name="trial">The trial.</param>
    /// <param name="outcome">What is told of a slot.</param>
    public async Task LiveAsync(string trial, Func<JsonNode, double> outcome)
    {
        DateOnly last = DateOnly.Parse((await GetAsync($"/api/trials/{trial}"))["endsOn"]!.GetValue<string>(), null);
        while (DateOnly.FromDateTime(Time.GetUtcNow().UtcDateTime) <= last)
        {
            Time.Advance(TimeSpan.FromHours(8).TotalSeconds);
            foreach (JsonNode? slot in (await GetAsync("/api/trials/due"))["due"]!.AsArray())
            {
                int n = slot!["n"]!.GetValue<int>();
                await BeginSlotAsync(trial, n, 5);
                await PutSlotAsync(trial, n, outcome(slot));
                Time.Advance(TimeSpan.FromHours(4.5).TotalSeconds);
            }

            DateTimeOffset now = Time.GetUtcNow();
            Time.Advance((now.UtcDateTime.Date.AddDays(1) - now.UtcDateTime).TotalSeconds + 1);
        }
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
