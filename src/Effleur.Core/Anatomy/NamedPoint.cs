using Effleur.Core.Geometry;

namespace Effleur.Core.Anatomy;

/// <summary>An anatomical point paths are drawn through.</summary>
/// <param name="Id">Glossary id without a side, "tragus".</param>
/// <param name="Name">Words for a person, "in front of the ear".</param>
/// <param name="Left">On the person's left; on the midline both sides are the same place.</param>
/// <param name="Right">On the person's right.</param>
public sealed record NamedPoint(string Id, string Name, SurfacePoint Left, SurfacePoint Right);
