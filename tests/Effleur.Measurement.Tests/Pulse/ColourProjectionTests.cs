using Effleur.Measurement.Pulse;

namespace Effleur.Measurement.Tests.Pulse;

public sealed class ColourProjectionTests
{
    private const double RateHz = 30;

    public static TheoryData<string> Names => [.. All.Keys];

    private static Dictionary<string, ColourProjection> All { get; } = new()
    {
        ["GREEN"] = GreenProjection.Verkruysse2008,
        ["CHROM"] = ChromProjection.DeHaanJeanne2013,
        ["POS"] = PosProjection.Wang2017,
        ["RED"] = new ChannelProjection(0, 4),
    };

    // Overlapping windows once left the first and last samples at 0; here each sample follows the planted wave.
    [Theory]
    [MemberData(nameof(Names))]
    public void Apply_EvenPulse_WritesEverySampleToTheEnds(string name)
    {
        const int Count = 457;
        double[] wave = [.. Enumerable.Range(0, Count).Select(i => Math.Sin((2 * Math.PI * 1.1 * i / RateHz) + 0.7))];

        double[] signal = Apply(name, wave, _ => 0);

        Assert.Equal(Count, signal.Length);
        double swing = signal[100..^100].Max();
        Assert.True(swing > 0.001);
        Assert.DoesNotContain(0, signal);
        foreach (Range end in new Range[] { ..30, ^30.. }) Assert.InRange(signal[end].Max() - signal[end].Min(), 1.0 * swing, 2.6 * swing);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Apply_MoreBlood_Rises(string name)
    {
        double[] wave = [.. Enumerable.Range(0, 300).Select(i => Math.Sin(2 * Math.PI * 1.2 * i / RateHz))], signal = Apply(name, wave, _ => 0);

        Assert.True(wave.Zip(signal, (w, s) => w * s).Sum() > 0);
    }

    [Theory]
    [InlineData("CHROM")]
    [InlineData("POS")]
    public void Apply_LightThatComesAndGoes_HardlyMovesIt(string name)
    {
        double[] still = new double[600];

        double[] signal = Apply(name, still, i => 0.01 * Math.Sin(2 * Math.PI * 1.3 * i / RateHz));

        Assert.True(signal[60..^60].Max() < 0.0005);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(20)]
    public void Apply_ShorterThanAWindow_IsFinite(int count)
    {
        foreach (ColourProjection projection in All.Values)
        {
            double[] channel = [.. Enumerable.Range(0, count).Select(i => 100.0 + i)];
            Assert.All(projection.Apply(channel, channel, channel, RateHz), value => Assert.True(double.IsFinite(value)));
        }
    }

    [Fact]
    public void Apply_DarkChannels_IsFinite()
    {
        double[] dark = new double[100];
        foreach (ColourProjection projection in All.Values) Assert.All(projection.Apply(dark, dark, dark, RateHz), value => Assert.True(double.IsFinite(value)));
    }

    private static double[] Apply(string name, double[] wave, Func<int, double> light)
    {
        double[] channel(double mean, double swing) => [.. wave.Select((w, i) => mean * (1 + light(i)) * (1 - (0.01 * swing * w)))];
        return All[name].Apply(channel(180, 0.43), channel(130, 1), channel(110, 0.69), RateHz);
    }
}
