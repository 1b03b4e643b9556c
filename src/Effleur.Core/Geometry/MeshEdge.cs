namespace Effleur.Core.Geometry;

/// <summary>An edge of a mesh and the one or two triangles it borders.</summary>
/// <param name="A">Vertex index, the smaller.</param>
/// <param name="B">Vertex index, the larger.</param>
/// <param name="First">A triangle it belongs to.</param>
/// <param name="Second">The other triangle, or -1 on the mesh's rim.</param>
public readonly record struct MeshEdge(int A, int B, int First, int Second)
{
    /// <summary>Whether the mesh ends here.</summary>
    public bool IsRim => Second < 0;

    /// <summary>The triangle on the other side of the edge, or -1 on the rim.</summary>
    public int Across(int triangle) => triangle == First ? Second : First;
}
