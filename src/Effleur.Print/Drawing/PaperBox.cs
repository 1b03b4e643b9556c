namespace Effleur.Print.Drawing;

/// <summary>An upright rectangle on paper, in millimetres.</summary>
internal readonly record struct PaperBox(double Left, double Top, double Width, double Height)
{
    public double Right => Left + Width;

    public double Bottom => Top + Height;

    public PaperPoint Centre => new(Left + (Width / 2), Top + (Height / 2));

    public static PaperBox Around(IEnumerable<PaperPoint> points)
    {
        PaperPoint[] all = [.. points];
        double left = all.Min(p => p.X), top = all.Min(p => p.Y);
        return new(left, top, all.Max(p => p.X) - left, all.Max(p => p.Y) - top);
    }

    public PaperBox Moved(double dx, double dy) => this with { Left = Left + dx, Top = Top + dy };

    public PaperBox Grown(double mm) => new(Left - mm, Top - mm, Width + (2 * mm), Height + (2 * mm));

    public bool Contains(PaperPoint point) => point.X >= Left && point.X <= Right && point.Y >= Top && point.Y <= Bottom;

    public bool Contains(PaperBox other) => Contains(new PaperPoint(other.Left, other.Top)) && Contains(new PaperPoint(other.Right, other.Bottom));

    public bool Meets(PaperBox other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
}
