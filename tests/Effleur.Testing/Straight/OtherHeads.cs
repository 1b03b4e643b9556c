using Effleur.Core.Geometry;

namespace Effleur.Testing.Straight;

/// <summary>The canonical head with other proportions, same skin.</summary>
public static class OtherHeads
{
    /// <summary>Every part wider, longer or deeper by a factor, and the lower face longer on top of it.</summary>
    public static HeadMesh Of(HeadMesh head, double wide, double high, double deep, double lowerFace) => new(
        [.. head.Vertices.Select(v => new FacePoint(wide * v.X, (v.Y < 0 ? high * lowerFace : high) * v.Y, deep * v.Z))],
        head.Triangles,
        head.MirrorVertex);
}
