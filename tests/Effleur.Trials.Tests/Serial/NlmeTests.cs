using System.Globalization;
using Effleur.Core.Trials;
using Effleur.Numerics.Statistics;
using Effleur.Trials.Data;
using Effleur.Trials.Paired;
using Effleur.Trials.Serial;

namespace Effleur.Trials.Tests.Serial;

/// <summary>GLS with AR(1) errors by REML against R's nlme (Oracles/nlme/make.R), and against a fit that writes the whole correlation down.</summary>
public sealed class NlmeTests
{
    private static readonly ILookup<int, double[]> Data = Rows("data.csv").ToLookup(row => (int)row[0]);

    public static TheoryData<int, bool> Sets => [.. Data.SelectMany(set => new[] { (set.Key, false), (set.Key, true) })];

    [Theory]
    [MemberData(nameof(Sets))]
    public void Fit_AgainstNlme_FourDigits(int set, bool hasTrend)
    {
        double[] expected = Rows("expected.csv").Single(row => row[0] == set && row[1] == (hasTrend ? 1 : 0));
        LinearFit fit = Fit(set, hasTrend);

        AssertFour(expected[2], fit.Coefficients[1]);
        AssertFour(expected[3], fit.Errors[1]);
        AssertFour(expected[4], fit.P(1));
        AssertFour(expected[5], fit.Interval95(1).Low);
        AssertFour(expected[6], fit.Interval95(1).High);
        AssertFour(expected[7], fit.Rho);
        AssertFour(expected[8], fit.Sigma);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(9)]
    public void Fit_RhoElsewhere_LessLikely(int set)
    {
        double best = Fit(set, hasTrend: false).Rho, most = WholeMatrix.LogLikelihood([.. Data[set]], best);

        Assert.All(new[] { -0.6, -0.3, best - 0.01, best + 0.01, 0.3, 0.6, 0.9 }, rho => Assert.True(WholeMatrix.LogLikelihood([.. Data[set]], rho) < most));
    }

    [Fact]
    public void Of_MissingSession_LeavesAGapInTime()
    {
        // set 7 has gaps: a slot without outcome must not bring its neighbours together
        double[][] rows = [.. Data[7]];
        int last = (int)rows[^1][1];
        TrialObservation[] slots =
        [
            .. Enumerable.Range(1, last).Select(slot => rows.FirstOrDefault(row => (int)row[1] == slot) is { } row
                ? new TrialObservation((slot + 1) / 2, 2 - (slot % 2), row[2] == 1 ? "massage" : "rest", row[3])
                : new TrialObservation((slot + 1) / 2, 2 - (slot % 2), "rest", null)),
        ];
        TrialData data = TrialScenes.Of(TrialDesign.Pairs, [.. slots]);

        Assert.Equal(Fit(7, hasTrend: false).Rho, SerialEstimate.Of(data, WholePairs.Of(data)).Plain!.Rho, 1e-6);
    }

    [Fact]
    public void Of_BlocksWithWashout_DaysBetweenCount()
    {
        // set 6: blocks of seven days. Seen as days 1-7, 11-17 … the first day of a block is less like the last of the one before.
        double[][] rows = [.. Data[6]];
        TrialObservation[] slots = [.. rows.Select((row, i) => new TrialObservation((i / 7) + 1, (i % 7) + 1, row[2] == 1 ? "massage" : "rest", row[3]) { Day = i + 1 + (i / 7 * 3) })];
        TrialData data = TrialScenes.Of(TrialDesign.Blocks, [.. slots]);
        LinearFit expected = SerialRegression.Fit([[.. rows.Select(row => row[2])]], [.. rows.Select(row => row[3])], [.. slots.Select(slot => (int)slot.Day!.Value)])!;

        Assert.Equal(expected.Rho, SerialEstimate.Of(data, WholePairs.Of(data)).Plain!.Rho, 1e-9);
        Assert.NotEqual(Fit(6, hasTrend: false).Rho, expected.Rho, 1e-4);
    }

    private static LinearFit Fit(int set, bool hasTrend)
    {
        double[][] rows = [.. Data[set]];
        var columns = new List<double[]> { rows.Select(row => row[2]).ToArray() };
        if (hasTrend) columns.Add([.. rows.Select(row => row[1])]);
        return SerialRegression.Fit(columns, [.. rows.Select(row => row[3])], [.. rows.Select(row => (int)row[1])])!;
    }

    // Four digits, and no finer than 5e-5 for figures near nought.
    private static void AssertFour(double expected, double actual) => Assert.Equal(expected, actual, Math.Max(5e-5 * Math.Abs(expected), 5e-6));

    private static double[][] Rows(string file) =>
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Oracles", "nlme", file)).Skip(1)
            .Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()),
    ];
}
