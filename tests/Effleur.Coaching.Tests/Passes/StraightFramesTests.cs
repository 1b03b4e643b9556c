using Effleur.Core.Anatomy;
using Effleur.Core.Strokes;
using Effleur.Testing.Straight;

namespace Effleur.Coaching.Tests.Passes;

/// <summary>A share of the grid behind docs/accuracy.md, with limits near the figures there: planted passes are the truth.</summary>
public sealed class StraightFramesTests
{
    // The place strokes the finders were made for; the whole catalogue's figures stand in docs/accuracy.md.
    private static readonly string[] Practised = ["T01", "T02", "T04", "T05", "T07", "T08", "T26", "T28"];

    [Theory]
    [InlineData(ReturnStyle.LiftedFast, true)]
    [InlineData(ReturnStyle.LiftedFast, false)]
    [InlineData(ReturnStyle.LeavesPicture, true)]
    [InlineData(ReturnStyle.Rubbing, true)]
    [InlineData(ReturnStyle.SkinFast, true)]
    public void Glides_NoisyAndDropped_AreFoundWithDirectionAndSpeed(ReturnStyle style, bool isForward)
    {
        Comparison sum = Sum(AccuracyGrid.Glides(TheCatalogue.Instance, [4, 12], [30], style, isForward).Where(c => c.Stroke.Id is "T19.glide" or "T15.low-row" or "T18.glide"));

        Assert.True(sum.Found >= 0.99 * sum.Planted, $"{sum.Found} of {sum.Planted} found");
        Assert.True(sum.Invented <= 0.02 * sum.Planted, $"{sum.Invented} invented");
        Assert.Equal(sum.Scored, sum.DirectionRight);
        Assert.InRange(sum.SpeedErrorAt(0.5), 0, 0.05);
    }

    /// <summary>Asked for are 1.5 cm/s: 1 is nearer to it than 3, whichever way it went.</summary>
    [Fact]
    public void Glides_TheWrongWayAndBackOnTheSkinFarFasterThanAskedFor_AreNotWorkTheRightWay()
    {
        Comparison sum = Sum(AccuracyGrid.Glides(TheCatalogue.Instance, [1], [30], ReturnStyle.SkinFast, isForward: false).Where(c => c.Stroke.Id is "T13.rim"));

        Assert.Equal((sum.Planted, 0), (sum.Found, sum.Invented));
    }

    /// <summary>T21 and T23 go up the forehead: two or three centimetres, a fifth of a second at 12 cm/s.</summary>
    [Theory]
    [InlineData("T21.outer")]
    [InlineData("T23.up")]
    public void Glides_ShortAndQuick_AreFound(string stroke)
    {
        Comparison sum = Sum(AccuracyGrid.Glides(TheCatalogue.Instance, [4, 12], [30], ReturnStyle.LiftedFast, isForward: true).Where(c => c.Stroke.Id == stroke));

        Assert.Equal((sum.Planted, 0), (sum.Found, sum.Invented));
    }

    [Theory]
    [InlineData(StrokeKind.Circle)]
    [InlineData(StrokeKind.Pump)]
    [InlineData(StrokeKind.Knead)]
    [InlineData(StrokeKind.Hold)]
    public void OtherKinds_NoisyAndDropped_AreFound(StrokeKind kind)
    {
        Comparison sum = Sum(AccuracyGrid.Places(TheCatalogue.Instance, kind, [1], [30], true).Where(c => Practised.Contains(c.Technique.Id)));

        Assert.True(sum.Found >= 0.95 * sum.Planted, $"{sum.Found} of {sum.Planted} found");
        Assert.True(sum.Invented <= 0.05 * sum.Planted, $"{sum.Invented} invented");
        Assert.True(sum.DirectionRight >= 0.98 * sum.Scored, $"{sum.DirectionRight} of {sum.Scored} the right way");
    }

    [Fact]
    public void Glide_MinimumJerkProfile_SpeedIsTheMeanOverTheMovement()
    {
        Stroke stroke = TheCatalogue.Stroke("T12.mid-lane");
        StrokePath path = stroke.LeftPath;
        double seconds = path.LengthMm / 40;
        Performance p = new Performance(Side.Left, stroke).Away(0.5).Come(0.8, path.Positions[0]).Rest(0.3, new(path.Positions[0]));
        double startS = p.EndS;
        p.Then(seconds, u => new(PathPoint.At(path, path.LengthMm * u * u * u * (10 - (15 * u) + (6 * u * u))))).Rest(1, new(path.Positions[^1]));

        var passes = CoachRun.Of(CoachProgram.FromTechnique(TheCatalogue.Instance, "T12", null), Scenes.Noisy().Film(p)).Events.Passes();

        Assert.InRange(Assert.Single(passes).SpeedCmS!.Value, 4 * 0.92, 4 * 1.08);
        Assert.InRange(passes[0].StartS, startS - 0.15, startS + 0.15);
    }

    private static Comparison Sum(IEnumerable<AccuracyCase> cases) =>
        cases.Aggregate(Comparison.None, (sum, one) => sum + one.Run(TheCatalogue.Instance, one.Stroke.Kind == StrokeKind.Hold ? 2 : 4).Result);
}
