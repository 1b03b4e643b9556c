using Effleur.Core.Trials;
using Effleur.Numerics.Chance;
using Effleur.Numerics.Statistics;
using Effleur.Trials.Data;
using Effleur.Trials.Paired;

namespace Effleur.Trials.Tests.Paired;

public sealed class AncovaTests
{
    private static readonly double[] Before = [5.1, 6.2, 4.8, 7.0, 5.5, 6.1, 4.9, 5.8, 6.6, 5.0, 6.3, 5.2, 7.1, 5.7, 4.6, 6.0];
    private static readonly double[] After = [4.0, 5.9, 3.7, 6.1, 5.2, 5.1, 4.4, 4.6, 5.9, 3.9, 5.9, 4.5, 6.2, 5.5, 3.3, 5.2];
    private static readonly int[] Active = [1, 0, 1, 0, 0, 1, 0, 1, 0, 1, 0, 1, 1, 0, 1, 0];

    [Fact]
    public void Of_AgainstR_SameEstimateErrorAndInterval()
    {
        // lm(post ~ arm + pre + pair), Oracles/checks.R
        LinearFit fit = Ancova.Of(WholePairs.Of(Sessions(Before, After)))!;

        Assert.Equal(-0.6037867313, fit.Coefficients[0], 1e-9);
        Assert.Equal(0.06470505944, fit.Errors[0], 1e-9);
        Assert.Equal(8.582254181e-05, fit.P(0), 1e-12);
        Assert.Equal(-0.7621143081, fit.Interval95(0).Low, 1e-9);
        Assert.Equal(-0.4454591545, fit.Interval95(0).High, 1e-9);
    }

    [Fact]
    public void Of_StartsThatDiffer_NotTakenForAnEffect()
    {
        // planted: after = 2 + 0.5 · before, no effect of the arm, though active starts a point higher
        var chance = new Xoshiro256(4);
        double[] before = [.. Active.Select(arm => 5 + arm + chance.NextNormal())];
        double[] after = [.. before.Select(score => 2 + (0.5 * score) + (0.05 * chance.NextNormal()))];
        LinearFit fit = Ancova.Of(WholePairs.Of(Sessions(before, after)))!;

        Assert.InRange(Math.Abs(fit.Coefficients[0]), 0, 3 * fit.Errors[0]);
        Assert.Equal(0.5, fit.Coefficients[1], 4 * fit.Errors[1]);
    }

    [Fact]
    public void Of_NoScoresBefore_Null() => Assert.Null(Ancova.Of(WholePairs.Of(TrialScenes.Differences(1, 2, 3, 4, 5))));

    private static TrialData Sessions(double[] before, double[] after) => TrialScenes.Of(TrialDesign.Pairs,
    [
        .. after.Select((score, i) => new TrialObservation((i / 2) + 1, (i % 2) + 1, Active[i] == 1 ? "massage" : "rest", score) { Before = before[i] }),
    ]);
}
