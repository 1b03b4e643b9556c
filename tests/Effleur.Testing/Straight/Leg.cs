namespace Effleur.Testing.Straight;

/// <summary>A piece of a hand's movement; the function takes 0 to 1. No function: the hand is out of the picture.</summary>
public sealed record Leg(double StartS, double EndS, Func<double, HandPlace>? Place);
