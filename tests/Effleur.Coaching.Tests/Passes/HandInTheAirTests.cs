using Effleur.Coaching.Passes;
using Effleur.Core.Anatomy;
using Effleur.Core.Geometry;
using Effleur.Core.Strokes;
using Effleur.Testing.Straight;

namespace Effleur.Coaching.Tests.Passes;

public sealed class HandInTheAirTests
{
    private static readonly Stroke Glide = TheCatalogue.Stroke("T19.glide");

    /// <summary>The right hand goes along the left hand's line in the air, faster, and is done each time before the left hand is.</summary>
    [Fact]
    public void HandThatCrossesInTheAir_TakesNoPassFromTheOneOnTheSkin()
    {
        Performance work = GlideScripts.Repeat(Glide, Side.Left, 3, 4, true, ReturnStyle.LiftedFast);
        FacePoint start = Glide.LeftPath.Positions[0], end = Glide.LeftPath.Positions[^1];
        Performance across = new Performance(Side.Right, Glide).Away(1.5);
        for (int i = 0; i < 4; i++) across.Then(1.2, u => new(start.Towards(end, u), 60)).Then(1.2, u => new(end.Towards(start, u), 60));

        List<Pass> passes = CoachRun.Of(CoachProgram.FromTechnique(TheCatalogue.Instance, "T19", null), Scenes.Noisy().Film(work, across), CoachOptions.Default).Events.Passes();

        Assert.Equal(3, passes.Count(p => p is { Seen: true, Side: Side.Left, DirectionCorrect: true }));
        Assert.DoesNotContain(passes, p => p is { Seen: true, Side: Side.Right });
    }
}
