namespace Effleur.Core.Geometry;

/// <summary>A place on skin laid flat, in millimetres.</summary>
internal readonly record struct PlanePoint(double X, double Y)
{
    /// <summary>Positive when <paramref name="b"/> lies to the left of the way from here to <paramref name="a"/>.</summary>
    public double Turn(PlanePoint a, PlanePoint b) => ((a.X - X) * (b.Y - Y)) - ((a.Y - Y) * (b.X - X));

    public double DistanceTo(PlanePoint other) => Math.Sqrt(Math.Pow(X - other.X, 2) + Math.Pow(Y - other.Y, 2));

    /// <summary>The place a share along the way from here to another, and some millimetres to the left of that way.</summary>
    public PlanePoint Beside(PlanePoint other, double share, double leftMm)
    {
        double length = DistanceTo(other), dx = other.X - X, dy = other.Y - Y;
        return new(X + (share * dx) - (leftMm * dy / length), Y + (share * dy) + (leftMm * dx / length));
    }
}
