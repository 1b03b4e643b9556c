using System.Collections.Frozen;
using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Choreography;
using Effleur.Server.Routines;
using Effleur.Server.Sessions;
using Effleur.Server.Tests.Support;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;

namespace Effleur.Server.Tests;

/// <summary>Two hands glide on the cheeks for six seconds each: what a side lacks of that is the gap.</summary>
public class CoverageGapTests
{
    [Fact]
    public void Words_BothSidesGotTheirTime_NoGap() => Assert.Equal("gapNone", Words(left: 5, right: 4));

    [Fact]
    public void Words_OneSideGotLessThanHalf_IsTheGap() => Assert.Equal("gapLess cheek right 2 of 6", Words(left: 6, right: 2));

    [Fact]
    public void Words_NobodyOnOneSide_IsUntouched() => Assert.Equal("gapUntouched cheek left", Words(left: 0.4, right: 6));

    [Fact]
    public void Words_BothShort_TheShorterOneIsSaid() => Assert.Equal("gapLess cheek left 1 of 6", Words(left: 1.2, right: 2));

    [Fact]
    public void Words_APalmOverAPlaceItsPointNeverTouched_IsNoGap() => Assert.Equal("gapNone", Words(left: 0, right: 6, painted: [0, 0, 50, 0, 50, 0, 50, 0]));

    [Fact]
    public void Words_StepNotDone_AsksForNothing() => Assert.Null(Words(left: 1, right: 1, stepDone: false));

    [Fact]
    public void Words_MuchUnseen_SaysNothing() => Assert.Null(Words(left: 6, right: 1, unseenS: 30));

    private static string? Words(double left, double right, bool stepDone = true, double unseenS = 0, byte[]? painted = null)
    {
        var stored = new StoredSession(
            new SessionRow
            {
                Id = Guid.Empty,
                PersonId = SessionStore.SolePersonId,
                RoutineId = TestCatalogue.Calm,
                RoutineName = "Calm",
                Mode = SessionMode.Mirror,
                Source = SessionSource.Camera,
                Status = SessionStatus.Finished,
                StartedAt = DateTime.UnixEpoch,
                LastSignAt = DateTime.UnixEpoch,
                NodeId = Guid.Empty,
                PassesWanted = 6,
                KeepsRecording = false,
                ActiveS = 60,
                UnseenS = unseenS,
            },
            [],
            [],
            [Row(Side.Left, left), Row(Side.Right, right)],
            painted is null ? null : new PaintedRow { SessionId = Guid.Empty, Tenths = painted },
            stepDone ? [new StepRow { SessionId = Guid.Empty, Step = 1 }] : [],
            0);
        var catalogue = TestCatalogue.Make() with
        {
            Words = new Dictionary<string, ImmutableArray<string>>
            {
                ["gapNone"] = ["gapNone"],
                ["gapLess"] = ["gapLess {zone} {side} {got} of {shown}"],
                ["gapUntouched"] = ["gapUntouched {zone} {side}"],
            }.ToFrozenDictionary(),
        };
        var library = new MassageLibrary(catalogue, TestCatalogue.Compile);
        TimedRoutine timed = library.Choreography(TestCatalogue.Calm)!;
        return CoverageGap.Words(stored, new(library, catalogue.Routines[TestCatalogue.Calm], timed, Core.Cautions.StrokeEdits.None, null, null));
    }

    private static CoverageRow Row(Side side, double seconds) => new() { SessionId = Guid.Empty, Zone = "cheek", Side = side, Seconds = seconds, Passes = 1 };
}
