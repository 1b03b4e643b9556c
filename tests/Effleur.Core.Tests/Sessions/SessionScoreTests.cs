using Effleur.Core.Sessions;

namespace Effleur.Core.Tests.Sessions;

public sealed class SessionScoreTests
{
    [Theory]
    [InlineData(2, 10, 10)]
    [InlineData(3, 3.9, 10)]
    [InlineData(0, 0, 0)]
    public void TooLittleOfAMassage_HasNoScore(int passes, double passesS, double contactS) =>
        Assert.Null(SessionScore.Of(passes, 80, passesS, contactS));

    [Fact]
    public void AMassage_HasTheMean() => Assert.Equal(80, SessionScore.Of(3, 80, 4, 10));
}
