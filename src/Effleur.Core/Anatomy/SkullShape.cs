using Effleur.Core.Geometry;

namespace Effleur.Core.Anatomy;

/// <summary>The skin over the skull and ears: an ellipsoid that meets the face's edge, with each ear a smooth rise.</summary>
internal sealed class SkullShape(HeadModel model)
{
    /// <summary>The place a share of the way from a vertex of the face's edge to the midline behind.</summary>
    public FacePoint At(FacePoint start, double endDeg, double share)
    {
        FaceVector size = model.SkullHalfSizeMm, reach = FaceVector.Between(model.SkullCentre, start);
        var from = new FaceVector(reach.X / size.X, reach.Y / size.Y, reach.Z / size.Z);
        double endRad = endDeg * Math.PI / 180;
        FaceVector direction = Between(from.Unit, new(0, Math.Sin(endRad), Math.Cos(endRad)), share);
        double radius = from.LengthMm + ((1 - from.LengthMm) * share);
        var onSkull = new FaceVector(direction.X * size.X, direction.Y * size.Y, direction.Z * size.Z) * radius;
        return WithEar(onSkull.From(model.SkullCentre));
    }

    private FacePoint WithEar(FacePoint point)
    {
        double deep = (point.Z - model.EarCentre.Z) / model.EarHalfDepthMm, high = (point.Y - model.EarCentre.Y) / model.EarHalfHeightMm;
        double away = Math.Sqrt((deep * deep) + (high * high));
        double rise = away < 1 && point.X > 0 ? Math.Pow(Math.Cos(away * Math.PI / 2), 2) : 0;
        return point with { X = point.X + (model.EarReliefMm * rise) };
    }

    private static FaceVector Between(FaceVector from, FaceVector to, double share)
    {
        double angle = Math.Acos(Math.Clamp(from.Dot(to), -1, 1));
        return (from * (Math.Sin((1 - share) * angle) / Math.Sin(angle))) + (to * (Math.Sin(share * angle) / Math.Sin(angle)));
    }
}
