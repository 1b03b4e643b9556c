using System.Text.Json.Nodes;
using Effleur.Coaching.Trends;
using Effleur.Server.Tests.Support;
using Effleur.Server.Trends;
using Effleur.Storage.Sessions;

namespace Effleur.Server.Tests;

public class TrendTests
{
    private static readonly DateTime First = new(2026, 3, 1, 7, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Make_FewSessions_SaysHowManyAreMissing()
    {
        TechniqueTrend trend = Make([80, 81, 80]);

        Assert.Equal((TrendKind.NotEnough, "trendNotEnough 3/5"), (trend.Score, trend.Words.Single()));
    }

    [Fact]
    public void Make_NothingBeyondUpsAndDowns_IsAboutTheSame() => Assert.Equal(["trendSame 6/5"], Make([80, 84, 79, 83, 80, 82]).Words);

    [Fact]
    public void Make_ScoresRise_AreCloserToWhatIsShown() => Assert.Equal(["trendScoreHigher 6/5"], Make([60, 61, 60, 80, 81, 80]).Words);

    [Fact]
    public void Make_SpreadOfTheSpeedFalls_IsSteadierAndSaidFirst()
    {
        TechniqueTrend trend = Make([60, 61, 60, 80, 81, 80], spreads: [1.5, 1.6, 1.5, 0.4, 0.5, 0.4]);

        Assert.Equal(TrendKind.Lower, trend.Evenness);
        Assert.Equal(["trendSteadier 6/5", "trendScoreHigher 6/5"], trend.Words);
    }

    [Fact]
    public void Make_StrokesWithoutASpeed_HaveNoneAndAreJudgedByTheirScores()
    {
        TechniqueTrend trend = new TechniqueTrends(Word, Name).Make(Rows([80, 80, 80, 80, 80], paced: 0)).Techniques.Single();

        Assert.All(trend.Sessions, session => Assert.Null(session.Speed));
        Assert.Equal((TrendKind.NotEnough, TrendKind.Same), (trend.Speed, trend.Evenness));
    }

    [Fact]
    public void Make_SessionsWithTwoPasses_AreLeftOut() =>
        Assert.Empty(new TechniqueTrends(Word, Name).Make(Rows([80, 80, 80, 80, 80], passes: 2)).Techniques);

    [Fact]
    public void Make_TechniqueThatIsNoLongerThere_IsLeftOut() =>
        Assert.Empty(new TechniqueTrends(Word, _ => null).Make(Rows([80, 80, 80, 80, 80])).Techniques);

    [Fact]
    public async Task Trends_AfterASession_HasItsMeans()
    {
        await using LiveServer server = await LiveServer.StartAsync();
        Guid session = await server.BeginAsync();
        using (LiveClient client = await server.ConnectAsync(session))
        {
            foreach (double atS in new[] { 1.0, 2, 3 }) await client.SendFrameAsync(atS);
            await client.NextAsync("pass", pass => pass["atS"]!.GetValue<double>() == 3);
            await server.EndAsync(session);
        }

        JsonNode trends = await server.GetAsync("/api/trends");
        JsonNode seen = trends["techniques"]![0]!["sessions"]![0]!;

        Assert.Equal((2.0, 1.0), (seen["score"]!["mean"]!.GetValue<double>(), Math.Round(seen["score"]!["spread"]!.GetValue<double>(), 9)));
        Assert.Equal(3.0, seen["speed"]!["mean"]!.GetValue<double>());
        Assert.Equal("Words for trendNotEnough.", trends["techniques"]![0]!["words"]![0]!.GetValue<string>());
    }

    private static TechniqueTrend Make(double[] scores, double[]? spreads = null) =>
        new TechniqueTrends(Word, Name).Make(Rows(scores, spreads)).Techniques.Single();

    private static string Word(string key) => $"{key} {{seen}}/{{wanted}}";

    private static string? Name(string id) => id == "T19" ? "Cheekbones" : null;

    // Speeds of 3 cm/s with the given spread among ten passes; scores with none.
    private static TechniqueFigures[] Rows(double[] scores, double[]? spreads = null, int passes = 10, int? paced = null) =>
    [
        .. scores.Select((score, i) =>
        {
            double spread = spreads?[i] ?? (i % 2 == 0 ? 0.5 : 0.6);
            int speeds = paced ?? passes;
            return new TechniqueFigures(
                "T19", First.AddDays(i), passes, passes * score, passes * score * score, speeds, 3 * speeds, (9 * speeds) + (spread * spread * Math.Max(0, speeds - 1)));
        }),
    ];
}
