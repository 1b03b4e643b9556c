using Effleur.Core.Readings;
using Effleur.Core.Scales;
using FsCheck;
using FsCheck.Fluent;

namespace Effleur.Core.Tests.Scales;

public class ScaleTests
{
    private static readonly DateOnly Today = new(2026, 3, 30);

    // WHO-5's rule: the sum of five answers from 0 to 5, times 4, is 0 to 100.
    private static readonly Scale FiveItems = Make(5, 0, 5, ScaleScoring.Sum, 4, 0, ScaleTime.Monthly);

    // JFLS-8's: the mean of eight answers from 0 to 10; one may be missing.
    private static readonly Scale EightItems = Make(8, 0, 10, ScaleScoring.Mean, 1, 1, ScaleTime.Monthly);

    private static readonly Scale OneItem = Make(1, 0, 10, ScaleScoring.Mean, 1, 0, ScaleTime.BeforeAndAfter);

    [Theory]
    [InlineData(new[] { 0, 0, 0, 0, 0 }, 0)]
    [InlineData(new[] { 5, 5, 5, 5, 5 }, 100)]
    [InlineData(new[] { 3, 2, 4, 1, 3 }, 52)]
    public void Score_FiveItemsTimesFour_IsTheSumOfThem(int[] answers, double expected) => Assert.Equal(expected, FiveItems.Score(Answers(answers)));

    [Fact]
    public void Score_OneOfEightPassedOver_IsTheMeanOfSeven() =>
        Assert.Equal(4, EightItems.Score([.. Answers([1, 2, 3, 4, 5, 6, 7]), new ScaleAnswer("i7", null)]));

    [Fact]
    public void Score_TwoOfEightPassedOver_IsNone() => Assert.Null(EightItems.Score(Answers([1, 2, 3, 4, 5, 6])));

    [Fact]
    public void Score_OneOfASumPassedOver_IsNone() => Assert.Null(FiveItems.Score(Answers([1, 2, 3, 4])));

    [Fact]
    public void Score_AnyAnswers_StaysInRangeAndGrowsWithEach() => Prop.ForAll(Gen.ArrayOf(Gen.Choose(0, 5), 5).ToArbitrary(), values =>
    {
        double score = FiveItems.Score(Answers(values))!.Value;
        bool isIn = score >= FiveItems.ScoreRange.Least && score <= FiveItems.ScoreRange.Most;
        return isIn && (values[0] == 5 || FiveItems.Score(Answers([values[0] + 1, .. values[1..]])) == score + 4);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Score_WrongAnswers_AreNamed()
    {
        Assert.Contains("\"i9\"", Assert.Throws<ArgumentException>(() => OneItem.Score([new("i9", 1)])).Message, StringComparison.Ordinal);
        Assert.Contains("second", Assert.Throws<ArgumentException>(() => OneItem.Score([new("i0", 1), new("i0", 2)])).Message, StringComparison.Ordinal);
        Assert.Contains("0 to 10, not 11", Assert.Throws<ArgumentException>(() => OneItem.Score([new("i0", 11)])).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ScaleTime.BeforeAndAfter, 0, true)]
    [InlineData(ScaleTime.Monthly, 27, false)]
    [InlineData(ScaleTime.Monthly, 28, true)]
    [InlineData(ScaleTime.Monthly, null, true)]
    [InlineData(ScaleTime.Once, 400, false)]
    [InlineData(ScaleTime.Once, null, true)]
    public void MayBeAsked_DaysSinceTheLastAnswer_FollowTheTime(ScaleTime time, int? daysSince, bool may) =>
        Assert.Equal(may, (OneItem with { Time = time }).MayBeAsked(daysSince is { } days ? Today.AddDays(-days) : null, Today));

    [Fact]
    public void MayBeAsked_ItemsStillToBeBrought_IsNever() => Assert.False((FiveItems with { Items = [] }).MayBeAsked(null, Today));

    /// <summary>Evidence E9's example: SD 1.5 and ICC 0.8 give an SEM of 0.67 and a smallest detectable change of 1.9.</summary>
    [Fact]
    public void Read_ErrorNotKnown_TakesTheEvidencesExample()
    {
        Reading reading = SelfReport.Read(OneItem, Answers([4]), Today);

        Assert.Equal((4, 1, "self-x", "points"), (reading.Value, reading.Quality, reading.Method.Metric, reading.Method.Unit));
        Assert.Equal(0.67, reading.StandardError!.Value, 0.005);
        Assert.Equal(1.9, 1.96 * Math.Sqrt(2) * reading.StandardError!.Value, 0.05);
        Assert.Equal(6.7, SelfReport.Read(FiveItems, Answers([4, 4, 4, 4, 4]), Today).StandardError!.Value, 0.05);
    }

    [Fact]
    public void Read_OwnErrorKnown_TakesIt() => Assert.Equal(0.4, SelfReport.Read(OneItem, Answers([4]), Today, ownError: 0.4).StandardError);

    [Fact]
    public void Read_TooSoonOrUnanswered_IsRefused()
    {
        Assert.Equal(ReadingRefusal.TooSoon, SelfReport.Read(FiveItems, Answers([1, 2, 3, 4, 5]), Today, Today.AddDays(-3)).Refused);
        Reading unanswered = SelfReport.Read(FiveItems, Answers([1, 2]), Today);
        Assert.Equal((ReadingRefusal.Unanswered, 0.4), (unanswered.Refused, unanswered.Quality));
    }

    private static ScaleAnswer[] Answers(int[] values) => [.. values.Select((value, i) => new ScaleAnswer($"i{i}", value))];

    private static Scale Make(int items, int least, int most, ScaleScoring scoring, int factor, int missing, ScaleTime time) => new()
    {
        Id = "x",
        Name = "x",
        Time = time,
        HidesPrevious = true,
        Least = least,
        Most = most,
        ItemCount = items,
        Items = [.. Enumerable.Range(0, items).Select(i => new ScaleItem($"i{i}", "?"))],
        Scoring = scoring,
        Factor = factor,
        MostMissing = missing,
        Licence = new("ours", "E", true),
        Evidence = [],
    };
}
