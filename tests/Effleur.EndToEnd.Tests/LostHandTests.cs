using Effleur.Accuracy;

namespace Effleur.EndToEnd.Tests;

/// <summary>Pictures to passes through the real models, as in <see cref="ChainTests"/>, while a hand is hidden for seconds. Apart, so that one film is watched while the other is drawn.</summary>
public sealed class LostHandTests(ScratchFolder folder) : IClassFixture<ScratchFolder>
{
    [Fact]
    public async Task Chain_HandHiddenForSeconds_NothingIsScoredMeanwhile()
    {
        Comparison result = await WatchedFilm.Compare("lost-hand", "T18", folder.Path);

        Assert.Equal(0, result.ScoredWhileLost);
        Assert.NotEmpty(result.Pairs);
    }
}
