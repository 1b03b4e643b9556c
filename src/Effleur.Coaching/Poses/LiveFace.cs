using System.Collections.Immutable;
using Effleur.Core.Frames;
using Effleur.Core.Geometry;
using Effleur.Numerics.Geometry;

namespace Effleur.Coaching.Poses;

/// <summary>
/// The face of the current frame: where every vertex of the canonical head lies in the picture, and how many pixels a canonical
/// millimetre has (docs/methods/head-pose.md). Buffers are reused; valid until the next frame.
/// </summary>
internal sealed class LiveFace
{
    // A landmark closer to a hand than a finger is wide is probably hidden by it: chosen 12 mm, weight a tenth.
    private const double HiddenMm = 12;
    private const double HiddenWeight = 0.1;

    // Three reweightings change the pose by less than 0.05° after the second (docs/methods/head-pose.md).
    private const int Rounds = 3;

    private readonly HeadMesh _head;
    private readonly Vector3D[] _model;
    private readonly Vector3D[] _seen;
    private readonly double[] _weights;
    private readonly ImmutableArray<int> _rigid = RigidLandmarks.All;

    public LiveFace(HeadMesh head)
    {
        _head = head;
        _model = [.. _rigid.Select(i => ToPicture(head.Vertices[i]))];
        _seen = new Vector3D[_model.Length];
        _weights = new double[_model.Length];
        XPx = new double[head.Vertices.Length];
        YPx = new double[head.Vertices.Length];
    }

    /// <summary>Whether this frame has a face that can be used.</summary>
    public bool Seen { get; private set; }

    public double[] XPx { get; }

    public double[] YPx { get; }

    public Similarity3D Pose { get; private set; } = Similarity3D.Identity;

    /// <summary>Pixels for one millimetre of the canonical head.</summary>
    public double PxPerMm => Pose.Scale;

    public void Update(Frame frame)
    {
        Seen = frame.FaceCount == 1 && TryPose(frame);
        if (!Seen) return;
        for (int i = 0; i < HeadMesh.FaceVertexCount; i++)
        {
            XPx[i] = frame.Face[i].X;
            YPx[i] = frame.Face[i].Y;
        }

        for (int i = HeadMesh.FaceVertexCount; i < XPx.Length; i++)
        {
            Vector3D at = Pose.Apply(ToPicture(_head.Vertices[i]));
            XPx[i] = at.X;
            YPx[i] = at.Y;
        }
    }

    /// <summary>Where a place of the canonical head lies by the rigid pose alone, whatever the landmarks near it do under a hand.</summary>
    public (double XPx, double YPx) PlaceRigidly(FacePoint at)
    {
        Vector3D image = Pose.Apply(ToPicture(at));
        return (image.X, image.Y);
    }

    /// <summary>Turns face space (y up, z towards the camera) into the picture's sense (y down, z away): half a turn about x, so handedness stays.</summary>
    private static Vector3D ToPicture(FacePoint p) => new(p.X, -p.Y, -p.Z);

    private bool TryPose(Frame frame)
    {
        double reachPx = HiddenMm * (Pose.Scale > 0 ? Pose.Scale : 1);
        for (int i = 0; i < _rigid.Length; i++)
        {
            VideoPoint p = frame.Face[_rigid[i]];
            _seen[i] = new(p.X, p.Y, p.Z);
            _weights[i] = IsNearHand(frame, p, reachPx) ? HiddenWeight : 1;
        }

        // Floor of one pixel: landmarks are no better than that, so smaller misfits say nothing.
        if (!SimilarityFit.TryFitRobust(_model, _seen, _weights, Rounds, 1, out Similarity3D pose, out _)) return false;
        Pose = pose;
        return true;
    }

    private static bool IsNearHand(Frame frame, VideoPoint p, double reachPx)
    {
        for (int h = 0; h < frame.HandCount; h++)
        {
            foreach (VideoPoint q in frame.Hands[h].Points)
            {
                double dx = p.X - q.X, dy = p.Y - q.Y;
                if ((dx * dx) + (dy * dy) < reachPx * reachPx) return true;
            }
        }

        return false;
    }
}
