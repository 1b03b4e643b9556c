using System.Collections.Immutable;
using Effleur.Core.Geometry;

namespace Effleur.Core.Anatomy;

/// <summary>A red zone: no path crosses it, and a fingertip resting in it stops the session.</summary>
/// <param name="Id">Glossary id, "left-eyeball".</param>
/// <param name="Name">Words for a person, "left eye".</param>
/// <param name="Kind">Why.</param>
/// <param name="Outline">Closed ring of surface points, counter-clockwise from outside, first not repeated.</param>
public sealed record NoGoZone(string Id, string Name, NoGoKind Kind, ImmutableArray<SurfacePoint> Outline);
