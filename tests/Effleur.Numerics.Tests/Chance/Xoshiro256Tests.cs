using Effleur.Numerics.Chance;

namespace Effleur.Numerics.Tests.Chance;

public sealed class Xoshiro256Tests
{
    // Vigna's splitmix64.c and xoshiro256starstar.c, as their ports publish what they print.
    private static readonly ulong[] SplitMixVector = [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821];

    private static readonly ulong[] XoshiroVector =
    [
        11520, 0, 1509978240, 1215971899390074240, 1216172134540287360, 607988272756665600, 16172922978634559625, 8476171486693032832,
        10595114339597558777, 2904607092377533576,
    ];

    [Fact]
    public void SplitMix64_SeedOfPublishedVector_DrawsIt()
    {
        ulong state = 1234567;
        Assert.Equal(SplitMixVector, SplitMixVector.Select(_ => Xoshiro256.SplitMix64(ref state)).ToArray());
    }

    [Fact]
    public void Next_StateOfPublishedVector_DrawsIt()
    {
        var generator = new Xoshiro256(1, 2, 3, 4);
        Assert.Equal(XoshiroVector, XoshiroVector.Select(_ => generator.Next()).ToArray());
    }

    [Fact]
    public void NextBelow_SixFaces_ComeEquallyOften()
    {
        var generator = new Xoshiro256(7);
        int[] counts = new int[6];
        for (int i = 0; i < 60_000; i++) counts[generator.NextBelow(6)]++;
        // chi-square with five degrees of freedom: above 20.5 once in a thousand seeds
        Assert.InRange(counts.Sum(count => Math.Pow(count - 10_000, 2) / 10_000), 0, 20.5);
    }

    [Fact]
    public void NextNormal_ManyDraws_HaveTheMomentsOfANormal()
    {
        var generator = new Xoshiro256(11);
        double[] draws = [.. Enumerable.Range(0, 100_000).Select(_ => generator.NextNormal())];
        Assert.InRange(draws.Average(), -0.0125, 0.0125);
        Assert.InRange(draws.Average(one => one * one), 0.98, 1.02);
        Assert.InRange(draws.Average(one => one * one * one * one), 2.87, 3.13);
    }

    [Fact]
    public void Shuffle_ThreeItems_EveryOrderComesEquallyOften()
    {
        var generator = new Xoshiro256(13);
        var counts = new Dictionary<string, int>();
        for (int i = 0; i < 60_000; i++)
        {
            char[] items = ['a', 'b', 'c'];
            generator.Shuffle<char>(items);
            string order = new(items);
            counts[order] = counts.GetValueOrDefault(order) + 1;
        }

        Assert.Equal(6, counts.Count);
        Assert.InRange(counts.Values.Sum(count => Math.Pow(count - 10_000, 2) / 10_000), 0, 20.5);
    }

    [Fact]
    public void NextBelow_NoBound_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => new Xoshiro256(1).NextBelow(0));
}
