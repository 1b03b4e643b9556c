using Effleur.Core.Frames;

namespace Effleur.Coaching.Skin;

/// <summary>An upright box in the picture, in pixels.</summary>
internal readonly record struct PixelBox(double Left, double Top, double Right, double Bottom)
{
    public static PixelBox Nothing { get; } =
        new(double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity);

    public bool Holds(VideoPoint p) => p.X >= Left && p.X <= Right && p.Y >= Top && p.Y <= Bottom;

    public PixelBox With(VideoPoint p) => new(Math.Min(Left, p.X), Math.Min(Top, p.Y), Math.Max(Right, p.X), Math.Max(Bottom, p.Y));

    public PixelBox Wider(double byPx) => new(Left - byPx, Top - byPx, Right + byPx, Bottom + byPx);
}
