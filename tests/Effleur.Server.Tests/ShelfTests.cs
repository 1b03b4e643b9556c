using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Effleur.Server.Tests.Support;
using Effleur.Storage.Products;
using Effleur.Storage.Sessions;
using Microsoft.Extensions.DependencyInjection;

namespace Effleur.Server.Tests;

/// <summary>The shelf over HTTP, with the knowledge that ships.</summary>
public class ShelfTests
{
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Check_AList_IsReadForThePerson()
    {
        await using RealServer server = await RealServer.StartAsync();
        JsonNode kept = await GetAsync(server, "/api/profile");
        kept["profile"]!["avoidFamilies"] = new JsonArray("nut");
        kept["profile"]!["skin"] = new JsonArray("eczemaProne");
        Assert.Equal(HttpStatusCode.OK, (await server.Http.PutAsJsonAsync("/api/profile", kept, Cancellation)).StatusCode);

        JsonNode report = await ReadAsync(await PostAsync(server, "/api/shelf/check", new { ingredients = "Prunus Amygdalus Dulcis Oil, Moonstone" }));

        Assert.Equal(0.5, report["understoodShare"]!.GetValue<double>());
        Assert.Equal("Moonstone", report["unknown"]![0]!.GetValue<string>());
        Assert.Contains(report["verdicts"]!.AsArray(), verdict => verdict!["kind"]!.GetValue<string>() == "allergy" && verdict["level"]!.GetValue<string>() == "leave");
        Assert.Contains(report["verdicts"]!.AsArray(), verdict => verdict!["kind"]!.GetValue<string>() == "eczema");
    }

    [Theory]
    [InlineData("", "emptyList")]
    [InlineData("Ψωμί, τυρί, ελιές", "otherLetters")]
    [InlineData("Take two eggs and beat them well with sugar until foamy", "notAList")]
    public async Task Check_WhatIsNoList_SaysSo(string text, string notice)
    {
        await using RealServer server = await RealServer.StartAsync();
        JsonNode report = await ReadAsync(await PostAsync(server, "/api/shelf/check", new { ingredients = text }));
        Assert.Equal(notice, report["notices"]![0]!["kind"]!.GetValue<string>());
    }

