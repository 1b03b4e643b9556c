using Effleur.Coaching.Passes;
using Effleur.Core.Anatomy;
using Effleur.Testing.Straight;
using FsCheck;
using FsCheck.Fluent;

namespace Effleur.Coaching.Tests.Passes;

public sealed class UnseenTests
{
    private static readonly Performance Truth = GlideScripts.Repeat(TheCatalogue.Stroke("T19.glide"), Side.Left, 4, 4, true, ReturnStyle.LiftedFast);

    [Fact]
    public void Pass_HandLostWithinIt_IsNeverScored()
    {
        var spans = from start in Gen.Choose(150, 1400) from length in Gen.Choose(40, 300) select (FromS: start / 100.0, ToS: (start + length) / 100.0);
        Prop.ForAll(spans.ToArbitrary(), span => Scored(Scenes.Noisy() with { LostHands = [span] }).All(p => !IsWithin(span, p)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(25));
    }

    [Fact]
    public void Pass_FaceLostWithinIt_IsNeverScored()
    {
        (double, double) span = (Truth.Passes[1].StartS + 0.6, Truth.Passes[1].StartS + 1.4);

        Assert.DoesNotContain(Scored(Scenes.Noisy() with { LostFace = [span] }), p => IsWithin(span, p));
    }

    [Fact]
    public void Pass_HandLostInTheMiddle_IsReportedUnseenWithoutFigures()
    {
        (double, double) span = (Truth.Passes[1].StartS + 0.8, Truth.Passes[1].StartS + 1.6);

        Pass unseen = Assert.Single(Run(Scenes.Noisy() with { LostHands = [span] }), p => !p.Seen);

        Assert.Null(unseen.Score);
        Assert.Null(unseen.DirectionCorrect);
        Assert.Null(unseen.SpeedCmS);
        Assert.InRange(unseen.StartS, Truth.Passes[1].StartS - 0.3, Truth.Passes[1].StartS + 0.3);
    }

    [Fact]
    public void Pass_OneMissedDetection_IsStillScored()
    {
        (double, double) span = (Truth.Passes[1].StartS + 0.8, Truth.Passes[1].StartS + 0.95);

        Assert.Equal(4, Scored(Scenes.Noisy() with { LostHands = [span] }).Count);
    }

    // A loss that begins or ends within 0.3 s of the pass's ends leaves too little of it unseen to matter (PassFinder.MissingS).
    private static bool IsWithin((double FromS, double ToS) span, Pass p) =>
        Math.Min(span.ToS, p.EndS) - Math.Max(span.FromS, p.StartS) > PassFinderLimits.MissingS + 0.1;

    private static List<Pass> Scored(Scene scene) => [.. Run(scene).Where(p => p.Score is not null)];

    private static List<Pass> Run(Scene scene) =>
        CoachRun.Of(CoachProgram.FromTechnique(TheCatalogue.Instance, "T19", null), scene.Film(Truth)).Events.Passes();
}
