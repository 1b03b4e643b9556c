using Effleur.Coaching.Passes;
using Effleur.Core.Anatomy;
using Effleur.Core.Strokes;
using Effleur.Testing.Straight;

namespace Effleur.Coaching.Tests.Passes;

/// <summary>Which way round a hand circles, and when that is not told.</summary>
public sealed class CircleSenseTests
{
    private const double Thin = 0.15;

    [Fact]
    public void Add_RoundsThatAgree_AreToldFromTheFirst() => Assert.Equal("ff", Told(Thin, 0.14, 0.12));

    [Fact]
    public void Add_ThinRoundThatHardlyEncloses_IsNotToldUnlessItsNeighboursAgree() => Assert.Equal("f?fff?", Told(Thin, 0.14, -0.03, 0.16, 0.16, 0.08, -0.05));

    [Fact]
    public void Add_ThinRoundAgainstTheOthers_IsToldOnceTheNextAgrees() => Assert.Equal("fff?bb", Told(Thin, 0.15, 0.15, 0.15, -0.15, -0.15, -0.15));

    [Fact]
    public void Add_WideRoundAgainstTheOthers_IsToldAtOnce() => Assert.Equal("ffbb", Told(0.9, 0.8, 0.8, -0.8, -0.8));

    [Fact]
    public void Add_LineToAndFroOnSkinSeenFully_IsNotTold() => Assert.Equal("????", Told(0.9, 0.2, 0.2, -0.2, 0.2));

    [Fact]
    public void Add_SkinTheLandmarksShowJustTurnedAway_HasItsSenseFromOutside() => Assert.Equal("ff", Told(-0.05, 0.15, 0.15));

    [Fact]
    public void Add_SkinTurnedAway_IsNotTold() => Assert.Equal("??", Told(-0.2, 0.3, -0.3));

    [Fact]
    public void Add_SkinBehindTheHead_IsSeenFromInside() => Assert.Equal("bb", Told(-0.4, 0.4, 0.4));

    /// <summary>Both senses within one visit, through noise, for every circle that is seen well from the front.</summary>
    [Theory]
    [InlineData("T28.circles", 30)]
    [InlineData("T28.circles", 8)]
    [InlineData("T07.fork", 30)]
    [InlineData("T31.temple", 30)]
    public void Circles_TurnedRoundWithinAVisit_BothSensesAreTold(string id, double fps)
    {
        Stroke stroke = TheCatalogue.Stroke(id);
        Performance truth = PlaceScripts.TurnRound(stroke, Side.Left, 5, 1);
        Scene scene = Scenes.Noisy() with { Fps = fps };

        List<Pass> passes = CoachRun.Of(CoachProgram.FromTechnique(TheCatalogue.Instance, stroke.TechniqueId, Side.Left), scene.Film(truth)).Events.Passes();
        Pass[] own = [.. passes.Where(p => p.Stroke == id && p.DirectionCorrect is not null)];

        double turnS = truth.Passes[5].StartS, roundS = truth.Passes[0].EndS - truth.Passes[0].StartS;
        Assert.All(own.Where(p => p.EndS < turnS + (roundS / 4)), p => Assert.True(p.DirectionCorrect));
        Assert.All(own.Where(p => p.StartS > turnS - (roundS / 4)), p => Assert.False(p.DirectionCorrect));
        Assert.True(own.Count(p => p.EndS < turnS + (roundS / 4)) >= 4, "the first sense told");
        Assert.True(own.Count(p => p.StartS > turnS - (roundS / 4)) >= 3, "the second sense told");
    }

    [Fact]
    public void Ring_EveryCircle_IsMirroredOnTheOtherSide()
    {
        Stroke[] circles = [.. TheCatalogue.Instance.Techniques.Values.SelectMany(t => t.Strokes).Where(s => s.Kind == StrokeKind.Circle)];

        Assert.NotEmpty(circles);
        Assert.All(circles, stroke => Assert.Equal(-Spin(stroke, Side.Left), Spin(stroke, Side.Right)));
    }

    private static int Spin(Stroke stroke, Side side) => new PathFollower(TheCatalogue.Instance.Head, stroke.Path(side)).Ring(1).Spin;

    /// <summary>A letter for each round: told forward, told backward, not told.</summary>
    private static string Told(double facing, params double[] shares)
    {
        CircleSense sense = new();
        RingShape ring = new(0, 1, 16, 1, facing);
        return string.Concat(shares.Select(share => sense.Add(share, ring) is { IsSure: true, IsForward: var isForward } ? isForward ? 'f' : 'b' : '?'));
    }
}
