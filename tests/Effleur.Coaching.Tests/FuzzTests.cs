using Effleur.Core.Anatomy;
using Effleur.Testing.Fuzz;
using Effleur.Testing.Straight;

namespace Effleur.Coaching.Tests;

/// <summary>Damaged frames and recordings: no crash, no number that is none. The full size is run by bench/Effleur.Benchmarks.</summary>
public sealed class FuzzTests
{
    private static readonly FrameFuzz Fuzz = new(
        [.. new[] { "T19", "T28", "T06", "T04" }.Select(id => CoachProgram.FromTechnique(TheCatalogue.Instance, id, null))],
        [[.. Scenes.Noisy().Film(GlideScripts.Repeat(TheCatalogue.Stroke("T19.glide"), Side.Left, 4, 4, true, ReturnStyle.LiftedFast)).Select(FrameFuzz.Copy)]]);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Advance_DamagedFrames_NeverFailsAndNeverGivesANumberThatIsNone(int seed) => Assert.InRange(Fuzz.Frames(30_000, new(seed)), 10_000, 29_999);

    [Fact]
    public void Recording_Damaged_IsReadOrRefusedInOneLine() => Assert.InRange(Fuzz.Recordings(1_000, new(3)), 50, 950);
}
