using Effleur.Numerics.Geometry;

namespace Effleur.Coaching.Poses;

/// <summary>A pose as what one step along each axis of the head, in the picture's sense, is in the picture: cheaper than turning by a quaternion.</summary>
internal readonly record struct PictureAxes(Vector3D Across, Vector3D Down, Vector3D Away, Vector3D Origin)
{
    public static PictureAxes Of(in Similarity3D pose) => new(
        pose.Scale * pose.Rotation.Apply(new(1, 0, 0)),
        pose.Scale * pose.Rotation.Apply(new(0, 1, 0)),
        pose.Scale * pose.Rotation.Apply(new(0, 0, 1)),
        pose.Shift);

    public Vector3D Place(Vector3D model) => (model.X * Across) + (model.Y * Down) + (model.Z * Away) + Origin;
}
