using Effleur.Core.Pressure;
using Effleur.Core.Strokes;
using FsCheck;
using FsCheck.Fluent;

namespace Effleur.Core.Tests.Pressure;

public class BlindTrialTests
{
    private static readonly double[] Targets = [20, 50, 100, 200];

    [Fact]
    public void Judge_PlantedBias_IsFoundExactly() => Prop.ForAll(
        (from percent in Gen.Choose(-100, 400) select percent / 100.0).ToArbitrary(),
        bias =>
        {
            BlindTrial trial = Trial(bias, bias, bias, bias);
            return Math.Abs(trial.Bias - bias) < 1e-12 && trial.Spread < 1e-12 && Math.Abs(trial.MeanOff - Math.Abs(bias)) < 1e-12;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    /// <summary>By hand: errors 0.3, -0.1, 0.2, 0 have mean 0.1 and squares of deviations 0.04, 0.04, 0.01, 0.01, so a variance of 0.1/3.</summary>
    [Fact]
    public void Judge_KnownErrors_HasMeanAndSampleDeviation()
    {
        BlindTrial trial = Trial(0.3, -0.1, 0.2, 0);

        Assert.Equal((0.1, 0.15), (Math.Round(trial.Bias, 12), Math.Round(trial.MeanOff, 12)));
        Assert.Equal(Math.Sqrt(0.1 / 3), trial.Spread, 12);
        Assert.Equal([0.3, -0.1, 0.2, 0], trial.Presses.Select(press => Math.Round(press.Off, 12)));
    }

    [Fact]
    public void Judge_PressesInAnyOrder_AreTheSame()
    {
        BlindPress[] presses = [new(100, 90), new(20, 30), new(200, 210), new(50, 40)];

        BlindTrial trial = Judge(presses), turned = Judge([.. presses.Reverse()]);

        Assert.Equal(Targets, trial.Presses.Select(press => press.TargetGrams));
        Assert.Equal(trial.Presses, turned.Presses);
    }

    [Fact]
    public void Judge_Presses_NamesTheBandThatWasPressed() => Assert.Equal(
        [(PressureBand.P0, PressureBand.P1), (PressureBand.P2, null)],
        Judge(new(20, 35), new(200, 900)).Presses.Select(press => (press.Meant!.Value, press.Was)));

    [Theory]
    [InlineData(TrialHabit.Close, 0.1, -0.1, 0.05, -0.2)]
    [InlineData(TrialHabit.Uneven, 0.4, -0.4, 0.05, 0.0)]
    [InlineData(TrialHabit.Firmer, 0.4, 0.3, 0.2, 0.2)]
    [InlineData(TrialHabit.Lighter, -0.4, -0.3, -0.2, -0.2)]
    [InlineData(TrialHabit.FirmerWhenLight, 0.6, 0.4, 0.05, 0.0)]
    [InlineData(TrialHabit.LighterWhenLight, -0.3, -0.2, 0.05, 0.0)]
    [InlineData(TrialHabit.FirmerWhenFirm, 0.05, 0.0, 0.3, 0.4)]
    [InlineData(TrialHabit.LighterWhenFirm, 0.05, 0.0, -0.3, -0.4)]
    [InlineData(TrialHabit.Narrow, 0.5, 0.2, -0.2, -0.3)]
    [InlineData(TrialHabit.Wide, -0.3, -0.2, 0.2, 0.5)]
    public void Judge_PlantedHabit_IsNamed(TrialHabit habit, params double[] offs) => Assert.Equal(habit, Trial(offs).Habit);

    [Theory]
    [InlineData(0.1501, TrialLean.Firmer)]
    [InlineData(0.149, TrialLean.Even)]
    [InlineData(-0.149, TrialLean.Even)]
    [InlineData(-0.1501, TrialLean.Lighter)]
    public void Judge_PlantedBias_LeansFromAboutASeventhOn(double bias, TrialLean lean) => Assert.Equal(lean, Trial(bias, bias, bias, bias).Lean);

    [Fact]
    public void Judge_ThreePressesWithAFirmMiddle_IsFirmerOnTheWhole() => Assert.Equal(TrialHabit.Firmer, Trial(0.1, 0.9, 0.1).Habit);

    [Theory]
    [InlineData(0.25, true)]
    [InlineData(0.26, false)]
    public void IsClose_AtTheTolerance_IsStillClose(double off, bool isClose) => Assert.Equal(isClose, Trial(off, -off, off, -off).IsClose);

    [Fact]
    public void Faults_SoundPresses_AreNone() => Assert.Empty(Faults((200, 150), (20, 0), (50, 5000), (100, 90)));

    [Fact]
    public void Faults_WrongPresses_AreNamedWithTheirPlace() => Assert.Equal(
        [
            "presses[1].targetGrams: expected one of 20, 50, 100, 200, found 30",
            "presses[1].grams: expected a number of grams from 0 to 5000, found NaN",
            "presses[2].targetGrams: expected each target once, found 20 again",
            "presses[3].grams: expected a number of grams from 0 to 5000, found -3",
        ],
        Faults((20, 20), (30, double.NaN), (20, 21), (50, -3)));

    [Fact]
    public void Faults_TooFewOrTooMany_AreNamed()
    {
        Assert.Equal(["presses: expected 2 to 4 of them, found 0"], Faults());
        Assert.Equal(["presses: expected 2 to 4 of them, found 1"], Faults((20, 20)));
        Assert.Equal(["presses: expected 2 to 4 of them, found 5"], Faults((20, 20), (50, 50), (100, 100), (200, 200), (20, 20)));
    }

    private static BlindTrial Trial(params double[] offs) => Judge([.. offs.Select((off, i) => new BlindPress(Targets[i], Targets[i] * (1 + off)))]);

    private static BlindTrial Judge(params BlindPress[] presses) => BlindTrial.Judge(B0.Catalogue, B0.Lesson, B0.Pads, presses);

    private static IEnumerable<string> Faults(params (double Target, double Grams)[] presses) =>
        BlindTrial.Faults(B0.Lesson, [.. presses.Select(press => new BlindPress(press.Target, press.Grams))]).Select(fault => $"{fault.Field}: {fault.Words}");
}
