using System.Collections.Immutable;

namespace Effleur.Core.Anatomy;

/// <summary>A named region of the face, neck or collarbones, on both sides.</summary>
/// <param name="Id">Glossary id, "cheek".</param>
/// <param name="Name">Words for a person, "cheek".</param>
/// <param name="LeftTriangles">Triangles of the canonical head on the person's left.</param>
/// <param name="RightTriangles">Triangles on the person's right.</param>
public sealed record Zone(string Id, string Name, ImmutableArray<int> LeftTriangles, ImmutableArray<int> RightTriangles);
