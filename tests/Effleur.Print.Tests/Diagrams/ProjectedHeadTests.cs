using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Geometry;
using Effleur.Print.Diagrams;
using Effleur.Print.Drawing;

namespace Effleur.Print.Tests.Diagrams;

public class ProjectedHeadTests
{
    public static TheoryData<string> Views => [.. Enum.GetNames<DiagramView>()];

    [Theory]
    [MemberData(nameof(Views))]
    public void Flat_ThePersonsLeft_IsNeverOnThePicturesRight(string view)
    {
        var plane = new ViewPlane(Enum.Parse<DiagramView>(view));
        Assert.True(plane.Flat(new(70, 0, 0)).X <= plane.Flat(new(-70, 0, 0)).X + 1e-9);
    }

    [Fact]
    public void Flat_SideView_ShowsTheProfileAsAMirrorDoes() => // turned to the right in a mirror, the nose points to the picture's right
        Assert.True(new ViewPlane(DiagramView.LeftSide).Flat(new(0, 0, 60)).X > new ViewPlane(DiagramView.LeftSide).Flat(new(0, 0, -100)).X);

    [Theory]
    [InlineData("nose-bridge", nameof(DiagramView.Front), true)]
    [InlineData("nose-bridge", nameof(DiagramView.Back), false)]
    [InlineData("occiput-inner", nameof(DiagramView.Back), true)]
    [InlineData("occiput-inner", nameof(DiagramView.Front), false)]
    [InlineData("above-ear", nameof(DiagramView.LeftSide), true)]
    [InlineData("masseter", nameof(DiagramView.LeftFront), true)]
    [InlineData("masseter", nameof(DiagramView.Back), false)]
    [InlineData("side-neck-middle", nameof(DiagramView.LeftSide), true)]
    public void Sees_NamedPoints_AsAnEyeWould(string point, string view, bool isSeen) =>
        Assert.Equal(isSeen, TheCatalogue.Heads.Sketch(Enum.Parse<DiagramView>(view)).Head.Sees(TheCatalogue.Shipped.Points[point].Left));

    [Fact]
    public void Sees_TheRightSide_IsHiddenFromTheLeft() =>
        Assert.False(TheCatalogue.Heads.Sketch(DiagramView.LeftSide).Head.Sees(TheCatalogue.Shipped.Points["masseter"].Right));

    [Theory]
    [MemberData(nameof(Views))]
    public void Foremost_AnyPlaceOfTheSkin_IsNotBehindIt(string view) // a slow second opinion: look at every triangle
    {
        ProjectedHead head = TheCatalogue.Heads.Sketch(Enum.Parse<DiagramView>(view)).Head;
        HeadMesh mesh = TheCatalogue.Heads.Head;
        foreach (int triangle in Enumerable.Range(0, mesh.Triangles.Length).Where(t => t % 7 == 0))
        {
            FacePoint middle = mesh.Position(new(triangle, 1.0 / 3, 1.0 / 3, 1.0 / 3));
            SurfacePoint? foremost = head.Foremost(head.Plane.Flat(middle));
            if (head.Plane.Facing(mesh.AreaNormal(triangle)) <= 0) continue;
            Assert.NotNull(foremost);
            Assert.True(head.Plane.DepthMm(mesh.Position(foremost.Value)) >= head.Plane.DepthMm(middle) - 1e-6);
            Assert.Equal(0, head.Plane.Flat(middle).DistanceTo(head.Flat(foremost.Value)), 1e-6);
        }
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void Outline_AllSkin_LiesInsideOrOnIt(string view)
    {
        const double offMm = 3; // the line is rounded between the corners of a coarse mesh: at most a millimetre on paper
        ProjectedHead head = TheCatalogue.Heads.Sketch(Enum.Parse<DiagramView>(view)).Head;
        ImmutableArray<PaperPoint> outline = HeadOutline.Of(head);
        (double X, double Y)[] ring = [.. outline.Select(point => (point.X, point.Y))];
        HeadMesh mesh = TheCatalogue.Heads.Head;
        IEnumerable<int> turnedHere = Enumerable.Range(0, mesh.Triangles.Length).Where(t => head.Plane.Facing(mesh.AreaNormal(t)) > 0);
        Assert.All(turnedHere.SelectMany(t => new[] { mesh.Triangles[t].A, mesh.Triangles[t].B, mesh.Triangles[t].C }).Distinct().Select(head.Flat), flat => Assert.True(PlanarRing.Contains(ring, (flat.X, flat.Y)) || Off(outline, flat) < offMm, $"{flat} is {Off(outline, flat):0.0} mm out"));
    }

    [Fact]
    public void Outline_SideView_IsTheProfile()
    {
        ImmutableArray<PaperPoint> outline = HeadOutline.Of(TheCatalogue.Heads.Sketch(DiagramView.LeftSide).Head);
        FacePoint tip = TheCatalogue.Heads.Head.Vertices.MaxBy(vertex => vertex.Z); // the tip of the nose
        Assert.Equal(tip.Z, outline.Max(point => point.X), 1.0);
        Assert.Equal(-tip.Y, outline.MaxBy(point => point.X).Y, 3.0);
    }

    [Fact]
    public void Hatch_FrontOfTheNeck_IsSeenFromTheFrontAndNotFromBehind()
    {
        (NoGoZone zone, SurfaceOutline inside) = TheCatalogue.Heads.RedZones.Single(red => red.Zone.Kind == NoGoKind.FrontOfNeck);
        ProjectedHead front = TheCatalogue.Heads.Sketch(DiagramView.Front).Head;

        ImmutableArray<ImmutableArray<PaperPoint>> lines = TheCatalogue.Heads.Hatch(DiagramView.Front, zone, inside);

        Assert.NotEmpty(lines);
        Assert.All(lines.SelectMany(line => line), at => Assert.True(inside.Contains(front.Foremost(at)!.Value)));
        Assert.Empty(TheCatalogue.Heads.Hatch(DiagramView.Back, zone, inside));
    }

    private static double Off(ImmutableArray<PaperPoint> ring, PaperPoint point) =>
        ring.Zip([.. ring[1..], ring[0]]).Min(side => Enumerable.Range(0, 21).Min(i => side.First.Towards(side.Second, i / 20.0).DistanceTo(point)));
}
