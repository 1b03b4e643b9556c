using Effleur.Core.Readings;

namespace Effleur.Core.Tests.Readings;

public class ReadingTests
{
    private static readonly Method Pulse = new("pulse-rate", "bpm", "fused", 1);

    [Theory]
    [InlineData(double.NaN, 1, 1)]
    [InlineData(60, double.NaN, 1)]
    [InlineData(60, -1, 1)]
    [InlineData(double.PositiveInfinity, 1, 1)]
    [InlineData(60, 1, double.NaN)]
    public void Of_FigureThatIsNone_IsARefusal(double value, double error, double quality)
    {
        Reading reading = Reading.Of(Pulse, ReadingPlace.Whole, value, error, quality);

        Assert.Equal((null, null, ReadingRefusal.NotComputable), (reading.Value, reading.StandardError, reading.Refused));
    }

    [Fact]
    public void Of_Value_HasItsErrorAndNoRefusal()
    {
        Reading reading = Reading.Of(Pulse, ReadingPlace.Whole, 61, 0.5, 1.2);

        Assert.Equal((61, 0.5, 1.0, null), (reading.Value, reading.StandardError, reading.Quality, reading.Refused));
    }
}
