using Effleur.Accuracy;
using Effleur.Coaching.Passes;
using Effleur.Core.Anatomy;

namespace Effleur.EndToEnd.Tests;

/// <summary>What the accuracy run counts, on passes written down by hand.</summary>
public sealed class ComparisonTests
{
    [Fact]
    public void Of_PassTheFilmsEndCutOff_IsNeitherFoundNorInvented()
    {
        var truth = new Truth([True(1.2, 4.2)], [], Cut: [True(5.1, 8.1)]);

        var result = Comparison.Of("film", truth, [Found(1.3, 4.1), Found(5.2, 7.9)]);

        Assert.Single(result.True);
        Assert.Single(result.Pairs);
        Assert.Equal(0, result.Invented);
    }

    [Fact]
    public void Of_PassTheFilmsEndCutOff_ExcusesOnePassOnItsOwnSideAndTime()
    {
        var truth = new Truth([True(1.2, 4.2)], [], Cut: [True(5.1, 8.1)]);

        var result = Comparison.Of("film", truth, [Found(1.3, 4.1), Found(1.3, 4.1), Found(5.2, 6.5), Found(6.5, 7.9), Found(5.2, 7.9, Side.Right)]);

        Assert.Single(result.Pairs);
        Assert.Equal(3, result.Invented);
    }

    [Fact]
    public void Of_TruthWithoutAWordOfCutPasses_CountsThemAsInvented() =>
        Assert.Equal(1, Comparison.Of("film", new([True(1.2, 4.2)], []), [Found(1.3, 4.1), Found(5.2, 7.9)]).Invented);

    private static TruePass True(double startS, double endS) => new("T24", "T24.stroke", "glide", Side.Left, "left", startS, endS, true, 7);

    private static Pass Found(double startS, double endS, Side side = Side.Left) => new()
    {
        Technique = "T24",
        Stroke = "T24.stroke",
        Side = side,
        Step = 0,
        StartS = startS,
        EndS = endS,
        Seen = true,
        DirectionCorrect = true,
        SpeedCmS = 7,
        LengthMm = 200,
        Completeness = 1,
        PathDeviationMm = 2,
        Score = 90,
    };
}
