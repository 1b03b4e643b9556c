using Effleur.Core.Anatomy;
using Effleur.Core.Strokes;
using Effleur.Server.Sessions;
using Effleur.Server.Tests.Support;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;

namespace Effleur.Server.Tests;

public class SessionSummaryRulesTests
{
    private static readonly Stroke Glide = TestCatalogue.Make().Techniques["T19"].Strokes[0];

    [Fact]
    public void Rules_GoodSession_NamesTwoThingsAndNothingForNextTime()
    {
        SessionSummaryRules rules = Rules(Passes(6));

        Assert.Equal(["wentWellDirection", "wentWellSpeed"], rules.WentWell());
        Assert.Null(rules.NextTime());
    }

    [Theory]
    [InlineData(false, 3.0, 2.0, 1.0, "nextTimeDirection")]
    [InlineData(true, 4.5, 2.0, 1.0, "nextTimeSlower")]
    [InlineData(true, 1.5, 2.0, 1.0, "nextTimeFaster")]
    [InlineData(true, 3.0, 13.0, 1.0, "nextTimePath")]
    [InlineData(true, 3.0, 2.0, 0.7, "nextTimeWhole")]
    public void NextTime_OneAspectBad_NamesIt(bool isForward, double speedCmS, double offMm, double done, string key)
    {
        SessionSummaryRules rules = Rules(Passes(6, isForward, speedCmS, offMm, done));

        Assert.Equal(key, rules.NextTime());
        Assert.DoesNotContain(rules.WentWell(), praise => praise[8..] == key[8..]);
    }

    [Fact]
    public void NextTime_OneSideOnly_AsksForTheOther() =>
        Assert.Equal("nextTimeEven", Rules([.. Passes(12).Where(pass => pass.Side == Side.Left)]).NextTime());

    [Fact]
    public void NextTime_MostlyUnseen_AsksForLightRatherThanJudging() =>
        Assert.Equal("nextTimeSeen", Rules(Passes(6, isForward: false), unseenS: 40).NextTime());

    [Theory]
    [InlineData(SessionStatus.Finished, new[] { "wentWellFinished" })]
    [InlineData(SessionStatus.Stopped, new string[0])]
    public void Rules_TwoPassesOnly_JudgeNothing(SessionStatus status, string[] wentWell)
    {
        SessionSummaryRules rules = Rules(Passes(2, isForward: false), status);

        Assert.Equal(wentWell, rules.WentWell());
        Assert.Null(rules.NextTime());
    }

    [Fact]
    public void Rules_EveryKeyTheyGive_IsListed()
    {
        string[] given =
        [
            .. Rules(Passes(6)).WentWell(), Rules(Passes(6, speedCmS: 9)).NextTime()!, Rules(Passes(6, speedCmS: 0.1)).NextTime()!,
            Rules(Passes(6, isForward: false)).NextTime()!, Rules(Passes(6, offMm: 50)).NextTime()!, Rules(Passes(6, done: 0.1)).NextTime()!,
        ];

        Assert.All(given, key => Assert.Contains(key, SessionSummaryRules.Keys));
    }

    [Theory]
    [InlineData(92.0, 6, "scoreHigh")]
    [InlineData(80.0, 6, "scoreHigh")]
    [InlineData(79.9, 6, "scoreMiddle")]
    [InlineData(59.9, 6, "scoreLow")]
    [InlineData(92.0, 2, "scoreFew")]
    [InlineData(null, 6, null)]
    [InlineData(92.0, 0, null)]
    public void Score_ByItsHeightAndHowMuchWasSeen(double? score, int passes, string? key)
    {
        Assert.Equal(key, Rules(Passes(passes), score: score).Score());
        if (key is not null) Assert.Contains(key, SessionSummaryRules.Keys);
    }

    private static SessionSummaryRules Rules(PassRow[] passes, SessionStatus status = SessionStatus.Finished, double unseenS = 0, double? score = null) => new(
        new StoredSession(
            new SessionRow
            {
                Id = Guid.NewGuid(),
                PersonId = SessionStore.SolePersonId,
                RoutineId = "calm",
                RoutineName = "Calm",
                Mode = SessionMode.Mirror,
                Source = SessionSource.Camera,
                Status = status,
                StartedAt = DateTime.UnixEpoch,
                LastSignAt = DateTime.UnixEpoch,
                NodeId = Guid.NewGuid(),
                PassesWanted = 6,
                KeepsRecording = false,
                ActiveS = 60,
                UnseenS = unseenS,
                Score = score,
                PassesSeen = passes.Length,
            },
            passes,
            [],
            [],
            null,
            [],
            0),
        _ => Glide);

    private static PassRow[] Passes(int count, bool isForward = true, double speedCmS = 3, double offMm = 2, double done = 1) =>
    [
        .. Enumerable.Range(0, count).Select(i => new PassRow
        {
            SessionId = Guid.NewGuid(),
            Ordinal = i,
            Technique = "T19",
            Stroke = TestCatalogue.Stroke,
            Side = i % 2 == 0 ? Side.Left : Side.Right,
            Step = 1,
            StartS = i,
            EndS = i + 1,
            Seen = true,
            DirectionCorrect = isForward,
            SpeedCmS = speedCmS,
            LengthMm = 60,
            Completeness = done,
            PathDeviationMm = offMm,
            Score = 80,
        }),
    ];
}
