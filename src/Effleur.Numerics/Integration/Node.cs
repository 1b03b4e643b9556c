namespace Effleur.Numerics.Integration;

/// <summary>One place of a rule of integration.</summary>
/// <param name="At">Where the function is asked.</param>
/// <param name="Weight">What its value there counts; not negative.</param>
public readonly record struct Node(double At, double Weight);
