using Effleur.Core.Pressure;

namespace Effleur.Core.Tests.Pressure;

public class KeptFeelTests
{
    private static readonly DateTime First = new(2026, 3, 1, 18, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(FeelState.NotYet, false)]
    [InlineData(FeelState.NotYet, false, false)]
    [InlineData(FeelState.Learned, true)]
    [InlineData(FeelState.Learned, false, true)]
    [InlineData(FeelState.Kept, true, true)]
    [InlineData(FeelState.Kept, true, false, true)]
    [InlineData(FeelState.Faded, true, false)]
    public void Of_TrialsOverTime_SaysWhetherTheFeelIsKept(FeelState state, params bool[] close) => Assert.Equal(state, Feel(close).State);

    [Fact]
    public void IsDue_AfterACloseTrial_IsAMonthLater()
    {
        KeptFeel feel = Feel(true);

        Assert.False(feel.IsDue(First.AddDays(30).AddSeconds(-1)));
        Assert.True(feel.IsDue(First.AddDays(30)));
    }

    [Fact]
    public void IsDue_AfterAMissedTrial_IsAtOnce() => Assert.True(Feel(false).IsDue(First));

    private static KeptFeel Feel(params bool[] close) => KeptFeel.Of([.. close.Select((isClose, i) => (First.AddDays(i), isClose))], 30);
}
