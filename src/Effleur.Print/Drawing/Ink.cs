namespace Effleur.Print.Drawing;

/// <summary>How a line is drawn. Greys only: a card must read as well from a black-and-white printer.</summary>
/// <param name="Grey">0 black to 1 white.</param>
/// <param name="WidthMm">Width of the line.</param>
/// <param name="DashMm">Length of dashes and gaps; 0 for an unbroken line.</param>
internal readonly record struct Ink(double Grey, double WidthMm, double DashMm = 0);
