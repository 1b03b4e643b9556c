using System.Text.Json.Nodes;
using Effleur.Core.Readings;
using Effleur.Server.Tests.Support;
using Effleur.Storage.CheckIns;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;
using Microsoft.Extensions.DependencyInjection;

namespace Effleur.Server.Tests;

/// <summary>What check-ins with planted values show over time.</summary>
public class ProgressTests
{
    private static readonly Method Redness = new("a-star", "1", "a-star-atlas-card", 1);
    private static readonly DateTime First = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Progress_TwelveRepeatsOverFourDays_KnowsTheNoiseThatWasPlanted()
    {
        await using RealServer server = await RealServer.StartAsync();
        for (int day = 0; day < 4; day++) await AddAsync(server, new() { Day = day, Values = [10 + day - 0.5, 10 + day, 10 + day + 0.5] });

        JsonNode metric = await MetricAsync(server);
        JsonNode noise = metric["noise"]!;

        // three values half apart on each day: variance within 0.25, whatever the days do
        Assert.Equal((0.5, 12, 4, true), (Math.Round(noise["sem"]!.GetValue<double>(), 9), noise["repeats"]!.GetValue<int>(), noise["days"]!.GetValue<int>(), noise["isEnough"]!.GetValue<bool>()));
        Assert.Equal(1.96 * Math.Sqrt(2) * 0.5, noise["mdc95"]!.GetValue<double>(), 9);
        Assert.Equal([10, 11, 12, 13], metric["series"]!.AsArray().Select(point => point!["value"]!.GetValue<double>()));
        Assert.Equal((10, 13, 3), (metric["change"]!["from"]!.GetValue<double>(), metric["change"]!["to"]!.GetValue<double>(), metric["change"]!["difference"]!.GetValue<double>()));
        Assert.Equal(("redness", "cheek", true), (metric["name"]!.GetValue<string>(), metric["zone"]!.GetValue<string>(), metric["isPrimary"]!.GetValue<bool>()));
        Assert.Contains(metric["words"]!.AsArray(), line => line!.GetValue<string>().Contains("redness", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0.2, "belowNoise")]
    [InlineData(0.95, "likely")]
    [InlineData(4, "clear")]
    public async Task Pair_OfASession_IsJudgedByTheNoiseAtRest(double rise, string verdict)
    {
        await using RealServer server = await RealServer.StartAsync();
        Guid session = await SessionAsync(server);
        for (int day = 0; day < 4; day++) await AddAsync(server, new() { Day = day, Values = [9.5, 10, 10.5] });
        await AddAsync(server, new() { Day = 5, Kind = CheckInKind.Before, Session = session, Values = [9.5, 10, 10.5] });
        await AddAsync(server, new() { Day = 5, Hours = 1, Kind = CheckInKind.After, Session = session, Minutes = 2, Values = [9.5 + rise, 10 + rise, 10.5 + rise] });

        JsonNode pair = (await MetricAsync(server))["pairs"]!.AsArray().Single()!;

        Assert.Equal((session, 10, Math.Round(10 + rise, 9), verdict), (pair["sessionId"]!.GetValue<Guid>(), pair["before"]!.GetValue<double>(), Math.Round(pair["after"]!.GetValue<double>(), 9), pair["verdict"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Series_OtherCameraOrVersion_IsAnotherBaselineAndNotCompared()
    {
        await using RealServer server = await RealServer.StartAsync();
        await AddAsync(server, new() { Day = 0, Values = [10, 11] });
        await AddAsync(server, new() { Day = 1, Values = [10, 11], Device = "phone" });
        await AddAsync(server, new() { Day = 2, Values = [10, 11] });
        await AddAsync(server, new() { Day = 3, Values = [20, 21], Method = Redness with { Version = 2 } });

        JsonNode metric = await MetricAsync(server);

        Assert.Equal([0, 1, 0, 2], metric["series"]!.AsArray().Select(point => point!["baseline"]!.GetValue<int>()));
        Assert.Null(metric["change"]);
        Assert.Equal(2, metric["noise"]!["repeats"]!.GetValue<int>());
        Assert.Contains("not compared", metric["words"]![0]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Series_MostRepeatsRefused_HasNoPoint()
    {
        await using RealServer server = await RealServer.StartAsync();
        await AddAsync(server, new() { Day = 0, Values = [10], Refusals = 2 });

        Assert.Empty((await ProgressAsync(server))["metrics"]!.AsArray());
    }

    [Fact]
    public async Task Decay_PlantedHalfLife_IsFound()
    {
        await using RealServer server = await RealServer.StartAsync();
        Guid session = await SessionAsync(server);
        double[] minutes = [1, 5, 10, 15, 20, 30, 45, 60];
        for (int i = 0; i < minutes.Length; i++)
            await AddAsync(server, new() { Hours = i, Kind = CheckInKind.After, Session = session, Minutes = minutes[i], Values = [10 + (4 * Math.Pow(2, -minutes[i] / 12))], Error = 0.05 });

        JsonNode decay = (await ProgressAsync(server))["decays"]!.AsArray().Single()!;

        Assert.Equal(12, decay["halfLifeMin"]!.GetValue<double>(), 0.5);
        Assert.InRange(12, decay["interval95"]![0]!.GetValue<double>(), decay["interval95"]![1]!.GetValue<double>());
        Assert.Equal((8, null), (decay["points"]!.AsArray().Count, decay["refused"]));
        Assert.Contains("12 minutes", decay["words"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decay_TwoValues_IsRefused()
    {
        await using RealServer server = await RealServer.StartAsync();
        Guid session = await SessionAsync(server);
        foreach (double minutes in new[] { 2, 20.0 }) await AddAsync(server, new() { Kind = CheckInKind.After, Session = session, Minutes = minutes, Values = [10] });

        JsonNode decay = (await ProgressAsync(server))["decays"]!.AsArray().Single()!;

        Assert.Equal(("tooShort", null, null), (decay["refused"]!.GetValue<string>(), decay["halfLifeMin"], decay["interval95"]));
    }

    private static async Task<JsonNode> ProgressAsync(RealServer server) => JsonNode.Parse((await server.GetAsync("/api/progress")).GetRawText())!;

    private static async Task<JsonNode> MetricAsync(RealServer server) => (await ProgressAsync(server))["metrics"]!.AsArray().Single()!;

    private static async Task AddAsync(RealServer server, Planted planted)
    {
        CheckInStore store = server.Services.GetRequiredService<CheckInStore>();
        var row = new CheckInRow
        {
            Id = Guid.NewGuid(),
            PersonId = SessionStore.SolePersonId,
            SessionId = planted.Session,
            Kind = planted.Kind,
            MinutesAfter = planted.Minutes,
            StartedAt = First.AddDays(planted.Day).AddHours(planted.Hours),
            Device = planted.Device,
            Lamp = "window",
            Card = CheckInCard.Grey,
            Glasses = false,
            MakeUp = false,
            Wiped = true,
        };
        await store.AddAsync(row, Cancellation);
        Reading[] readings =
        [
            .. planted.Values.Select(value => Reading.Of(planted.Method, new("cheek"), value, planted.Error, 0.9)),
            .. Enumerable.Repeat(Reading.Refuse(planted.Method, new("cheek"), ReadingRefusal.Turned), planted.Refusals),
        ];
        await store.AddReadingsAsync(row.PersonId, row.Id, ReadingRow.Of(readings, row.Id, ReadingSource.Atlas, row.StartedAt), null, Cancellation);
    }

    private static async Task<Guid> SessionAsync(RealServer server)
    {
        var session = new SessionRow
        {
            Id = Guid.NewGuid(),
            PersonId = SessionStore.SolePersonId,
            RoutineId = "calm",
            RoutineName = "Calm",
            Mode = SessionMode.Guide,
            Source = SessionSource.None,
            Status = SessionStatus.Finished,
            StartedAt = First,
            LastSignAt = First,
            NodeId = Guid.NewGuid(),
            PassesWanted = 1,
            KeepsRecording = false,
        };
        await server.Services.GetRequiredService<SessionStore>().AddAsync(session, Cancellation);
        return session.Id;
    }

    private sealed record Planted
    {
        public int Day { get; init; }

        public int Hours { get; init; }

        public CheckInKind Kind { get; init; } = CheckInKind.Anytime;

        public Guid? Session { get; init; }

        public double? Minutes { get; init; }

        public double[] Values { get; init; } = [];

        public int Refusals { get; init; }

        public double Error { get; init; } = 0.1;

        public string Device { get; init; } = "desk camera";

        public Method Method { get; init; } = Redness;
    }
}
