using Effleur.Numerics.Statistics;
using Effleur.Trials.Answers;
using Effleur.Trials.Paired;

namespace Effleur.Trials.Tests.Paired;

/// <summary>Paired analyses as their authors, or R, printed them.</summary>
public sealed class PublishedPairTests
{
    // Student 1908 as R's `sleep` has it: hours of sleep gained, drug 1 less drug 2.
    private static readonly (double?, double?)[] Sleep =
    [
        (0.7, 1.9), (-1.6, 0.8), (-0.2, 1.1), (-1.2, 0.1), (-0.1, -0.1), (3.4, 4.4), (3.7, 5.5), (0.8, 1.6), (0.0, 4.6), (2.0, 3.4),
    ];

    // Darwin 1876, table 97: heights of crossed and self-fertilised maize, in eighths of an inch (Fisher, The Design of Experiments, sections 17 and 21).
    private static readonly (double?, double?)[] Maize =
    [
        (188, 139), (96, 163), (168, 160), (176, 160), (153, 147), (172, 149), (177, 149), (163, 122), (146, 132), (173, 144), (186, 130), (168, 144),
        (177, 102), (184, 124), (96, 144),
    ];

    [Fact]
    public void Student_Sleep_AsPrinted()
    {
        TrialAnswer answer = TrialAnalyst.Answer(TrialScenes.Pairs(Sleep));
        PairedEstimate estimate = WholePairs.Of(TrialScenes.Pairs(Sleep)).Estimate()!;

        Assert.Equal(-4.0621, estimate.T, 0.00005);
        Assert.Equal(0.002833, answer.PStudent!.Value, 0.0000005);
        Assert.Equal(-1.58, answer.Estimate!.Value, 1e-12);
        Assert.Equal(-2.4598858, answer.Interval95!.Value.Low, 5e-8);
        Assert.Equal(-0.7001142, answer.Interval95.Value.High, 5e-8);
    }

    [Fact]
    public void Fisher_Maize_TwiceEightHundredAndSixtyThree()
    {
        double[] differences = WholePairs.Of(TrialScenes.Pairs(Maize)).Differences();

        Assert.Equal(314, differences.Sum());
        Assert.Equal(2 * 863 / 32768.0, SignFlips.Exact(differences), 1e-15);
        Assert.Equal(2.148, WholePairs.Of(TrialScenes.Pairs(Maize)).Estimate()!.T, 0.0005);
        Assert.Equal(0.0497, TrialAnalyst.Answer(TrialScenes.Pairs(Maize)).PStudent!.Value, 0.00005);
    }

    [Fact]
    public void Maize_WithoutPlan_NotCalledClear() =>
        // p of the t test is just under .05, p of the orders just over it: the latter is what was drawn.
        Assert.Equal(TrialVerdict.NoClearEffect, TrialAnalyst.Answer(TrialScenes.Pairs(Maize)).Verdict);
}
