using System.Collections.Immutable;
using Effleur.Core.Frames;
using Effleur.Core.Geometry;
using Effleur.Numerics.Geometry;

namespace Effleur.Coaching.Poses;

/// <summary>
/// The face of the current frame: where every vertex of the canonical head lies in the picture, and how many pixels a canonical
/// millimetre has (docs/methods/head-pose.md). Places are good until the thread's next frame (<see cref="FrameRoom"/>).
/// </summary>
internal sealed class LiveFace
{
    // A landmark closer to a hand than a finger is wide is probably hidden by it: chosen 12 mm, weight a tenth.
    private const double HiddenMm = 12;
    private const double HiddenWeight = 0.1;

    // Three reweightings change the pose by less than 0.05° after the second (docs/methods/head-pose.md).
    private const int Rounds = 3;

    // A face that jumps by half its width (canonical head, 140 mm), or changes size by a third, from one frame to the next is another person's,
    // and after this long nobody knows whose it is (chosen).
    private const double JumpMm = 70;
    private const double OtherSize = 1.33;
    private const double FollowedS = 1;

    /// <summary>Focal length over the picture's longer side: of a camera 65° wide, within the 60 to 70° that most have (chosen).</summary>
    public const double Focal = 0.785;

    // Outer corners of the eyes and the tip of the nose (numbering of the canonical face mesh).
    private const int RightEye = 33;
    private const int LeftEye = 263;
    private const int NoseTip = 4;

    private readonly PictureHead _head;
    private readonly ImmutableArray<int> _rigid = RigidLandmarks.All;
    private FrameRoom _room;
    private (double X, double Y) _nose;
    private (double X, double Y) _rightEye;
    private (double X, double Y) _leftEye;
    private double _lastSeenS = double.NegativeInfinity;
    private int _longerSidePx = 1;
    private PictureAxes _axes = PictureAxes.Of(Similarity3D.Identity);

    public LiveFace(PictureHead head)
    {
        _head = head;
        _room = FrameRoom.Here(head.Rows.X.Length);
    }

    /// <summary>Whether this frame has a face that can be used.</summary>
    public bool Seen { get; private set; }

    /// <summary>Where every vertex lies in the picture. Of a face that is not seen now: where it lay last by its rigid pose.</summary>
    public double[] XPx => _room.XPx;

    public double[] YPx => _room.YPx;

    /// <summary>The canonical head in the picture's sense, mm; <see cref="Pose"/> takes it to pixels.</summary>
    public VertexRows Whole => _head.Rows;

    /// <summary>The same as <see cref="Pose"/>.</summary>
    public ref readonly PictureAxes Axes => ref _axes;

    public Similarity3D Pose { get; private set; } = Similarity3D.Identity;

    /// <summary>Pixels for one millimetre of the canonical head.</summary>
    public double PxPerMm => Pose.Scale;

    /// <summary>Takes in a frame. With several people in view the face goes on being followed that was followed before they came.</summary>
    public void Update(Frame frame, double atS)
    {
        _room = FrameRoom.Here(Whole.X.Length);
        Seen = (frame.FaceCount == 1 || (frame.FaceCount > 1 && atS - _lastSeenS < FollowedS && IsSame(frame))) && TryPose(frame);
        if (Seen) Take(frame, atS);
        Whole.Lay(_axes, Seen ? HeadMesh.FaceVertexCount : 0, XPx, YPx);
    }

    /// <summary>Where a place of the canonical head, given in the picture's sense, lies in the picture by the rigid pose.</summary>
    public Vector3D Picture(Vector3D model) => _axes.Place(model);

    /// <summary>Outward direction of the skin at a vertex, in the picture's sense, of length 1.</summary>
    public Vector3D Normal(int vertex) => _head.Normals[vertex];

    /// <summary>A vertex of the canonical head in the picture's sense; <see cref="Pose"/> takes it to pixels.</summary>
    public Vector3D Model(int vertex) => Whole[vertex];

    /// <summary>The middle of the landmarks the scale is from.</summary>
    public Vector3D MiddlePx => _axes.Place(_head.Middle);

    /// <summary>How far that is from the camera, if the camera sees as wide as most built into computers do; canonical millimetres.</summary>
    public double DistanceMm => Focal * _longerSidePx / PxPerMm;

    /// <summary>A vector of the picture with the head's roll undone, so that a head that leans does not move what it carries.</summary>
    public (double X, double Y) Upright(double x, double y)
    {
        double length = Math.Sqrt((_axes.Across.X * _axes.Across.X) + (_axes.Across.Y * _axes.Across.Y));
        return (((x * _axes.Across.X) + (y * _axes.Across.Y)) / length, ((y * _axes.Across.X) - (x * _axes.Across.Y)) / length);
    }

    /// <summary>Where a place of the canonical head lies by the rigid pose alone, whatever the landmarks near it do under a hand.</summary>
    public (double XPx, double YPx) PlaceRigidly(FacePoint at)
    {
        Vector3D image = Picture(PictureHead.ToPicture(at));
        return (image.X, image.Y);
    }

    /// <summary>Whether the carried face is where the followed one was, and as large.</summary>
    private bool IsSame(Frame frame)
    {
        VideoPoint nose = frame.Face[NoseTip], right = frame.Face[RightEye], left = frame.Face[LeftEye];
        double jump = Distance(nose.X - _nose.X, nose.Y - _nose.Y);
        double size = Distance(left.X - right.X, left.Y - right.Y) / Distance(_leftEye.X - _rightEye.X, _leftEye.Y - _rightEye.Y);
        return jump < JumpMm * PxPerMm && size < OtherSize && size > 1 / OtherSize;
    }

    private static double Distance(double dx, double dy) => Math.Sqrt((dx * dx) + (dy * dy));

    private void Take(Frame frame, double atS)
    {
        (_lastSeenS, _longerSidePx) = (atS, Math.Max(frame.WidthPx, frame.HeightPx));
        double[] xs = XPx, ys = YPx;
        for (int i = 0; i < HeadMesh.FaceVertexCount; i++)
        {
            VideoPoint p = frame.Face[i];
            (xs[i], ys[i]) = (p.X, p.Y);
        }

        (_nose, _rightEye, _leftEye) = ((xs[NoseTip], ys[NoseTip]), (xs[RightEye], ys[RightEye]), (xs[LeftEye], ys[LeftEye]));
    }

    private bool TryPose(Frame frame)
    {
        (Vector3D[] seen, double[] weights) = (_room.Seen, _room.Weights);
        for (int i = 0; i < _rigid.Length; i++)
        {
            VideoPoint p = frame.Face[_rigid[i]];
            (seen[i], weights[i]) = (new(p.X, p.Y, p.Z), 1);
        }

        _room.Hands.Lower(weights, seen, frame, HiddenMm * (Pose.Scale > 0 ? Pose.Scale : 1), HiddenWeight);

        // Floor of one pixel: landmarks are no better than that, so smaller misfits say nothing.
        if (!SimilarityFit.TryFitRobust(_head.Rigid, seen, weights, Rounds, 1, out Similarity3D pose, out _)) return false;
        Pose = pose;
        _axes = PictureAxes.Of(pose);
        return true;
    }
}
