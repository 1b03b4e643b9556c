using Effleur.Core.Geometry;

namespace Effleur.Testing.Straight;

/// <summary>Where one hand is at an instant: what it touches (or hovers over), how far lifted, how far thumb and index are open.</summary>
public readonly record struct HandPlace(FacePoint At, double LiftMm = 0, double OpeningMm = 45);
