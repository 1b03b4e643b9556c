namespace Effleur.Print.Drawing;

/// <summary>A place on paper.</summary>
/// <param name="X">Millimetres from the left edge of what is drawn.</param>
/// <param name="Y">Millimetres down from its top edge.</param>
internal readonly record struct PaperPoint(double X, double Y)
{
    public double DistanceTo(PaperPoint other) => Math.Sqrt(Math.Pow(X - other.X, 2) + Math.Pow(Y - other.Y, 2));

    public PaperPoint Towards(PaperPoint other, double share) => new(X + (share * (other.X - X)), Y + (share * (other.Y - Y)));

    public PaperPoint Moved(double dx, double dy) => new(X + dx, Y + dy);

    /// <summary>The place so many millimetres away in a direction; an angle of 0 is to the right, a quarter turn is down.</summary>
    public PaperPoint Away(double angle, double mm) => new(X + (mm * Math.Cos(angle)), Y + (mm * Math.Sin(angle)));

    /// <summary>The angle of the way to another place, as <see cref="Away"/> takes it.</summary>
    public double AngleTo(PaperPoint other) => Math.Atan2(other.Y - Y, other.X - X);
}
