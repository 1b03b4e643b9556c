using Effleur.Accuracy;

namespace Effleur.EndToEnd.Tests;

/// <summary>Pictures to passes through the real models. docs/accuracy.md has the figures of the whole suite; this film and that of <see cref="LostHandTests"/> guard them.</summary>
public sealed class ChainTests(ScratchFolder folder) : IClassFixture<ScratchFolder>
{
    [Fact]
    public async Task Chain_BothHandsGliding_FindsThePassesAndTheirSpeed()
    {
        Comparison result = await WatchedFilm.Compare("glides", "T19", folder.Path);

        Assert.Equal(8, result.True.Length);
        Assert.Equal(8, result.Pairs.Length);
        Assert.Equal(0, result.Invented);
        Assert.Equal(8, result.DirectionRight);
        Assert.InRange(result.SpeedErrors.Order().ElementAt(4), 0, 0.15);
    }
}
