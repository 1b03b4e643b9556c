using Effleur.Coaching.Poses;
using Effleur.Core.Frames;
using Effleur.Core.Geometry;
using Effleur.Numerics.Geometry;

namespace Effleur.Coaching.Recognition;

/// <summary>
/// The person's own face in head coordinates, a slow mean of the landmarks: paths follow its proportions, but not the skin a hand pulls along.
/// What no landmark covers is the canonical head's.
/// </summary>
internal sealed class PersonalHead
{
    // The mean of all until it reaches back ten seconds (every fourth tenth of a second one), then it forgets (chosen: long against a pass).
    private const double LeastShare = 0.04;
    private const int LearnEvery = 4;

    // A landmark so far from its usual place is astray (chosen: faces differ by a third of it).
    private const double FarthestMm = 60;

    private readonly VertexRows _canonical;
    private readonly VertexRows _face;
    private FrameRoom _room;
    private Rotation3D _turned = Similarity3D.Identity.Rotation;
    private int _learnt;
    private int _asked;

    public PersonalHead(PictureHead head)
    {
        _canonical = head.Rows;
        _face = head.Rows.First(HeadMesh.FaceVertexCount);
        _room = FrameRoom.Here(head.Rows.X.Length);
    }

    /// <summary>Millimetres to the right of the head's middle in the picture's plane, of each vertex.</summary>
    public double[] X => _room.XMm;

    /// <summary>Millimetres down.</summary>
    public double[] Y => _room.YMm;

    /// <summary>Turns the head as it is now, or as it was when the face was last seen.</summary>
    public void Turn(Frame frame, LiveFace face)
    {
        if (face.Seen) _turned = face.Pose.Rotation;
        if (face.Seen && _asked++ % LearnEvery == 0) Learn(frame, face.Pose);
        _room = FrameRoom.Here(_canonical.X.Length);
        PictureAxes axes = PictureAxes.Of(new(1, _turned, default));
        _face.Lay(axes, 0, X, Y);
        _canonical.Lay(axes, HeadMesh.FaceVertexCount, X, Y);
    }

    private void Learn(Frame frame, Similarity3D pose)
    {
        double share = Math.Max(LeastShare, 1.0 / ++_learnt);
        for (int i = 0; i < HeadMesh.FaceVertexCount; i++)
        {
            VideoPoint p = frame.Face[i];
            Vector3D seen = pose.Undo(new(p.X, p.Y, p.Z));
            Vector3D off = seen - _face[i];
            if (off.LengthSquared >= FarthestMm * FarthestMm) continue;
            _face.X[i] += share * off.X;
            _face.Y[i] += share * off.Y;
            _face.Z[i] += share * off.Z;
        }
    }
}
