using Effleur.Core.Geometry;

namespace Effleur.Core.Tests.Geometry;

public class HeadMeshTests
{
    private static readonly HeadMesh Sphere = Meshes.Sphere(80, 3);

    [Fact]
    public void Mirror_AnyPlace_LiesOnTheOtherSideAndComesBack()
    {
        for (int t = 0; t < Sphere.Triangles.Length; t++)
        {
            var at = new SurfacePoint(t, 0.5, 0.3, 0.2);
            SurfacePoint twin = Sphere.Mirror(at);
            Assert.Equal(0, Sphere.Position(twin).DistanceTo(Sphere.Position(at).Mirrored), 1e-9);
            Assert.Equal(0, Sphere.Position(Sphere.Mirror(twin)).DistanceTo(Sphere.Position(at)), 1e-9);
        }
    }

    [Fact]
    public void Topology_ClosedMesh_ObeysEuler()
    {
        Assert.DoesNotContain(Sphere.Topology.Edges, edge => edge.IsRim);
        Assert.Equal(2, Sphere.Vertices.Length - Sphere.Topology.Edges.Length + Sphere.Triangles.Length);
    }

    [Fact]
    public void HeadMesh_ThreeTrianglesOnAnEdge_IsRefused()
    {
        FacePoint[] corners = [new(0, 0, 0), new(0, 1, 0), new(1, 0, 0), new(-1, 0, 0), new(0, 0, 1)];
        Assert.Throws<ArgumentException>(() => new HeadMesh([.. corners], [new(0, 2, 1), new(0, 1, 3), new(0, 1, 4)], [0, 1, 3, 2, 4]));
    }
}
