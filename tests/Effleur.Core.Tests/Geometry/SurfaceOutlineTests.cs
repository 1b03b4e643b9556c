using Effleur.Core.Geometry;

namespace Effleur.Core.Tests.Geometry;

public class SurfaceOutlineTests
{
    private static readonly HeadMesh Sphere = Meshes.Sphere(80, 4);
    private static readonly SurfaceLocator Locator = new(Sphere);

    [Theory]
    [InlineData(0, true)] // the pole it is drawn around
    [InlineData(25, true)]
    [InlineData(35, false)]
    [InlineData(90, false)]
    [InlineData(180, false)] // behind: the same place to a viewer who could see through
    [InlineData(155, false)]
    public void Contains_CapOfThirtyDegrees_IsWhatLiesWithin(double awayDeg, bool isInside)
    {
        var cap = new SurfaceOutline(Sphere, [.. Enumerable.Range(0, 36).Select(i => Place(30, i * 10))]);
        Assert.Equal(isInside, cap.Contains(Place(awayDeg, 17)));
    }

    [Fact]
    public void SurfaceOutline_TwoPoints_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new SurfaceOutline(Sphere, [Place(10, 0), Place(10, 90)]));

    private static SurfacePoint Place(double awayDeg, double aroundDeg)
    {
        (double away, double around) = (awayDeg * Math.PI / 180, aroundDeg * Math.PI / 180);
        return Locator.Nearest(new(80 * Math.Sin(away) * Math.Cos(around), 80 * Math.Sin(away) * Math.Sin(around), 80 * Math.Cos(away)));
    }
}
