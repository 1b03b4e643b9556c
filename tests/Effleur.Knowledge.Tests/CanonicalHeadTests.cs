using Effleur.Core.Geometry;

namespace Effleur.Knowledge.Tests;

public class CanonicalHeadTests
{
    private static readonly HeadMesh Head = ShippedKnowledge.Catalogue.Head;

    [Fact]
    public void Face_KnownLandmarks_StandWhereAnatomyHasThem()
    {
        Assert.True(Head.Vertices[33].X < -40); // the right eye's outer corner is on the person's right
        Assert.Equal(263, Head.MirrorVertex[33]);
        Assert.Equal(Head.Vertices.Take(468).Max(v => v.Z), Head.Vertices[4].Z); // the tip of the nose is foremost
        Assert.InRange(Head.Vertices[10].Y - Head.Vertices[152].Y, 170, 185); // forehead's top to chin
    }

    [Fact]
    public void Topology_WholeHead_IsOneSkinOpenOnlyBelowTheCollarbones()
    {
        MeshEdge[] rim = [.. Head.Topology.Edges.Where(edge => edge.IsRim)];
        Assert.All(rim.SelectMany(e => new[] { e.A, e.B }), v => Assert.True(Head.Vertices[v].Y < -180));
        Assert.Equal(rim.Length, rim.SelectMany(e => new[] { e.A, e.B }).Distinct().Count()); // a single ring has as many corners as sides
        Assert.Equal(1, Head.Vertices.Length - Head.Topology.Edges.Length + Head.Triangles.Length); // and the skin has no hole: a disk
    }

    [Fact]
    public void Triangles_TwoThatShareAnEdge_PassItInOppositeDirections()
    {
        var directed = Head.Triangles.SelectMany(t => new[] { (t.A, t.B), (t.B, t.C), (t.C, t.A) }).ToList();
        Assert.Equal(directed.Count, directed.Distinct().Count());
    }

    [Fact]
    public void Triangles_BeyondTheFace_LookAwayFromTheHead()
    {
        for (int t = 0; t < Head.Triangles.Length; t++)
        {
            FacePoint middle = Head.Position(new(t, 1.0 / 3, 1.0 / 3, 1.0 / 3));
            MeshTriangle corners = Head.Triangles[t];
            bool isNeck = middle.Y is < -110 and > -180 && Math.Abs(middle.X) < 60; // farther out are the shoulders
            bool isSkull = middle.Y > -20 && Math.Min(corners.A, Math.Min(corners.B, corners.C)) >= HeadMesh.FaceVertexCount;
            var axis = new FacePoint(0, isNeck ? middle.Y : 35, isNeck ? -57 : -37);
            if (isNeck || isSkull) Assert.True(Head.AreaNormal(t).Unit.Dot(FaceVector.Between(axis, middle).Unit) > 0.1, $"triangle {t} at {middle}");
        }
    }

    [Fact]
    public void Mirror_EveryTriangle_HasItsTwin()
    {
        for (int t = 0; t < Head.Triangles.Length; t++)
        {
            var at = new SurfacePoint(t, 0.5, 0.3, 0.2);
            Assert.Equal(0, Head.Position(Head.Mirror(at)).DistanceTo(Head.Position(at).Mirrored), 0.02); // the face file has a hundredth of a millimetre
        }
    }

    [Fact]
    public void Neck_Proportions_AreAnAdults()
    {
        double[] middleWidths = [.. Head.Vertices.Skip(468).Where(v => v.Y is < -120 and > -150 && Math.Abs(v.Z + 57) < 15).Select(v => 2 * v.X)];
        Assert.InRange(middleWidths.Max(), 110, 120);
        FacePoint chin = Head.Vertices[152];
        FacePoint notch = Head.Vertices.Where(v => v.X == 0 && v.Z > -60 && v.Y < -195).MaxBy(v => v.Y);
        Assert.InRange(chin.Y - notch.Y, 100, 110);
        Assert.True(notch.Z < chin.Z - 40);
    }

    [Fact]
    public void FaceUv_Landmarks_AreInsideThePictureAndUpright()
    {
        Assert.Equal(HeadMesh.FaceVertexCount, Head.FaceUv.Length);
        Assert.All(Head.FaceUv, uv => Assert.True(uv is { U: >= 0 and <= 1, V: >= 0 and <= 1 }));
        Assert.True(Head.FaceUv[10].V > Head.FaceUv[152].V);
        Assert.True(Head.FaceUv[33].U < Head.FaceUv[263].U);
    }
}
