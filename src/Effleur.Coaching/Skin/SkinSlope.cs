using Effleur.Coaching.Poses;
using Effleur.Numerics.Geometry;

namespace Effleur.Coaching.Skin;

/// <summary>How the skin leans away from the camera at a place, so that depth can be told from what is seen.</summary>
/// <param name="X">Millimetres the skin recedes for each to the right.</param>
/// <param name="Y">Millimetres the skin recedes for each down.</param>
internal readonly record struct SkinSlope(double X, double Y)
{
    // Skin seen more nearly edge-on than about 75° hides its depth (chosen).
    private const double LeastFacing = 0.25;

    /// <summary>The slope at a vertex; null where the skin turns away.</summary>
    public static SkinSlope? At(LiveFace face, int vertex)
    {
        Vector3D normal = face.Pose.Rotation.Apply(face.Normal(vertex));
        return normal.Z > -LeastFacing ? null : new(-normal.X / normal.Z, -normal.Y / normal.Z);
    }
}
