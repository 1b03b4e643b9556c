using Effleur.Core.Readings;
using Effleur.Measurement.Colour;
using Effleur.Numerics.Colour;
using Effleur.Testing.Skin;

namespace Effleur.Measurement.Tests.Colour;

public sealed class WhiteBalanceTests
{
    public static TheoryData<string> LampNames => [.. Lamps.Six.Select(lamp => lamp.Name)];

    [Theory]
    [MemberData(nameof(LampNames))]
    public void FromCard_PublishedChartUnderAPlantedLamp_IsWithinOne(string lamp)
    {
        var chance = new Random(3);
        LinearRgb gain = Lamps.Six.Single(l => l.Name == lamp).Gain;
        WhiteBalance balance = WhiteBalance.FromCard(Card(gain, chance));

        Assert.Null(balance.Refused);
        for (int patch = 0; patch < ChartColours.Published.Length; patch++)
        {
            LinearRgb seen = ChartColours.Photograph(gain * ChartColours.Linear(patch), 900, 2, chance).Mean;
            double off = ColourDifference.Ciede2000(ColourSpace.ToLab(balance.Apply(seen)), ColourSpace.ToLab(ChartColours.Linear(patch)));
            Assert.True(off < 1, $"{ChartColours.Published[patch].Name} {off}");
        }
    }

    /// <summary>A camera whose channels bleed into one another cannot be set right by a card, but by a chart.</summary>
    [Fact]
    public void FromChart_ChannelsThatBleed_AreTakenApart()
    {
        var bleed = new ChannelMatrix(new(0.7, 0.2, 0.1), new(0.15, 0.75, 0.1), new(0.05, 0.25, 0.7));
        ChartPatch[] patches = [.. Enumerable.Range(0, 24).Select(i => new ChartPatch(bleed.Apply(ChartColours.Linear(i)), ChartColours.Linear(i)))];
        WhiteBalance balance = WhiteBalance.FromChart(patches);

        Assert.Null(balance.Refused);
        Assert.All(patches, patch => Assert.True(ColourDifference.Ciede2000(ColourSpace.ToLab(balance.Apply(patch.Seen)), ColourSpace.ToLab(patch.Known)) < 1e-6));
    }

    [Fact]
    public void FromChart_TooFewOrOnlyGreys_IsRefused()
    {
        ChartPatch grey(double v) => new(new(v, v, v), new(v, v, v));

        Assert.Equal(ReadingRefusal.NoCard, WhiteBalance.FromChart([grey(0.1), grey(0.2)]).Refused);
        Assert.Equal(ReadingRefusal.NoCard, WhiteBalance.FromChart([grey(0.1), grey(0.2), grey(0.3), grey(0.4), grey(0.5), grey(0.6), grey(0.7)]).Refused);
    }

    [Theory]
    [InlineData(0.97, 0.9, ReadingRefusal.TooBright)]
    [InlineData(0.005, 0.18, ReadingRefusal.TooDark)]
    [InlineData(0.5, 0, ReadingRefusal.NoCard)]
    [InlineData(double.NaN, 0.18, ReadingRefusal.NoCard)]
    [InlineData(0, 0.18, ReadingRefusal.NoCard)]
    public void FromCard_CardThatSaysNothing_IsRefused(double level, double reflectance, ReadingRefusal expected) =>
        Assert.Equal(expected, WhiteBalance.FromCard(new(new(level, level, level), default, 400, reflectance)).Refused);

    [Fact]
    public void Errors_WithLessToGoBy_AreLargerAndTrustIsLess()
    {
        WhiteBalance card = WhiteBalance.FromCard(Card(new(0.8, 0.8, 0.8), new(1))), scene = WhiteBalance.FromScene(new(0.4, 0.3, 0.2), new(0.5, 0.4, 0.3));

        Assert.True(card.CommonError < scene.CommonError && scene.CommonError < WhiteBalance.None.CommonError);
        Assert.True(card.ChannelError.R < scene.ChannelError.R && scene.ChannelError.R < WhiteBalance.None.ChannelError.R);
        Assert.True(card.Trust > scene.Trust && scene.Trust > WhiteBalance.None.Trust);
        Assert.Equal(new LinearRgb(0.5, 0.4, 0.3).G, scene.Apply(new(0.4, 0.3, 0.2)).G, 12);
    }

    private static CardReading Card(LinearRgb lamp, Random chance)
    {
        (LinearRgb mean, LinearRgb sd) = ChartColours.Photograph(0.5 * lamp, 900, 2, chance);
        return new(mean, sd, 900, 0.5);
    }
}
