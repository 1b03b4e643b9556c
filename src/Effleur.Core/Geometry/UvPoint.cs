namespace Effleur.Core.Geometry;

/// <summary>A place on the unwrapped face picture. The default is its lower left corner.</summary>
/// <param name="U">0 at the picture's left edge (the person's right) to 1.</param>
/// <param name="V">0 at the lower edge (below the chin) to 1.</param>
public readonly record struct UvPoint(double U, double V);
