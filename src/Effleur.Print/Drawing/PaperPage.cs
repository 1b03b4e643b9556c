using System.Collections.Immutable;

namespace Effleur.Print.Drawing;

/// <summary>One page: what is on it, in millimetres from its top left corner.</summary>
internal sealed record PaperPage(double WidthMm, double HeightMm, ImmutableArray<Shape> Shapes)
{
    public PaperBox Box => new(0, 0, WidthMm, HeightMm);
}
