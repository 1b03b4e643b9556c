using Effleur.Core.Anatomy;
using Effleur.Server.Live;
using Effleur.Storage.Rows;

namespace Effleur.Server.Tests;

public class CoverageSumTests
{
    private static readonly Guid Session = Guid.NewGuid();

    [Fact]
    public void Unsaved_AfterAReconnect_AddsWhatWasStoredBefore()
    {
        var sum = new CoverageSum([Row("cheek", 4, 2), Row("chin", 1, 1)]);

        CoverageRow row = Assert.Single(sum.Unsaved([new("cheek", Side.Left, 3, 1)], Session));

        Assert.Equal(("cheek", 7.0, 3), (row.Zone, row.Seconds, row.Passes));
    }

    [Fact]
    public void Unsaved_AfterASave_GivesOnlyWhatChangedSince()
    {
        var sum = new CoverageSum([]);
        sum.Saved(sum.Unsaved([new("cheek", Side.Left, 3, 0), new("chin", Side.Left, 1, 0), new("chin", Side.Right, 1, 0)], Session));

        IReadOnlyList<CoverageRow> changed = sum.Unsaved([new("cheek", Side.Left, 3, 1), new("chin", Side.Left, 1, 0), new("chin", Side.Right, 2, 0)], Session);

        Assert.Equal([("cheek", Side.Left), ("chin", Side.Right)], changed.Select(row => (row.Zone, row.Side)));
    }

    [Fact]
    public void Unsaved_AfterASaveThatFailed_GivesItAgain()
    {
        var sum = new CoverageSum([]);
        sum.Unsaved([new("cheek", Side.Left, 3, 0)], Session);

        Assert.Single(sum.Unsaved([new("cheek", Side.Left, 3, 0)], Session));
    }

    private static CoverageRow Row(string zone, double seconds, int passes) => new() { SessionId = Session, Zone = zone, Side = Side.Left, Seconds = seconds, Passes = passes };
}
