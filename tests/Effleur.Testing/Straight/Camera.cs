using Effleur.Core.Geometry;
using Effleur.Numerics.Geometry;

namespace Effleur.Testing.Straight;

/// <summary>Poses the canonical head in front of a camera. Written independently of the coach's own pose code: rotation matrices by angle, y turned at the end.</summary>
public sealed record Camera
{
    // How far the landmarks a head's scale is from lie forward on the canonical head, in the mean.
    private const double MiddleMm = 36.5;

    public double PxPerMm { get; init; } = 1.2;

    /// <summary>From the face's middle, where it is seen at <see cref="PxPerMm"/>: what a camera 65° wide is away from for 1.2 px in a picture of 640.</summary>
    public double DistanceMm { get; init; } = 420;

    public double CentreXPx { get; init; } = 320;

    public double CentreYPx { get; init; } = 180;

    /// <summary>Positive turns the face to the person's left.</summary>
    public double YawDeg { get; init; }

    public double PitchDeg { get; init; }

    public double RollDeg { get; init; }

    /// <summary>Head sway: amplitude and period.</summary>
    public double SwayMm { get; init; }

    public double SwayS { get; init; } = 4;

    public int WidthPx { get; init; } = 640;

    public int HeightPx { get; init; } = 480;

    public Vector3D Project(FacePoint p, double timeS)
    {
        (double x, double y, double z) = (p.X, p.Y, p.Z);
        (x, z) = Turn(x, z, YawDeg);
        (y, z) = Turn(y, z, PitchDeg);
        (x, y) = Turn(x, y, RollDeg);
        double sway = SwayMm * Math.Sin(2 * Math.PI * timeS / SwayS);
        return new(CentreXPx + (PxPerMm * (x + sway)), CentreYPx - (PxPerMm * (y + (0.5 * sway))), -PxPerMm * z);
    }

    /// <summary>How large things are at a place, and lifted from there towards the camera: the nearer the larger. The face itself is laid out without that, since landmarks are fitted without it.</summary>
    public double PxPerMmAt(FacePoint p, double liftMm)
    {
        double awayMm = (Project(p, 0).Z - Project(new(0, 0, MiddleMm), 0).Z) / PxPerMm;
        return PxPerMm * DistanceMm / (DistanceMm + awayMm - liftMm);
    }

    private static (double A, double B) Turn(double a, double b, double deg)
    {
        double c = Math.Cos(deg * Math.PI / 180), s = Math.Sin(deg * Math.PI / 180);
        return ((c * a) + (s * b), (c * b) - (s * a));
    }
}
