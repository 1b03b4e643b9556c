using Effleur.Core.Trials;
using Effleur.Trials.Answers;
using Effleur.Trials.Data;

namespace Effleur.Trials.Tests.Answers;

public sealed class SecondaryOutcomesTests
{
    private static readonly double[] Middling = [-1, -2, -3, 1, -2, -1, -2, -1.5, -0.5, -1];
    private static readonly double[] Nothing = [-1, 2, -3, 1, 2, -1, 0.5, -1.5, 1, -1];

    [Fact]
    public void Of_OneAlone_StandsAsItIs()
    {
        TrialData data = TrialScenes.Differences(Middling).Planned(10);

        Assert.Equal(TrialAnalyst.Answer(data).Verdict, SecondaryOutcomes.Of([("calm", data)])[0].Answer.Verdict);
    }

    [Fact]
    public void Of_OneOfTwenty_DoesNotStand()
    {
        TrialData one = TrialScenes.Differences(Middling).Planned(10), other = TrialScenes.Differences(Nothing).Planned(10);
        var answers = SecondaryOutcomes.Of([("calm", one), .. Enumerable.Range(0, 19).Select(i => ($"other{i}", other))]);

        Assert.Equal(TrialVerdict.ClearEffect, TrialAnalyst.Answer(one).Verdict);
        Assert.Equal(TrialVerdict.NoClearEffect, answers[0].Answer.Verdict);
        Assert.Contains(TrialWarning.ManyOutcomes, answers[0].Answer.Warnings);
        Assert.DoesNotContain(TrialWarning.ManyOutcomes, answers[1].Answer.Warnings);
    }

    [Fact]
    public void Of_None_Empty() => Assert.Empty(SecondaryOutcomes.Of([]));

    [Fact]
    public void Answer_Comfort_WeighedDifferenceAndNeverClear()
    {
        TrialAnswer answer = TrialAnalyst.Answer(TrialScenes.Of(TrialDesign.Bandit,
            [.. Enumerable.Range(1, 40).Select(slot => new TrialObservation(slot, 1, slot % 2 == 0 ? "massage" : "rest", slot % 2 == 0 ? 2 + (slot % 3) : 6 + (slot % 3)) { Chance = 0.5, Day = slot })]));

        Assert.InRange(answer.Estimate!.Value, -5, -3);
        Assert.Equal(TrialVerdict.NotEnoughData, answer.Verdict);
        Assert.Equal([TrialWarning.ComfortOnly], answer.Warnings);
    }

    [Fact]
    public void Answer_DecayProbe_HalfLifeAmongTheSides()
    {
        double[] minutes = [0, 10, 20, 40, 80], noise = [0.1, -0.1, 0.05, -0.05, 0.08, -0.06, 0.02, -0.09, 0.1, -0.04, 0.03, -0.02, 0.06, -0.07, 0.01];
        TrialAnswer answer = TrialAnalyst.Answer(TrialScenes.Of(TrialDesign.DecayProbe,
            [.. Enumerable.Range(0, 15).Select(i => new TrialObservation((i / 5) + 1, (i % 5) + 1, "massage", 2 + (4 * Math.Pow(2, -minutes[i % 5] / 20)) + noise[i]) { MinutesAfter = minutes[i % 5] })]));
        SideEstimate half = answer.Sides!.Find(SideCode.HalfLife)!;

        Assert.InRange(20, half.Interval95!.Value.Low, half.Interval95.Value.High);
        Assert.Equal(20, half.Estimate, 3.0);
    }
}