    [Fact]
    public async Task Check_ALongPaste_IsReadAndALongerOneRefused()
    {
        await using RealServer server = await RealServer.StartAsync();
        string list = string.Join(", ", Enumerable.Repeat("Glycerin", 1001))[..10_000];
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(server, "/api/shelf/check", new { ingredients = list })).StatusCode);
        HttpResponseMessage refused = await PostAsync(server, "/api/shelf/check", new { ingredients = new string('x', 20_001) });
        Assert.Equal((HttpStatusCode.BadRequest, "ingredients: expected at most 20000 characters, found 20001."), (refused.StatusCode, (await ReadAsync(refused))["detail"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Product_AddedSavedInTwoTabsAndDeleted()
    {
        await using RealServer server = await RealServer.StartAsync();
        HttpResponseMessage created = await PostAsync(server, "/api/shelf/products", Product(" Öl 🌙 ", "Squalane"));
        JsonNode added = await ReadAsync(created);
        string path = $"/api/shelf/products/{added["id"]}";

        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        Assert.Equal("Öl 🌙", added["product"]!["name"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.OK, (await PutAsync(server, path, 1, Product("First", "Squalane"))).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await PutAsync(server, path, 1, Product("Second", "Squalane"))).StatusCode);
        JsonNode opened = await GetAsync(server, path);
        Assert.Equal(("First", 2), (opened["kept"]!["product"]!["name"]!.GetValue<string>(), opened["kept"]!["revision"]!.GetValue<int>()));
        Assert.Equal("Squalane", opened["report"]!["ingredients"]![0]!["inci"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.NoContent, (await server.Http.DeleteAsync(path, Cancellation)).StatusCode);
        foreach (HttpResponseMessage gone in new[] { await server.Http.GetAsync(path, Cancellation), await server.Http.DeleteAsync(path, Cancellation), await PutAsync(server, path, 2, Product("x", "")) })
            Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task Product_OfANewerVersion_IsNamedAndStays()
    {
        await using RealServer server = await RealServer.StartAsync();
        await server.Services.GetRequiredService<ProductStore>().AddAsync(SessionStore.SolePersonId, "Tomorrow's oil", "format: effleur-profile/9", Cancellation);
        await PostAsync(server, "/api/shelf/products", Product("Mine", "Squalane"));

        JsonNode shelf = await GetAsync(server, "/api/shelf");

        Assert.Equal(["Mine"], shelf["products"]!.AsArray().Select(one => one!["product"]!["name"]!.GetValue<string>()));
        Assert.Equal(["Tomorrow's oil"], shelf["unread"]!.AsArray().Select(name => name!.GetValue<string>()));
    }

    [Fact]
    public async Task Product_BadValues_AreRefusedByField()
    {
        await using RealServer server = await RealServer.StartAsync();
        foreach ((object draft, string line) in new (object, string)[]
        {
            (Product("", "Squalane"), "name: expected a name"),
            (Product(new string('n', 81), ""), "name: "),
            (Product("Oil", "", opened: "2999-01-01"), "opened: expected"),
            (Product("Oil", "", keeps: 0), "keepsMonths: expected 1 to 60 months, found 0"),
            (Product("Oil", "", when: []), "when: expected morning, evening or both"),
        })
        {
            HttpResponseMessage refused = await PostAsync(server, "/api/shelf/products", draft);
            Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
            Assert.Contains(line, (await ReadAsync(refused))["detail"]!.GetValue<string>(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Photo_IsKeptAsItCameAndNothingElseIs()
    {
        await using RealServer server = await RealServer.StartAsync();
        JsonNode added = await ReadAsync(await PostAsync(server, "/api/shelf/products", Product("Oil", "Squalane")));
        string path = $"/api/shelf/products/{added["id"]}/photo";

        Assert.Equal(HttpStatusCode.NotFound, (await server.Http.GetAsync(path, Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await PutBytesAsync(server, path, "<svg onload='x'/>"u8.ToArray())).StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await PutBytesAsync(server, path, [.. Jpeg, .. new byte[3 * 1024 * 1024]])).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await PutBytesAsync(server, path, [.. Jpeg, .. new byte[1024 * 1024]])).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await PutBytesAsync(server, path, Jpeg)).StatusCode);
        HttpResponseMessage photo = await server.Http.GetAsync(path, Cancellation);
        Assert.Equal("image/jpeg", photo.Content.Headers.ContentType!.MediaType);
        Assert.Equal(Jpeg, await photo.Content.ReadAsByteArrayAsync(Cancellation));
        Assert.True((await GetAsync(server, "/api/shelf"))["products"]![0]!["hasPhoto"]!.GetValue<bool>());
        Assert.Equal(HttpStatusCode.NotFound, (await PutBytesAsync(server, $"/api/shelf/products/{Guid.NewGuid()}/photo", Jpeg)).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await server.Http.DeleteAsync(path, Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Plan_NamesTheProductAndSkipsNightsWithRetinol()
    {
        await using RealServer server = await RealServer.StartAsync();
        await PostAsync(server, "/api/shelf/products", Product("Plain oil", "Simmondsia Chinensis Seed Oil"));
        JsonNode before = await GetAsync(server, "/api/plan");
        await PostAsync(server, "/api/shelf/products", Product("Serum", "Aqua, Glycerin, Retinol", use: "serum", days: ["monday", "wednesday", "friday"]));
        JsonNode after = await GetAsync(server, "/api/plan"), today = await GetAsync(server, "/api/today"), shelf = await GetAsync(server, "/api/shelf");

        Assert.All(before["sessions"]!.AsArray(), session => Assert.Equal("Plain oil", session!["product"]!["name"]!.GetValue<string>()));
        Assert.Empty(after["sessions"]!.AsArray());
        Assert.Equal(["Serum is for every evening. Plan the massage for the morning, or keep some evenings free of it."], after["nights"]!.AsArray().Select(words => words!.GetValue<string>()));
        Assert.Equal("Plain oil", today["short"]!["product"]!["name"]!.GetValue<string>());
        Assert.StartsWith("Vitamin A or acid", shelf["order"]!.AsArray().Single(step => step!["products"]!.AsArray().Any(name => name!.GetValue<string>() == "Serum"))!["words"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("serum", shelf["products"]!.AsArray().Single(one => one!["product"]!["name"]!.GetValue<string>() == "Serum")!["product"]!["use"]!.GetValue<string>());
    }

    [Fact]
    public async Task PatchTest_UnderWay_IsDueTodayUntilItIsNoted()
    {
        await using RealServer server = await RealServer.StartAsync();
        string today = (await GetAsync(server, "/api/today"))["date"]!.GetValue<string>();
        JsonNode added = await ReadAsync(await PostAsync(server, "/api/shelf/products", Product("Oil", "Squalane", patchFrom: today)));

        JsonNode due = (await GetAsync(server, "/api/today"))["patches"]![0]!;
        Assert.Equal(("Oil", 1, false), (due["name"]!.GetValue<string>(), due["patch"]!["day"]!.GetValue<int>(), due["isNoted"]!.GetValue<bool>()));

        Assert.Equal(7, await TrialDaysAsync(server));
        Assert.Equal(HttpStatusCode.NoContent, (await PostAsync(server, $"/api/reminders/trial-{added["id"]}-{today}/shown", new { })).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await PostAsync(server, $"/api/reminders/trial-{added["id"]}-{today}/shown", new { })).StatusCode);

        await PutAsync(server, $"/api/shelf/products/{added["id"]}", 1, Product("Oil", "Squalane", patchFrom: today, notes: [new { on = today, seen = "nothing" }]));
        Assert.Equal(6, await TrialDaysAsync(server));
        Assert.True((await GetAsync(server, "/api/today"))["patches"]![0]!["isNoted"]!.GetValue<bool>());

        await PutAsync(server, $"/api/shelf/products/{added["id"]}", 2, Product("Oil", "Squalane", patchFrom: today, notes: [new { on = today, seen = "bumps" }]));
        Assert.Empty((await GetAsync(server, "/api/today"))["patches"]!.AsArray());
        Assert.Null((await GetAsync(server, "/api/today"))["short"]!["product"]!["name"]);
    }

    private static async Task<int> TrialDaysAsync(RealServer server)
    {
        string feed = await server.Http.GetStringAsync((await GetAsync(server, "/api/calendar"))["address"]!.GetValue<string>(), Cancellation);
        Assert.DoesNotContain("Oil", feed, StringComparison.Ordinal);
        return feed.Split("UID:trial-").Length - 1;
    }

    private static object Product(
        string name, string ingredients, string use = "massage", string[]? when = null, string[]? days = null, string? opened = null, int? keeps = null, string? patchFrom = null, object[]? notes = null) => new
        {
            name,
            use,
            ingredients,
            when = when ?? ["evening"],
            days = days ?? [],
            opened,
            keepsMonths = keeps,
            patchTestFrom = patchFrom,
            patchNotes = notes ?? [],
        };

    private static async Task<JsonNode> GetAsync(RealServer server, string path) => (await server.Http.GetFromJsonAsync<JsonNode>(path, Cancellation))!;

    private static Task<HttpResponseMessage> PostAsync(RealServer server, string path, object body) => server.Http.PostAsJsonAsync(path, body, Cancellation);

    private static Task<HttpResponseMessage> PutAsync(RealServer server, string path, int revision, object product) => server.Http.PutAsJsonAsync(path, new { revision, product }, Cancellation);

    private static async Task<HttpResponseMessage> PutBytesAsync(RealServer server, string path, byte[] bytes)
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");

        // asks first, so that a refusal is read rather than the broken pipe of a body nobody takes
        using var request = new HttpRequestMessage(HttpMethod.Put, path) { Content = content };
        request.Headers.ExpectContinue = true;
        return await server.Http.SendAsync(request, Cancellation);
    }

    private static async Task<JsonNode> ReadAsync(HttpResponseMessage response) => (await response.Content.ReadFromJsonAsync<JsonNode>(Cancellation))!;
}
