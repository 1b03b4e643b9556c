using Effleur.Server.Live;
using Effleur.Storage.Rows;

namespace Effleur.Server.Tests;

public class PaintedSumTests
{
    [Fact]
    public void News_AfterAReconnect_TellsWhatWasStoredOnceThenOnlyChanges()
    {
        var sum = new PaintedSum(Row([13, 0, 5, 0]), 2);

        Assert.Equal([(0, 1.3), (1, 0.5)], Cells(sum.News([0, 0])));
        Assert.Empty(sum.News([0.04, 0]));
        Assert.Equal([(0, 1.5), (1, 0.7)], Cells(sum.News([0.2, 0.2])));
    }

    [Fact]
    public void Bytes_StoredAndRead_AreTheSameTenths()
    {
        byte[] bytes = new PaintedSum(Row([13, 0, 5, 0]), 2).Bytes([30, 0.26]);

        Assert.Equal([31.3, 0.8], PaintedSum.Seconds(Row(bytes), 2));
    }

    [Fact]
    public void Bytes_LongerThanFits_StaysAtTheMost() =>
        Assert.Equal([6553.5], PaintedSum.Seconds(Row(new PaintedSum(null, 1).Bytes([9000])), 1));

    [Fact]
    public void Seconds_HeadWithMoreOrFewerVertices_AreStillRead()
    {
        Assert.Equal([1.3, 0.5, 0], PaintedSum.Seconds(Row([13, 0, 5, 0]), 3));
        Assert.Equal([1.3], PaintedSum.Seconds(Row([13, 0, 5, 0]), 1));
    }

    private static PaintedRow Row(byte[] tenths) => new() { SessionId = Guid.Empty, Tenths = tenths };

    private static IEnumerable<(int Vertex, double Seconds)> Cells(IEnumerable<System.Collections.Immutable.ImmutableArray<double>> rows) =>
        rows.Select(row => ((int)row[0], row[1]));
}
