namespace Effleur.Print.Diagrams;

/// <summary>Sizes of what is drawn over the head, in millimetres on paper; chosen by eye for two sizes of picture.</summary>
/// <param name="LineMm">Width of a stroke's line.</param>
/// <param name="HaloMm">White left free on each side of it, so that it is not lost among the lines of the face.</param>
/// <param name="ArrowMm">Length of an arrowhead.</param>
/// <param name="SymbolMm">Half size of a symbol that stands for a movement on the spot.</param>
/// <param name="BadgeMm">Radius of a stroke's number; 0 for none.</param>
/// <param name="HatchEvery">Which of the hatching's lines are drawn: each, every second, …</param>
internal sealed record DiagramStyle(double LineMm, double HaloMm, double ArrowMm, double SymbolMm, double BadgeMm, int HatchEvery)
{
    public static readonly DiagramStyle Card = new(0.62, 0.45, 2.5, 2.1, 1.9, 1);

    public static readonly DiagramStyle Thumbnail = new(0.5, 0.3, 1.4, 1.7, 0, 3);
}
