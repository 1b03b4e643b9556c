using Effleur.Print.Drawing;

namespace Effleur.Print.Layout;

/// <summary>How a paragraph is set.</summary>
/// <param name="Face">Typeface.</param>
/// <param name="SizePt">Size in points.</param>
/// <param name="Leading">Distance of two baselines, in sizes.</param>
/// <param name="Grey">0 black to 1 white.</param>
internal sealed record TextStyle(Face Face, double SizePt, double Leading = 1.38, double Grey = 0.1)
{
    private const double MmPerPt = 25.4 / 72;

    public double LineMm => SizePt * Leading * MmPerPt;

    /// <summary>Millimetres from a line's top to its baseline: the letters stand in the middle of their line.</summary>
    public double BaselineMm => ((Leading - 1) / 2 * SizePt * MmPerPt) + (0.78 * SizePt * MmPerPt);

    public TextStyle Sized(double factor) => this with { SizePt = SizePt * factor };
}
