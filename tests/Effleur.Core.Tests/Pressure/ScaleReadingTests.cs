using Effleur.Core.Pressure;

namespace Effleur.Core.Tests.Pressure;

public class ScaleReadingTests
{
    [Theory]
    [InlineData(0, ScaleUnit.Grams)]
    [InlineData(5000, ScaleUnit.Grams)]
    [InlineData(0.7, ScaleUnit.Ounces)]
    [InlineData(176, ScaleUnit.Ounces)]
    public void Fault_AReadingThatCanBe_IsNone(double shown, ScaleUnit unit) => Assert.Null(ScaleReading.Fault(shown, unit));

    [Theory]
    [InlineData(-1, ScaleUnit.Grams, "expected a number of grams from 0 to 5000, found -1")]
    [InlineData(5001, ScaleUnit.Grams, "expected a number of grams from 0 to 5000, found 5001")]
    [InlineData(double.NaN, ScaleUnit.Grams, "expected a number of grams from 0 to 5000, found NaN")]
    [InlineData(double.PositiveInfinity, ScaleUnit.Ounces, "expected a number of ounces from 0 to 176, found Infinity")]
    [InlineData(180, ScaleUnit.Ounces, "expected a number of ounces from 0 to 176, found 180")]
    public void Fault_AReadingThatCannotBe_IsNamed(double shown, ScaleUnit unit, string words) => Assert.Equal(words, ScaleReading.Fault(shown, unit));

    [Fact]
    public void Grams_SixteenOunces_AreAPound() => Assert.Equal(453.59237, ScaleReading.Grams(16, ScaleUnit.Ounces), 9);
}
