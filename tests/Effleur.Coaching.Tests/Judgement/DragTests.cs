using Effleur.Coaching.Passes;
using Effleur.Core.Anatomy;
using Effleur.Testing.Straight;

namespace Effleur.Coaching.Tests.Judgement;

/// <summary>Planted pulls are the truth: skin that goes along up to so many millimetres and then slides (PulledSkin).</summary>
public sealed class DragTests
{
    private static readonly string[] Strokes = ["T19.glide", "T12.mid-lane", "T15.middle-row", "T18.glide", "T24.stroke"];

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(12)]
    public void PlantedPull_IsRecoveredWithinTwoMillimetres(double plantedMm)
    {
        List<Pass> passes = [.. Strokes.SelectMany(id => Passes(id, plantedMm))];

        double rms = Math.Sqrt(passes.Average(p => Math.Pow(p.DragMm!.Value - plantedMm, 2)));
        Assert.True(rms <= 2, $"{rms:f2} mm of {string.Join(", ", passes.Select(p => $"{p.Stroke} {p.DragMm:f1}±{p.DragErrorMm:f1}"))}");
    }

    [Fact]
    public void NoPull_IsWithinItsError()
    {
        List<Pass> passes = [.. Strokes.SelectMany(id => Passes(id, 0))];

        Assert.All(passes, p => Assert.True(Math.Abs(p.DragMm!.Value) <= 3 * p.DragErrorMm!.Value, $"{p.Stroke} {p.DragMm:f2} ± {p.DragErrorMm:f2}"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(12)]
    public void SkinThatIsNotFollowed_TellsNoDragAndNotNone(double plantedMm)
    {
        List<Pass> passes = [.. Passes("T19.glide", plantedMm, isFollowed: false)];

        Assert.NotEmpty(passes);
        Assert.All(passes, p => Assert.Equal((null, null), (p.DragMm, p.DragErrorMm)));
    }

    private static IEnumerable<Pass> Passes(string id, double dragMm, bool isFollowed = true)
    {
        var stroke = TheCatalogue.Stroke(id);
        Performance p = GlideScripts.Repeat(stroke, Side.Left, 4, 4, true, ReturnStyle.LiftedFast, dragMm: dragMm);
        return CoachRun.Of(CoachProgram.FromTechnique(TheCatalogue.Instance, stroke.TechniqueId, null), (Scenes.Noisy() with { SkinIsFollowed = isFollowed }).Film(p)).Events.Passes().Where(q => q.Seen);
    }
}
