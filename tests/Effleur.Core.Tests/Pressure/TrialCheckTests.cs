using Effleur.Core.Pressure;

namespace Effleur.Core.Tests.Pressure;

public class TrialCheckTests
{
    [Fact]
    public void Faults_SoundReadings_AreNone() => Assert.Empty(Faults((200, 150), (20, 0), (50, 5000), (100, 90)));

    [Fact]
    public void Faults_WrongReadings_AreNamedWithTheirPlace() => Assert.Equal(
        [
            "readings[1].targetGrams: expected one of 20, 50, 100, 200, found 30",
            "readings[1].shown: expected a number of grams from 0 to 5000, found NaN",
            "readings[2].targetGrams: expected each weight once, found 20 again",
            "readings[3].shown: expected a number of grams from 0 to 5000, found -3",
        ],
        Faults((20, 20), (30, double.NaN), (20, 21), (50, -3)));

    [Fact]
    public void Faults_TooFewOrTooMany_AreNamed()
    {
        Assert.Equal(["readings: expected 2 to 4 of them, found 1"], Faults((20, 20)));
        Assert.Equal(["readings: expected 2 to 4 of them, found 5"], Faults((20, 20), (50, 50), (100, 100), (200, 200), (20, 20)));
        Assert.Equal(["readings: expected 2 to 4 of them, found 0"], Faults());
    }

    private static IEnumerable<string> Faults(params (double Target, double Shown)[] readings) =>
        TrialCheck.Faults([20, 50, 100, 200], readings, ScaleUnit.Grams).Select(fault => $"{fault.Field}: {fault.Words}");
}
