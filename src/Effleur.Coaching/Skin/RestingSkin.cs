using Effleur.Coaching.Poses;
using Effleur.Core.Frames;
using Effleur.Core.Geometry;
using Effleur.Numerics.Geometry;

namespace Effleur.Coaching.Skin;

/// <summary>
/// Where each landmark of this person's face lies against the head's bones while no hand is near it: the shape from which pulled skin is told
/// (docs/methods/skin-drag.md).
/// </summary>
internal sealed class RestingSkin
{
    // Farther from a hand than this a landmark is at rest (chosen: a twelfth of a pull is left there, SkinPullFit.WidthMm).
    private const double FarMm = 40;

    // A mean over this many frames follows a change of expression within seconds (chosen: ten at 30 frames a second).
    private const int MostFrames = 300;

    /// <summary>Fewer frames at rest do not show a place well enough (chosen: a third of a second at 30 frames a second).</summary>
    public const int EnoughFrames = 10;

    // Until the face is known every frame is learned from, then every third: it changes slowly (chosen).
    private const int EveryFrameUntil = 90;
    private const int Every = 3;

    private readonly Vector3D[] _offset = new Vector3D[HeadMesh.FaceVertexCount];
    private readonly int[] _frames = new int[HeadMesh.FaceVertexCount];
    private int _seen;

    public bool Knows(int landmark) => _frames[landmark] >= EnoughFrames;

    /// <summary>Where a vertex of the head would lie in the picture if nothing pulled at it: the person's own place where it is known, else the mean head's.</summary>
    public Vector3D Place(LiveFace face, int vertex) =>
        vertex < _offset.Length && Knows(vertex) ? Expect(face, vertex) : face.Picture(face.Model(vertex));

    /// <summary>Where a landmark would lie in the picture if nothing pulled at it.</summary>
    public Vector3D Expect(LiveFace face, int landmark) => face.Picture(face.Model(landmark) + _offset[landmark]);

    /// <summary>Learns from the landmarks no hand is near to.</summary>
    public void Learn(Frame frame, LiveFace face)
    {
        if (!face.Seen || (_seen++ > EveryFrameUntil && _seen % Every != 0)) return;
        PixelBox first = Around(frame, 0, face.PxPerMm), second = Around(frame, 1, face.PxPerMm);
        for (int i = 0; i < _offset.Length; i++)
        {
            VideoPoint p = frame.Face[i];
            if (first.Holds(p) || second.Holds(p)) continue;
            Vector3D at = face.Pose.Undo(new(p.X, p.Y, p.Z));
            _frames[i] = Math.Min(_frames[i] + 1, MostFrames);
            _offset[i] += (1.0 / _frames[i]) * (at - face.Model(i) - _offset[i]);
        }
    }

    /// <summary>A box around the whole hand and the skin it can move; nothing without a hand.</summary>
    private static PixelBox Around(Frame frame, int hand, double pxPerMm)
    {
        PixelBox box = PixelBox.Nothing;
        if (hand >= frame.HandCount) return box;
        foreach (VideoPoint p in frame.Hands[hand].Points) box = box.With(p);
        return box.Wider(FarMm * pxPerMm);
    }
}
