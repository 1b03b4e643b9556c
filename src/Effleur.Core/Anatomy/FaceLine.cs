using System.Collections.Immutable;

namespace Effleur.Core.Anatomy;

/// <summary>A line of the face by the name people use.</summary>
/// <param name="Id">"frown-lines".</param>
/// <param name="Name">Words for a person.</param>
/// <param name="Curves">Where it is, for picking it.</param>
public sealed record FaceLine(string Id, string Name, ImmutableArray<SkinCurve> Curves);
