namespace Effleur.Core.Geometry;

/// <summary>Three vertex indices of a <see cref="HeadMesh"/>, counter-clockwise seen from outside the head.</summary>
/// <param name="A">First corner.</param>
/// <param name="B">Second corner.</param>
/// <param name="C">Third corner.</param>
public readonly record struct MeshTriangle(int A, int B, int C);
