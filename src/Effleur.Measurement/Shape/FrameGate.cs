using Effleur.Core.Frames;
using Effleur.Core.Geometry;
using Effleur.Core.Readings;
using Effleur.Numerics.Geometry;

namespace Effleur.Measurement.Shape;

/// <summary>Says of each frame whether a shape may be taken from it. One instance follows one recording.</summary>
internal sealed class FrameGate(HeadMesh head, double mostOffFrontalDeg, bool asksForNeutral)
{
    // A finger is about 12 mm wide; a landmark of a hand nearer than that to one of the face touches or hides it (chosen).
    private const double NearHandMm = 12;

    // An iris is under 10 pixels wide then, and half a pixel is 5 % of it (chosen).
    internal const double FewestPxPerMm = 0.8;

    // Chosen: at 1/30 s of exposure the picture smears by 2 mm. Landmark noise of 1.5 px alone shows as about 10 mm/s.
    private const double MovingMmPerS = 60;

    // A gap this long says nothing about movement (chosen).
    private const double GapS = 0.5;

    // mean of the stable landmarks on the canonical head
    internal static readonly Vector3D Middle = new(0, 45, 35);

    private Vector3D _lastMiddle;
    private double _lastS = double.NegativeInfinity;

    /// <summary>The face of the last frame that was judged.</summary>
    public PosedFace Face { get; } = new(head);

    /// <summary>Null when the frame may be used.</summary>
    public ReadingRefusal? Judge(Frame frame)
    {
        if (frame.FaceCount == 0) return ReadingRefusal.NoFace;
        if (frame.FaceCount > 1) return ReadingRefusal.SeveralFaces;
        if (!Face.TryTake(frame)) return ReadingRefusal.NoFace;
        bool isMoving = IsMoving(frame);
        if (HasHand(frame, Face.PxPerMm)) return ReadingRefusal.HandsOnFace;
        if (Face.PxPerMm < FewestPxPerMm) return ReadingRefusal.TooFar;
        if (Face.OffFrontalDeg > mostOffFrontalDeg) return ReadingRefusal.Turned;
        if (isMoving) return ReadingRefusal.Moving;
        return asksForNeutral && !Expression.Of(Face.Points).IsNeutralFrame ? ReadingRefusal.NotNeutral : null;
    }

    private bool IsMoving(Frame frame)
    {
        // the middle of the landmarks the pose rests on, where its errors are smallest; depth is a guess
        Vector3D middle = Face.Pose.Apply(Middle) with { Z = 0 };
        double atS = frame.CaptureTimeUs / 1e6, passedS = atS - _lastS;
        double mm = (middle - _lastMiddle).Length / Face.PxPerMm;
        (_lastMiddle, _lastS) = (middle, atS);
        return passedS < GapS && mm > MovingMmPerS * passedS;
    }

    /// <summary>Whether a hand touches or hides a landmark of the face.</summary>
    internal static bool HasHand(Frame frame, double pxPerMm)
    {
        double reachPx = NearHandMm * pxPerMm;
        for (int h = 0; h < frame.HandCount; h++)
            foreach (VideoPoint finger in frame.Hands[h].Points)
                if (IsNearFace(frame, finger, reachPx)) return true;
        return false;
    }

    private static bool IsNearFace(Frame frame, VideoPoint finger, double reachPx)
    {
        for (int i = 0; i < HeadMesh.FaceVertexCount; i++)
            if (finger.InPictureTo(frame.Face[i]) < reachPx) return true;
        return false;
    }
}
