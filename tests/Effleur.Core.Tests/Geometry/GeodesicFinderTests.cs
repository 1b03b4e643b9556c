using Effleur.Core.Geometry;
using FsCheck;
using FsCheck.Fluent;

namespace Effleur.Core.Tests.Geometry;

public class GeodesicFinderTests
{
    private static readonly HeadMesh Flat = Meshes.Flat(12, 120);
    private static readonly HeadMesh Sphere = Meshes.Sphere(80, 4);

    [Fact]
    public void Shortest_FlatMesh_IsTheStraightLine()
    {
        var finder = new GeodesicFinder(Flat);
        Prop.ForAll(Pairs(Flat), pair =>
        {
            double straightMm = Flat.Position(pair.From).DistanceTo(Flat.Position(pair.To));
            return Math.Abs(finder.Shortest(pair.From, pair.To).LengthMm - straightMm) < 1e-3 + (1e-4 * straightMm);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Shortest_Sphere_IsTheGreatCircleWithinOnePercent()
    {
        var finder = new GeodesicFinder(Sphere);
        Prop.ForAll(Pairs(Sphere), pair =>
        {
            FaceVector from = FaceVector.Between(default, Sphere.Position(pair.From)).Unit;
            FaceVector to = FaceVector.Between(default, Sphere.Position(pair.To)).Unit;
            double arcMm = 80 * Math.Atan2(from.Cross(to).LengthMm, from.Dot(to));
            return Math.Abs(finder.Shortest(pair.From, pair.To).LengthMm - arcMm) <= 0.01 * arcMm + 0.05;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Shortest_EitherWay_HasTheSameLength()
    {
        var finder = new GeodesicFinder(Sphere);
        Prop.ForAll(Pairs(Sphere), pair => Close(finder.Shortest(pair.From, pair.To).LengthMm, finder.Shortest(pair.To, pair.From).LengthMm))
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Shortest_MirroredEnds_HasTheSameLength()
    {
        var finder = new GeodesicFinder(Sphere);
        Prop.ForAll(Pairs(Sphere), pair => Close(
            finder.Shortest(pair.From, pair.To).LengthMm,
            finder.Shortest(Sphere.Mirror(pair.From), Sphere.Mirror(pair.To)).LengthMm)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Shortest_ThirdPlace_IsNoShortcut()
    {
        var finder = new GeodesicFinder(Sphere);
        Arbitrary<(SurfacePoint, SurfacePoint, SurfacePoint)> places =
            Place(Sphere).Three().Select(p => (p.Item1, p.Item2, p.Item3)).ToArbitrary();
        Prop.ForAll(places, p =>
        {
            double directMm = finder.Shortest(p.Item1, p.Item3).LengthMm;
            return directMm <= (finder.Shortest(p.Item1, p.Item2).LengthMm + finder.Shortest(p.Item2, p.Item3).LengthMm) * 1.002 + 1e-3;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Resample_LongLine_IsEvenAndNoFartherApartThanAsked()
    {
        SurfaceCurve curve = new GeodesicFinder(Sphere).Shortest(Sphere.AtVertex(0), Sphere.AtVertex(4));
        FacePoint[] samples = [.. curve.Resample(2).Select(Sphere.Position)];
        Assert.All(samples.Zip(samples.Skip(1)), pair => Assert.InRange(pair.First.DistanceTo(pair.Second), 1.9, 2.0 + 1e-9));
        Assert.Equal(0, samples[0].DistanceTo(Sphere.Vertices[0]), 1e-9);
        Assert.Equal(0, samples[^1].DistanceTo(Sphere.Vertices[4]), 1e-9);
    }

    [Fact]
    public void Shortest_TwoIslands_IsRefused()
    {
        FacePoint[] corners = [new(0, 0, 0), new(1, 0, 0), new(0, 1, 0), new(5, 0, 0), new(6, 0, 0), new(5, 1, 0)];
        var islands = new HeadMesh([.. corners], [new(0, 1, 2), new(3, 4, 5)], [0, 1, 2, 3, 4, 5]);
        var third = 1.0 / 3;
        Assert.Throws<ArgumentException>(() => new GeodesicFinder(islands).Shortest(new(0, third, third, third), new(1, third, third, third)));
    }

    // two ways of the same length round a bump may differ by what the finder's local straightening leaves
    private static bool Close(double aMm, double bMm) => Math.Abs(aMm - bMm) <= 1e-3 + (0.002 * aMm);

    private static Arbitrary<(SurfacePoint From, SurfacePoint To)> Pairs(HeadMesh mesh) =>
        Place(mesh).Two().Select(pair => (pair.Item1, pair.Item2)).ToArbitrary();

    private static Gen<SurfacePoint> Place(HeadMesh mesh) =>
        from triangle in Gen.Choose(0, mesh.Triangles.Length - 1)
        from a in Gen.Choose(1, 99)
        from b in Gen.Choose(1, 99)
        from c in Gen.Choose(1, 99)
        let sum = (double)(a + b + c)
        select new SurfacePoint(triangle, a / sum, b / sum, c / sum);
}
