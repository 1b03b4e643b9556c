namespace Effleur.EndToEnd.Tests;

/// <summary>The film that stands in for a camera.</summary>
public sealed class CameraFilmTests
{
    [Fact]
    public async Task CameraFilm_Drawn_ShowsPassesThatAreKnown()
    {
        MannequinFilm film = await CameraFilm.Get();

        Assert.True(new FileInfo(film.Video).Length > 0);
        Assert.NotEmpty(film.Truth.Passes);
    }
}
