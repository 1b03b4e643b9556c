using Effleur.Core.Geometry;
using Effleur.Numerics.Geometry;

namespace Effleur.Coaching.Poses;

/// <summary>The canonical head in the picture's sense, mm (y down, z away from the camera). Immutable; shared by all sessions.</summary>
internal sealed class PictureHead
{
    private readonly Vector3D[] _normals;
    private readonly Vector3D[] _rigid;

    public PictureHead(HeadMesh head)
    {
        Vector3D[] whole = [.. head.Vertices.Select(ToPicture)];
        Rows = new(whole);
        _normals = SkinNormals.Of(head, whole);
        _rigid = [.. RigidLandmarks.All.Select(i => whole[i])];
        Middle = 1.0 / _rigid.Length * _rigid.Aggregate((sum, place) => sum + place);
    }

    /// <summary>Every vertex. Only read.</summary>
    public VertexRows Rows { get; }

    /// <summary>The landmarks the head's pose is found by.</summary>
    public ReadOnlySpan<Vector3D> Rigid => _rigid;

    /// <summary>The middle of those landmarks.</summary>
    public Vector3D Middle { get; }

    /// <summary>Outward directions of the skin at every vertex, of length 1.</summary>
    public ReadOnlySpan<Vector3D> Normals => _normals;

    /// <summary>Turns face space (y up, z towards the camera) into the picture's sense (y down, z away): half a turn about x, so handedness stays.</summary>
    public static Vector3D ToPicture(FacePoint p) => new(p.X, -p.Y, -p.Z);
}
