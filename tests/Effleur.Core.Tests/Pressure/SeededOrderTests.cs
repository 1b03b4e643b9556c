using Effleur.Core.Pressure;
using FsCheck;
using FsCheck.Fluent;

namespace Effleur.Core.Tests.Pressure;

public class SeededOrderTests
{
    [Fact]
    public void Of_AnySeed_IsAPermutationAndTheSameAgain() => Prop.ForAll(
        (from count in Gen.Choose(0, 12) from seed in Gen.Choose(int.MinValue, int.MaxValue) select (count, (uint)seed)).ToArbitrary(),
        drawn => SeededOrder.Of(drawn.count, drawn.Item2).Order().SequenceEqual(Enumerable.Range(0, drawn.count))
            && SeededOrder.Of(drawn.count, drawn.Item2).SequenceEqual(SeededOrder.Of(drawn.count, drawn.Item2)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    /// <summary>Each of the 24 orders of four comes up 1000 times in 24,000 seeds, give or take four standard deviations.</summary>
    [Fact]
    public void Of_ManySeeds_FavoursNoOrder()
    {
        int[] counts = [.. Enumerable.Range(1, 24_000).Select(i => string.Concat(SeededOrder.Of(4, (uint)i * 2_654_435_769))).CountBy(order => order).Select(order => order.Value)];
        Assert.Equal(24, counts.Length);
        Assert.All(counts, count => Assert.InRange(count, 1000 - 124, 1000 + 124));
    }
}
