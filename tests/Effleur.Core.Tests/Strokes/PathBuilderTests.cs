using Effleur.Core.Geometry;
using Effleur.Core.Strokes;
using Effleur.Core.Tests.Geometry;

namespace Effleur.Core.Tests.Strokes;

public class PathBuilderTests
{
    private static readonly HeadMesh Flat = Meshes.Flat(12, 120);
    private static readonly SurfaceLocator Locator = new(Flat);
    private static readonly PathBuilder Paths = new(Flat);

    [Fact]
    public void Through_ThreePlaces_IsAsLongAsItsTwoStretches()
    {
        StrokePath path = Paths.Through([At(5, 5), At(35, 5), At(35, 45)]);
        Assert.Equal(70, path.LengthMm, 0.6); // a corner may be cut by 2 mm × (1 − cos 45°)
    }

    [Fact]
    public void Circle_OnFlatSkin_TurnsFromStartTowardsThenAndCloses()
    {
        StrokePath path = Paths.Circle(At(20, 10), 8, At(20, 40), At(50, 10)); // up first, then to the person's left
        Assert.All(path.Positions, p => Assert.Equal(8, p.DistanceTo(new(20, 10, 0)), 1e-6));
        Assert.Equal(0, path.Positions[0].DistanceTo(new(20, 18, 0)), 1e-6);
        Assert.Equal(path.Samples[0], path.Samples[^1]);
        Assert.True(path.Positions[2].X > 20);
        Assert.Equal(2 * Math.PI * 8, path.LengthMm, 0.3); // a ring of chords
    }

    [Fact]
    public void Stretch_TowardsAFarPlace_StopsAtItsLength()
    {
        StrokePath path = Paths.Stretch(At(10, 0), At(50, 0), 8);
        Assert.Equal(8, path.LengthMm, 1e-3);
        Assert.Equal(0, path.Positions[^1].DistanceTo(new(18, 0, 0)), 1e-3);
    }

    [Fact]
    public void Mirror_Path_IsTheSamePathOnTheOtherSide()
    {
        StrokePath path = Paths.Through([At(5, 5), At(40, 30)]);
        StrokePath twin = Paths.Mirror(path);
        Assert.Equal(path.LengthMm, twin.LengthMm, 1e-9);
        Assert.All(path.Positions.Zip(twin.Positions), pair => Assert.Equal(0, pair.First.Mirrored.DistanceTo(pair.Second), 1e-9));
    }

    [Fact]
    public void Circle_SidesInOneLine_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Paths.Circle(At(20, 10), 8, At(20, 40), At(20, 50)));

    private static SurfacePoint At(double x, double y) => Locator.Nearest(new(x, y, 0));
}
