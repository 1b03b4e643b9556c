using Effleur.Coaching.Poses;
using Effleur.Numerics.Geometry;

namespace Effleur.Coaching.Skin;

/// <summary>A place on the skin as the picture shows it, with the skin's slope there, so that depth can be told from what is seen.</summary>
/// <param name="Model">The place on the canonical head, in the picture's sense, mm.</param>
/// <param name="SlopeX">Millimetres the skin recedes for each to the right.</param>
/// <param name="SlopeY">Millimetres the skin recedes for each down.</param>
internal readonly record struct SkinPlace(Vector3D Model, double SlopeX, double SlopeY)
{
    // Skin seen more nearly edge-on than about 75° hides its depth (chosen).
    private const double LeastFacing = 0.25;

    /// <summary>The place near a vertex; null where the skin turns away.</summary>
    public static SkinPlace? Near(LiveFace face, RestingSkin rest, int vertex, double xPx, double yPx)
    {
        Vector3D normal = face.Pose.Rotation.Apply(face.Normal(vertex));
        if (normal.Z > -LeastFacing) return null;
        double slopeX = -normal.X / normal.Z, slopeY = -normal.Y / normal.Z;
        Vector3D at = rest.Place(face, vertex);
        double x = (xPx - at.X) / face.PxPerMm, y = (yPx - at.Y) / face.PxPerMm;
        Vector3D aside = face.Pose.Rotation.Inverse().Apply(new(x, y, (slopeX * x) + (slopeY * y)));
        return new(face.Model(vertex) + aside, slopeX, slopeY);
    }
}
