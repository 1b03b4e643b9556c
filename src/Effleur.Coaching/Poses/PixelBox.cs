using System.Runtime.Intrinsics;
using Effleur.Core.Frames;

namespace Effleur.Coaching.Poses;

/// <summary>An upright box in the picture, in pixels.</summary>
internal readonly record struct PixelBox(double Left, double Top, double Right, double Bottom)
{
    public static PixelBox Nothing { get; } =
        new(double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity);

    /// <summary>The smallest one that holds them all.</summary>
    public static PixelBox Around(ReadOnlySpan<VideoPoint> points)
    {
        PixelBox box = Nothing;
        foreach (VideoPoint p in points) box = box.With(p);
        return box;
    }

    /// <summary>Which of four points lie in it: all bits of these are set.</summary>
    public Vector256<double> Holds(Vector256<double> x, Vector256<double> y) =>
        Vector256.GreaterThanOrEqual(x, Vector256.Create(Left)) & Vector256.LessThanOrEqual(x, Vector256.Create(Right))
        & Vector256.GreaterThanOrEqual(y, Vector256.Create(Top)) & Vector256.LessThanOrEqual(y, Vector256.Create(Bottom));

    /// <summary>Whether a point lies in it.</summary>
    public bool Holds(double x, double y) => x >= Left && x <= Right && y >= Top && y <= Bottom;

    private PixelBox With(VideoPoint p) => new(Math.Min(Left, p.X), Math.Min(Top, p.Y), Math.Max(Right, p.X), Math.Max(Bottom, p.Y));

    public PixelBox Wider(double byPx) => new(Left - byPx, Top - byPx, Right + byPx, Bottom + byPx);
}
