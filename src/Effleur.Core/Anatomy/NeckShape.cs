using Effleur.Core.Geometry;

namespace Effleur.Core.Anatomy;

/// <summary>The skin of neck and shoulders from its cross-sections.</summary>
internal static class NeckShape
{
    /// <summary>Halfway between the jaw's edge and the neck's first section: the underside of the jaw goes back before it goes down.</summary>
    public static FacePoint UnderJaw(FacePoint edge, NeckSection first, double azimuthDeg) => edge.Towards(At(first, azimuthDeg), 0.5);

    /// <summary>A place on a section: azimuth 0 straight ahead, 90 the person's left, 180 behind.</summary>
    public static FacePoint At(NeckSection section, double azimuthDeg)
    {
        double azimuth = azimuthDeg * Math.PI / 180, back = (1 - Math.Cos(azimuth)) / 2;
        double hollow = Hollow(section, azimuthDeg);
        double x = (section.HalfWidthMm - (hollow / 2)) * Math.Sin(azimuth);
        double y = section.FrontYMm + ((section.BackYMm - section.FrontYMm) * back) - (hollow / 2);
        return new(x, y, section.FrontZMm + ((section.BackZMm - section.FrontZMm) * back) - hollow);
    }

    private static double Hollow(NeckSection section, double azimuthDeg)
    {
        double share = (azimuthDeg - section.HollowFromDeg) / (section.HollowToDeg - section.HollowFromDeg);
        return share is > 0 and < 1 ? section.HollowMm * Math.Pow(Math.Sin(share * Math.PI), 2) : 0;
    }
}
