namespace Effleur.Coaching.Contacts;

/// <summary>What a laid palm touches with: the line from its middle to its fingertips, in pixels.</summary>
internal readonly record struct PalmSpan((double X, double Y) Middle, (double X, double Y) Tips)
{
    /// <summary>The place a share of the way from the middle, 0, to the fingertips, 1.</summary>
    public (double X, double Y) At(double share) => (Middle.X + (share * (Tips.X - Middle.X)), Middle.Y + (share * (Tips.Y - Middle.Y)));

    /// <summary>The place nearest to a point.</summary>
    public (double X, double Y) NearestTo(double x, double y)
    {
        double dx = Tips.X - Middle.X, dy = Tips.Y - Middle.Y, length = (dx * dx) + (dy * dy);
        return At(length > 0 ? Math.Clamp((((x - Middle.X) * dx) + ((y - Middle.Y) * dy)) / length, 0, 1) : 0);
    }
}
