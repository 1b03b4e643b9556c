using Effleur.Print.Drawing;

namespace Effleur.Print.Layout;

/// <summary>Lines that divide a page.</summary>
internal static class Rules
{
    private static readonly Ink Thin = new(0.55, 0.18), Thick = new(0.1, 0.9);

    public static LineShape Across(double top, double widthMm) => new([new(0, top), new(widthMm, top)], Thin);

    /// <summary>A thick line to the left of a block, which stands out without colour.</summary>
    public static Block Marked(Block block, double indentMm)
    {
        const double inset = 0.6;
        return new(block.HeightMm, [new LineShape([new(0, inset), new(0, block.HeightMm - inset)], Thick), .. block.At(indentMm, 0)]);
    }
}
