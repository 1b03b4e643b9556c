using System.Collections.Immutable;

namespace Effleur.Print.Drawing;

/// <summary>One thing on a page. A page is a list of these, the later over the earlier; only Effleur.Print.Pdf knows how they become PDF.</summary>
internal abstract record Shape
{
    /// <summary>The smallest rectangle that holds it, lines taken without their width.</summary>
    public abstract PaperBox Bounds { get; }

    public abstract Shape Moved(double dx, double dy);
}

/// <summary>A line or an area.</summary>
/// <param name="Points">Its corners.</param>
/// <param name="Ink">How it is outlined, or null.</param>
/// <param name="Closed">Whether the last corner is joined to the first.</param>
/// <param name="Fill">Grey of its inside, or null.</param>
internal sealed record LineShape(ImmutableArray<PaperPoint> Points, Ink? Ink, bool Closed = false, double? Fill = null) : Shape
{
    public override PaperBox Bounds => PaperBox.Around(Points);

    public override Shape Moved(double dx, double dy) => this with { Points = [.. Points.Select(point => point.Moved(dx, dy))] };
}

/// <summary>A disc or a ring.</summary>
internal sealed record DiscShape(PaperPoint Centre, double RadiusMm, Ink? Ink, double? Fill = null) : Shape
{
    public override PaperBox Bounds => new PaperBox(Centre.X, Centre.Y, 0, 0).Grown(RadiusMm);

    public override Shape Moved(double dx, double dy) => this with { Centre = Centre.Moved(dx, dy) };
}

/// <summary>One line of text.</summary>
/// <param name="Start">Where its baseline starts.</param>
/// <param name="Text">The text, with nothing the typeface cannot draw.</param>
/// <param name="Face">The typeface.</param>
/// <param name="SizePt">Size in points.</param>
/// <param name="Grey">0 black to 1 white.</param>
/// <param name="WidthMm">Measured width.</param>
internal sealed record TextShape(PaperPoint Start, string Text, Face Face, double SizePt, double Grey, double WidthMm) : Shape
{
    private const double MmPerPt = 25.4 / 72;

    // chosen: both families keep within these shares of their size above and below the baseline
    private const double Above = 0.98, Below = 0.26;

    public override PaperBox Bounds => new(Start.X, Start.Y - (Above * SizePt * MmPerPt), WidthMm, (Above + Below) * SizePt * MmPerPt);

    public override Shape Moved(double dx, double dy) => this with { Start = Start.Moved(dx, dy) };
}

/// <summary>Shapes of which only the part inside a box shows.</summary>
internal sealed record ClippedShape(PaperBox Box, ImmutableArray<Shape> Shapes) : Shape
{
    public override PaperBox Bounds => Box;

    public override Shape Moved(double dx, double dy) => new ClippedShape(Box.Moved(dx, dy), [.. Shapes.Select(shape => shape.Moved(dx, dy))]);
}
