using Effleur.Coaching.Trends;
using Effleur.Testing.Straight;

namespace Effleur.Coaching.Tests.Trends;

/// <summary>Planted changes are named, chance is not: about five in a hundred without a change, whatever the number of sessions.</summary>
public sealed class TrendTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void Of_FewSessions_SaysNothing(int sessions) =>
        Assert.Equal(TrendKind.NotEnough, Trend.Of([.. Enumerable.Range(0, sessions).Select(i => 10.0 * i)]).Kind);

    [Theory]
    [InlineData(5)]
    [InlineData(8)]
    [InlineData(12)]
    public void Of_OnlyUpsAndDowns_IsNamedAChangeFiveTimesInAHundred(int sessions)
    {
        var random = new Random(7);
        int named = Enumerable.Range(0, 4000).Count(_ => Trend.Of(Noise(random, sessions)).Kind != TrendKind.Same);

        // 200 of 4000 expected, one standard error 14.
        Assert.InRange(named, 150, 250);
    }

    [Fact]
    public void Of_APlantedRiseOfThreeSpreads_IsFoundInNineOfTen()
    {
        var random = new Random(11);
        int found = Enumerable.Range(0, 500).Count(_ => Trend.Of([.. Noise(random, 4), .. Noise(random, 4).Select(value => value + 3)]).Kind == TrendKind.Higher);

        Assert.InRange(found, 450, 500);
    }

    [Fact]
    public void Of_LaterSessionsLower_IsLowerByTheirDifference()
    {
        Trend trend = Trend.Of([80, 81, 79, 60, 61, 59]);

        Assert.Equal((TrendKind.Lower, -20.0), (trend.Kind, trend.Difference));
        Assert.Equal(Math.Sqrt(1 * 2.0 / 3), trend.StandardError, 9);
    }

    [Fact]
    public void Of_ManySessions_ComparesTheLatestTwelve()
    {
        double[] longAgo = [.. Enumerable.Repeat(20.0, 30)];
        double[] lately = [70, 72, 71, 69, 70, 71, 70, 72, 71, 69, 70, 71];

        Assert.Equal(TrendKind.Same, Trend.Of([.. longAgo, .. lately]).Kind);
    }

    [Fact]
    public void Of_AllTheSame_IsTheSame() => Assert.Equal(new Trend(TrendKind.Same, 0, 0), Trend.Of([3, 3, 3, 3, 3]));

    [Fact]
    public void From_SumsOfPasses_AreMeanAndSpread()
    {
        SessionFigure figure = SessionFigure.From(3, 2 + 4 + 9, 4 + 16 + 81)!;

        Assert.Equal((3, 5.0), (figure.Count, figure.Mean));
        Assert.Equal(Math.Sqrt(13), figure.Spread, 9);
        Assert.Null(SessionFigure.From(0, 0, 0));
        Assert.Equal(0, SessionFigure.From(1, 7, 49)!.Spread);
    }

    private static double[] Noise(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => HandShape.Gauss(random, 1))];
}
