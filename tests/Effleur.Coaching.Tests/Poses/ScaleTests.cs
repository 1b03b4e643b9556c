using Effleur.Coaching.Poses;
using Effleur.Core.Anatomy;
using Effleur.Testing.Straight;

namespace Effleur.Coaching.Tests.Poses;

public sealed class ScaleTests
{
    [Theory]
    [InlineData(ScaleSource.MeanAdult, 1.0)]
    [InlineData(ScaleSource.Iris, 1.0)]
    [InlineData(ScaleSource.Card, 1.08)]
    public void Scale_KnownHead_IsRecovered(ScaleSource source, double expected)
    {
        Performance p = GlideScripts.Repeat(TheCatalogue.Stroke("T19.glide"), Side.Left, 2, 4, true, ReturnStyle.LiftedFast);

        var (state, _) = CoachRun.Of(
            CoachProgram.FromTechnique(TheCatalogue.Instance, "T19", null), Scenes.Noisy().Film(p), new CoachOptions { Scale = source, CardScale = 1.08 });

        Assert.Equal(source, state.ScaleSource);
        Assert.InRange(state.ScaleMmPerMm, expected * 0.97, expected * 1.03);
        Assert.InRange(state.ScaleErrorShare, 0.005, 0.06);
    }
}
