using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;
using Effleur.Core.Geometry;
using Effleur.Core.Strokes;

namespace Effleur.Knowledge.Tests;

/// <summary>
/// Faces of other shapes: the canonical head stretched, widened, with a longer jaw or deeper-set eyes. A path is the same triangles and weights, so what it
/// follows must still be what it is named after.
/// </summary>
public class OtherFacesTests
{
    private static readonly MassageCatalogue Catalogue = ShippedKnowledge.Catalogue;

    public static TheoryData<string> Shapes => [.. Warps.Keys];

    private static readonly Dictionary<string, Func<FacePoint, FacePoint>> Warps = new()
    {
        ["long"] = p => new(0.94 * p.X, 1.12 * p.Y, p.Z),
        ["broad"] = p => new(1.14 * p.X, 0.95 * p.Y, p.Z),
        ["long jaw"] = p => p with { Y = p.Y < -20 ? p.Y + (0.25 * (p.Y + 20)) : p.Y },
        ["flat"] = p => p with { Z = 0.8 * p.Z },
        ["uneven"] = p => p with { Y = p.Y + (0.04 * p.X), X = p.X + 3 },
        ["child"] = p => new(0.78 * p.X, 0.74 * p.Y, 0.8 * p.Z),
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Path_OnAnotherFace_StaysOnItsFeaturesAndOffTheRedZones(string shape)
    {
        HeadMesh face = On(Warps[shape]);
        SurfaceOutline[] red = [.. Catalogue.NoGoZones.Select(zone => new SurfaceOutline(face, zone.Outline))];
        foreach (Stroke stroke in Catalogue.Techniques.Values.SelectMany(t => t.Strokes))
        {
            Assert.All(stroke.LeftPath.Samples.Concat(stroke.RightPath.Samples), sample => Assert.DoesNotContain(red, zone => zone.Contains(sample)));
            Assert.All(stroke.LeftPath.Samples, sample => Assert.Equal(Side.Left, Catalogue.ZoneOfTriangle[sample.Triangle]?.Side));
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void NamedPoint_OnAnotherFace_IsWhereTheFeatureWent(string shape)
    {
        HeadMesh face = On(Warps[shape]);
        const double slackMm = 1.5; // a point inside a triangle moves with its corners, which a curved warp moves a little otherwise
        Assert.All(Catalogue.Points.Values, point =>
        {
            FacePoint went = Warps[shape](Catalogue.Head.Position(point.Left));
            Assert.True(face.Position(point.Left).DistanceTo(went) < slackMm, $"{point.Id} is {face.Position(point.Left).DistanceTo(went):0.0} mm off");
        });
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Path_OnAnotherFace_HasNoJumps(string shape)
    {
        HeadMesh face = On(Warps[shape]);
        Assert.All(Catalogue.Techniques.Values.SelectMany(t => t.Strokes).SelectMany(stroke => Steps(face, stroke.LeftPath.Samples)), mm => Assert.True(mm < 5));
    }

    private static IEnumerable<double> Steps(HeadMesh face, ImmutableArray<SurfacePoint> samples) =>
        samples.Zip(samples.Skip(1)).Select(pair => face.Position(pair.First).DistanceTo(face.Position(pair.Second)));

    private static HeadMesh On(Func<FacePoint, FacePoint> warp) =>
        new([.. Catalogue.Head.Vertices.Select(warp)], Catalogue.Head.Triangles, Catalogue.Head.MirrorVertex);
}
