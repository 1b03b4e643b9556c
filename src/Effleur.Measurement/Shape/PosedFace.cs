using Effleur.Core.Frames;
using Effleur.Core.Geometry;
using Effleur.Numerics.Geometry;

namespace Effleur.Measurement.Shape;

/// <summary>The landmarks of one frame with the head's pose undone: millimetres of the canonical head, x to the person's left, y up, z forward. Buffers are reused.</summary>
internal sealed class PosedFace(HeadMesh head)
{
    private readonly Vector3D[] _model = StableLandmarks.FaceOf(head);
    private readonly Vector3D[] _picture = new Vector3D[Frame.FacePointCount];

    /// <summary>All 478 landmarks.</summary>
    public Vector3D[] Points { get; } = new Vector3D[Frame.FacePointCount];

    /// <summary>Takes the canonical head into the picture: y up and z towards the camera, in pixels.</summary>
    public Similarity3D Pose { get; private set; } = Similarity3D.Identity;

    /// <summary>Pixels of one canonical millimetre.</summary>
    public double PxPerMm => Pose.Scale;

    /// <summary>Degrees turned about the vertical, above 0 to the person's left.</summary>
    public double YawDeg => Degrees(Math.Atan2(Forward.X, Forward.Z));

    /// <summary>Degrees the face looks up, below 0 down.</summary>
    public double PitchDeg => Degrees(Math.Asin(Math.Clamp(Forward.Y, -1, 1)));

    /// <summary>Degrees the head leans.</summary>
    public double RollDeg
    {
        get
        {
            Vector3D left = Pose.Rotation.Apply(new(1, 0, 0));
            return Degrees(Math.Atan2(left.Y, left.X));
        }
    }

    /// <summary>Largest of yaw, pitch and roll, in degrees; 0 is straight at the camera.</summary>
    public double OffFrontalDeg => Math.Max(Math.Abs(YawDeg), Math.Max(Math.Abs(PitchDeg), Math.Abs(RollDeg)));

    private Vector3D Forward => Pose.Rotation.Apply(new(0, 0, 1));

    private static double Degrees(double radians) => radians * 180 / Math.PI;

    /// <summary>False when no pose fits.</summary>
    public bool TryTake(Frame frame)
    {
        // half a turn about x takes the picture's axes (y down, z away) to the face's, so handedness stays
        for (int i = 0; i < _picture.Length; i++) _picture[i] = new(frame.Face[i].X, -frame.Face[i].Y, -frame.Face[i].Z);

        // floor of one pixel: landmarks are no better than that
        if (!StableLandmarks.TryFit(_model, _picture, null, 1, out Similarity3D pose)) return false;
        Pose = pose;
        for (int i = 0; i < _picture.Length; i++) Points[i] = pose.Undo(_picture[i]);
        return true;
    }
}
