using System.Net;
using System.Text.Json.Nodes;
using Effleur.Core.Reminders;
using Effleur.Server.Calendar;
using Effleur.Server.Tests.Support;

namespace Effleur.Server.Tests;

public class CalendarTests
{
    private static readonly Uri Page = new("http://127.0.0.1:5173/#/");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Feeds that the browser's tests read with another library: web/app/src/calendar-feed.test.ts.</summary>
    [Theory]
    [InlineData("Europe/Berlin", "2026-10-19")]
    [InlineData("America/New_York", "2026-10-26")]
    [InlineData("Asia/Kolkata", "2026-10-19")]
    [InlineData("Australia/Lord_Howe", "2026-09-28")]
    [InlineData("UTC", "2026-10-19")]
    public void Feed_OfAWeekInWhichClocksChange_IsTheOneTheOtherLibraryReads(string zone, string monday)
    {
        DateOnly first = DateOnly.Parse(monday, null);
        PlannedVisit[] visits =
        [
            .. Enumerable.Range(0, 4).Select(i => new PlannedVisit($"{monday}-{i + 1}", 8 + i, first.AddDays(3 * i), new(21, 30), 10, "Calm; a tight jaw, " + new string('ä', 40))),
        ];
        string file = ContractFiles.Path($"calendar/{zone.Replace('/', '-')}.ics");

        string feed = CalendarFeed.Write(visits, zone, Page, isSilent: false, first);
        if (Environment.GetEnvironmentVariable("UPDATE_CONTRACTS") == "1") File.WriteAllText(file, feed);

        Assert.Equal(File.ReadAllText(file), feed);
        Assert.All(feed.Split("\r\n"), line => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(line), 0, 75));
    }

    [Fact]
    public void Feed_Silent_HasNoAlarm()
    {
        PlannedVisit visit = new("2026-11-23-1", 0, new(2026, 11, 23), new(21, 0), 5, "Calm");

        Assert.Contains("BEGIN:VALARM", CalendarFeed.Write([visit], "UTC", Page, isSilent: false, visit.Day), StringComparison.Ordinal);
        Assert.DoesNotContain("BEGIN:VALARM", CalendarFeed.Write([visit], "UTC", Page, isSilent: true, visit.Day), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feed_ByItsAddress_IsThereAndOnlyThere()
    {
        await using LiveServer server = await LiveServer.StartAsync();
        string address = (await server.GetAsync("/api/calendar"))["address"]!.GetValue<string>();

        using HttpResponseMessage feed = await server.Http.GetAsync(address, Cancellation);
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(feed.Headers.ETag!);

        Assert.Equal("text/calendar", feed.Content.Headers.ContentType?.MediaType);
        Assert.Contains("UID:2026-03-02-1@effleur.local", await feed.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotModified, (await server.Http.SendAsync(again, Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await server.Http.GetAsync("/calendar/0123456789abcdef0123456789abcdef.ics", Cancellation)).StatusCode);
        Assert.Equal(address, (await server.GetAsync("/api/calendar"))["address"]!.GetValue<string>());
    }

    [Fact]
    public async Task Feed_Renewed_LeavesTheOldAddress()
    {
        await using LiveServer server = await LiveServer.StartAsync();
        string old = (await server.GetAsync("/api/calendar"))["address"]!.GetValue<string>();

        JsonNode renewed = await LiveServer.ReadAsync(await server.PostAsync("/api/calendar/renew", new { }));

        Assert.NotEqual(old, renewed["address"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.NotFound, (await server.Http.GetAsync(old, Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await server.Http.GetAsync(renewed["address"]!.GetValue<string>(), Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Feed_VisitThatMoves_KeepsItsUidWithAHigherNumber()
    {
        await using LiveServer server = await LiveServer.StartAsync();
        string address = (await server.GetAsync("/api/calendar"))["address"]!.GetValue<string>();
        string before = await server.Http.GetStringAsync(address, Cancellation);

        JsonNode kept = await server.GetAsync("/api/profile");
        kept["profile"]!["days"] = new JsonArray("tuesday", "thursday", "saturday");
        using HttpResponseMessage saved = await server.Http.PutAsync("/api/profile", System.Net.Http.Json.JsonContent.Create(kept), Cancellation);
        string after = await server.Http.GetStringAsync(address, Cancellation);

        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
        Assert.Equal(Uids(before), Uids(after));
        Assert.True(Sequence(after) > Sequence(before));
    }

    [Fact]
    public async Task Reminder_Shown_IsNotedOnce()
    {
        await using LiveServer server = await LiveServer.StartAsync();
        JsonNode kept = await server.GetAsync("/api/profile");
        kept["profile"]!["days"] = new JsonArray("sunday", "tuesday", "thursday");
        kept["profile"]!["at"] = "00:10";
        using HttpResponseMessage saved = await server.Http.PutAsync("/api/profile", System.Net.Http.Json.JsonContent.Create(kept), Cancellation);
        JsonNode next = await server.GetAsync("/api/reminders/next");
        string visit = next["visit"]!.GetValue<string>();

        Assert.Equal(HttpStatusCode.NotFound, (await server.PostAsync("/api/reminders/other/shown", new { })).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await server.PostAsync($"/api/reminders/{visit}/shown", new { })).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await server.PostAsync($"/api/reminders/{visit}/shown", new { })).StatusCode);
        Assert.Null((await server.GetAsync("/api/reminders/next"))["visit"]);
        Assert.Equal(HttpStatusCode.NoContent, (await server.PostAsync("/api/reminders/wake", new { })).StatusCode);
        Assert.Equal(visit, (await server.GetAsync("/api/reminders/next"))["visit"]!.GetValue<string>());
    }

    private static string[] Uids(string feed) => [.. feed.Split("\r\n").Where(line => line.StartsWith("UID:", StringComparison.Ordinal))];

    private static int Sequence(string feed) => int.Parse(feed.Split("\r\n").First(line => line.StartsWith("SEQUENCE:", StringComparison.Ordinal))[9..], null);
}
