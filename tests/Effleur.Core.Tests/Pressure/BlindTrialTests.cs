using Effleur.Core.Pressure;
using Effleur.Core.Strokes;
using FsCheck;
using FsCheck.Fluent;

namespace Effleur.Core.Tests.Pressure;

public class BlindTrialTests
{
    private static readonly double[] Targets = [20, 50, 100, 200];

    [Fact]
    public void Of_PlantedBias_IsFoundExactly() => Prop.ForAll(
        (from percent in Gen.Choose(-100, 400) select percent).ToArbitrary(),
        percent =>
        {
            BlindTrial trial = Trial(percent, percent, percent, percent);
            return Math.Abs(trial.BiasPercent - percent) < 1e-9 && trial.SpreadPercent < 1e-6 && Math.Abs(trial.MeanAbsolutePercent - Math.Abs(percent)) < 1e-9;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    /// <summary>By hand: errors 30, -10, 20, 0 have mean 10 and squares of deviations 400, 400, 100, 100, so a variance of 1000/3.</summary>
    [Fact]
    public void Of_KnownErrors_HasMeanAndSampleDeviation()
    {
        BlindTrial trial = Trial(30, -10, 20, 0);

        Assert.Equal((10, 15), (Math.Round(trial.BiasPercent, 9), Math.Round(trial.MeanAbsolutePercent, 9)));
        Assert.Equal(Math.Sqrt(1000.0 / 3), trial.SpreadPercent, 9);
        Assert.Equal([30, -10, 20, 0], trial.Results.Select(result => Math.Round(result.ErrorPercent, 9)));
        Assert.Equal([30, 10, 20, 0], trial.Results.Select(result => Math.Round(result.AbsolutePercent, 9)));
    }

    [Fact]
    public void Of_ReadingsInAnyOrder_AreTheSame()
    {
        BlindReading[] readings = [new(100, 90), new(20, 30), new(200, 210), new(50, 40)];

        BlindTrial trial = BlindTrial.Of(readings, B0.Pads, B0.Bands), turned = BlindTrial.Of(readings.Reverse(), B0.Pads, B0.Bands);

        Assert.Equal(Targets, trial.Results.Select(result => result.TargetGrams));
        Assert.Equal(trial.Results, turned.Results);
    }

    [Fact]
    public void Of_Readings_NamesTheBandThatWasPressed()
    {
        BlindTrial trial = BlindTrial.Of([new(20, 35), new(200, 900)], B0.Pads, B0.Bands);

        Assert.Equal([(PressureBand.P0, PressureBand.P1), (PressureBand.P2, null)], trial.Results.Select(result => (result.Asked!.Value, result.Pressed)));
        Assert.Equal(35 / 40.8, trial.Results[0].KPa, 9);
    }

    [Theory]
    [InlineData(TrialHabit.Close, 10.0, -10.0, 5.0, -20.0)]
    [InlineData(TrialHabit.Uneven, 40.0, -40.0, 5.0, 0.0)]
    [InlineData(TrialHabit.Firmer, 40.0, 30.0, 20.0, 20.0)]
    [InlineData(TrialHabit.Lighter, -40.0, -30.0, -20.0, -20.0)]
    [InlineData(TrialHabit.FirmerWhenLight, 60.0, 40.0, 5.0, 0.0)]
    [InlineData(TrialHabit.LighterWhenLight, -30.0, -20.0, 5.0, 0.0)]
    [InlineData(TrialHabit.FirmerWhenFirm, 5.0, 0.0, 30.0, 40.0)]
    [InlineData(TrialHabit.LighterWhenFirm, 5.0, 0.0, -30.0, -40.0)]
    [InlineData(TrialHabit.Narrow, 50.0, 20.0, -20.0, -30.0)]
    [InlineData(TrialHabit.Wide, -30.0, -20.0, 20.0, 50.0)]
    public void Of_PlantedHabit_IsNamed(TrialHabit habit, params double[] percents) => Assert.Equal(habit, Trial(percents).Habit);

    [Theory]
    [InlineData(15, TrialLean.Firmer)]
    [InlineData(14.9, TrialLean.Even)]
    [InlineData(-14.9, TrialLean.Even)]
    [InlineData(-15, TrialLean.Lighter)]
    public void Of_PlantedBias_LeansFromFifteenPercentOn(double percent, TrialLean lean) => Assert.Equal(lean, Trial(percent, percent, percent, percent).Lean);

    [Fact]
    public void Of_ThreeReadingsWithAFirmMiddle_IsFirmerOnTheWhole() => Assert.Equal(TrialHabit.Firmer, Trial(10, 90, 10).Habit);

    [Theory]
    [InlineData(25, true)]
    [InlineData(26, false)]
    public void IsClose_AtTheTolerance_IsStillClose(double percent, bool isClose) => Assert.Equal(isClose, Trial(percent, -percent, percent, -percent).IsClose);

    private static BlindTrial Trial(params double[] percents) =>
        BlindTrial.Of(percents.Select((percent, i) => new BlindReading(Targets[i], Targets[i] * (100 + percent) / 100)), B0.Pads, B0.Bands);
}
