using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Effleur.Server.Tests.Support;

namespace Effleur.Server.Tests;

/// <summary>Cards and sheets over HTTP, with the knowledge that ships.</summary>
public class PrintTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/api/techniques/T26/card.pdf", "T26.pdf")]
    [InlineData("/api/techniques/T26/card.pdf?paper=letter", "T26.pdf")]
    [InlineData("/api/routines/depuff/sheet.pdf", "depuff.pdf")]
    public async Task Page_ThatThereIs_IsAPdfToLookAtWithAName(string path, string name)
    {
        await using RealServer server = await RealServer.StartAsync();

        using HttpResponseMessage answer = await server.Http.GetAsync(path, Cancellation);
        byte[] pdf = await answer.Content.ReadAsByteArrayAsync(Cancellation);

        Assert.Equal((HttpStatusCode.OK, "application/pdf"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Equal(("inline", name), (answer.Content.Headers.ContentDisposition!.DispositionType, answer.Content.Headers.ContentDisposition.FileName));
        Assert.Equal("%PDF-"u8.ToArray(), pdf[..5]);
    }

    [Fact]
    public async Task Paper_LetterAndA4_DifferAndEachIsTheSameEveryTime()
    {
        await using RealServer server = await RealServer.StartAsync();

        byte[] a4 = await server.Http.GetByteArrayAsync("/api/techniques/T26/card.pdf", Cancellation);

        Assert.Equal(a4, await server.Http.GetByteArrayAsync("/api/techniques/T26/card.pdf?paper=A4", Cancellation));
        Assert.NotEqual(a4, await server.Http.GetByteArrayAsync("/api/techniques/T26/card.pdf?paper=letter", Cancellation));
    }

    [Theory]
    [InlineData("/api/techniques/T99/card.pdf", HttpStatusCode.NotFound, "There is no technique 'T99'.")]
    [InlineData("/api/routines/nothing/sheet.pdf", HttpStatusCode.NotFound, "There is no routine 'nothing'.")]
    [InlineData("/api/routines/T26/sheet.pdf", HttpStatusCode.NotFound, "There is no routine 'T26'.")]
    [InlineData("/api/routines/00000000-0000-0000-0000-000000000001/sheet.pdf", HttpStatusCode.NotFound, "There is no routine '00000000-0000-0000-0000-000000000001'.")]
    public async Task Page_ThatThereIsNot_IsOneLine(string path, HttpStatusCode status, string line)
    {
        await using RealServer server = await RealServer.StartAsync();

        using HttpResponseMessage answer = await server.Http.GetAsync(path, Cancellation);

        Assert.Equal((status, line), (answer.StatusCode, (await answer.Content.ReadFromJsonAsync<JsonNode>(Cancellation))!["detail"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Paper_Unknown_IsRefused()
    {
        await using RealServer server = await RealServer.StartAsync();
        Assert.Equal(HttpStatusCode.BadRequest, (await server.Http.GetAsync("/api/techniques/T26/card.pdf?paper=a3", Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Sheet_OfARoutineOfOnesOwn_IsPrintedUnderItsName()
    {
        await using RealServer server = await RealServer.StartAsync();
        JsonNode own = await AddAsync(server, "Mein Abend", "T02", "T19", "T24");

        using HttpResponseMessage answer = await server.Http.GetAsync($"/api/routines/{own["id"]}/sheet.pdf", Cancellation);

        Assert.Equal((HttpStatusCode.OK, "mein-abend.pdf"), (answer.StatusCode, answer.Content.Headers.ContentDisposition!.FileName));
    }

    [Fact]
    public async Task Sheet_OfARoutineThatMayNotBeStarted_IsRefusedWithTheReason()
    {
        await using RealServer server = await RealServer.StartAsync();
        JsonNode dry = await AddAsync(server, "Dry stone", "T02", "T36", "T24");

        using HttpResponseMessage answer = await server.Http.GetAsync($"/api/routines/{dry["id"]}/sheet.pdf", Cancellation);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("needs oil", (await answer.Content.ReadFromJsonAsync<JsonNode>(Cancellation))!["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_AskedForAtTheSameTime_AreTheSameAsOneByOne()
    {
        await using RealServer server = await RealServer.StartAsync();
        string[] paths = [.. Enumerable.Range(1, 12).Select(n => $"/api/techniques/T{n:00}/card.pdf")];

        byte[][] together = await Task.WhenAll(paths.Select(path => server.Http.GetByteArrayAsync(path, Cancellation)));

        for (int i = 0; i < paths.Length; i++) Assert.Equal(await server.Http.GetByteArrayAsync(paths[i], Cancellation), together[i]);
    }

    private static async Task<JsonNode> AddAsync(RealServer server, string name, params string[] techniques)
    {
        var steps = techniques.Select(id => new { techniqueId = id, passes = (int?)null, tempo = 1.0, tool = (string?)null });
        using HttpResponseMessage added = await server.Http.PostAsJsonAsync("/api/routines/own", new { name, description = "", goals = Array.Empty<string>(), steps }, Cancellation);
        return (await added.Content.ReadFromJsonAsync<JsonNode>(Cancellation))!;
    }
}
