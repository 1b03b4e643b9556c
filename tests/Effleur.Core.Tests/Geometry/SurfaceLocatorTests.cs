using Effleur.Core.Geometry;

namespace Effleur.Core.Tests.Geometry;

public class SurfaceLocatorTests
{
    private static readonly HeadMesh Flat = Meshes.Flat(4, 40);

    [Theory]
    [InlineData(3.3, -7.1, 5, 3.3, -7.1)] // above the middle: straight down
    [InlineData(33, 4, 1, 20, 4)] // beside an edge: onto it
    [InlineData(-50, -50, -9, -20, -20)] // beyond a corner: the corner
    public void Nearest_FlatSquare_IsTheFootOfThePerpendicular(double x, double y, double z, double footX, double footY)
    {
        FacePoint foot = Flat.Position(new SurfaceLocator(Flat).Nearest(new(x, y, z)));
        Assert.Equal(0, foot.DistanceTo(new(footX, footY, 0)), 1e-9);
    }

    [Fact]
    public void Nearest_NoTriangles_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new SurfaceLocator(Flat).Nearest(default, []));
}
