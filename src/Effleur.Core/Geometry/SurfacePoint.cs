namespace Effleur.Core.Geometry;

/// <summary>
/// A place on the skin that every face shares: a triangle of the canonical head and barycentric weights of its three corners (A + B + C = 1).
/// A live face gets the same place from its own landmarks. The default is not a valid place (its weights do not sum to one).
/// </summary>
/// <param name="Triangle">Index into <see cref="HeadMesh.Triangles"/>.</param>
/// <param name="A">Weight of the first corner.</param>
/// <param name="B">Weight of the second corner.</param>
/// <param name="C">Weight of the third corner.</param>
public readonly record struct SurfacePoint(int Triangle, double A, double B, double C);
