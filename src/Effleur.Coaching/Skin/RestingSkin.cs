using System.Runtime.Intrinsics;
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
    private const double MostFrames = 300;

    /// <summary>Fewer frames at rest do not show a place well enough (chosen: a third of a second at 30 frames a second).</summary>
    public const int EnoughFrames = 10;

    // Until the face is known every frame is learned from, then every third: it changes slowly (chosen).
    private const int EveryFrameUntil = 90;
    private const int Every = 3;

    private readonly VertexRows _home = new(new Vector3D[HeadMesh.FaceVertexCount]);
    private readonly double[] _frames = new double[HeadMesh.FaceVertexCount];
    private int _seen;

    /// <summary>The mean places so far, in millimetres of the canonical head, the picture's sense.</summary>
    public VertexRows Home => _home;

    /// <summary>Which of a block's landmarks are known: all bits of these are set.</summary>
    public Vector256<double> Knows(int block) => Vector256.GreaterThanOrEqual(Vector256.Create(_frames, block), Vector256.Create((double)EnoughFrames));

    /// <summary>Where a vertex of the head would lie in the picture if nothing pulled at it: the person's own place where it is known, else the mean head's.</summary>
    public Vector3D Place(LiveFace face, int vertex) =>
        face.Picture(vertex < _frames.Length && _frames[vertex] >= EnoughFrames ? _home[vertex] : face.Model(vertex));

    /// <summary>Learns from the landmarks no hand is near to.</summary>
    public void Learn(Frame frame, LiveFace face)
    {
        if (!face.Seen || (_seen++ > EveryFrameUntil && _seen % Every != 0)) return;
        PixelBox first = Around(frame, 0, face.PxPerMm), second = Around(frame, 1, face.PxPerMm);
        PictureAxes axes = face.Axes;
        Vector256<double> perSquare = Vector256.Create(1 / (face.PxPerMm * face.PxPerMm));
        for (int i = 0; i < _frames.Length; i += VertexRows.Block)
        {
            Vector256<double> x = Vector256.Create(face.XPx, i), y = Vector256.Create(face.YPx, i);
            Vector256<double> hidden = first.Holds(x, y) | second.Holds(x, y), frames = Vector256.Create(_frames, i);
            Vector256<double> more = Vector256.Min(frames + Vector256.Create(1.0), Vector256.Create(MostFrames));
            Vector256<double> share = Vector256.AndNot(Vector256.Create(1.0) / more, hidden);
            Vector256.ConditionalSelect(hidden, frames, more).CopyTo(_frames, i);
            (x, y) = (x - Vector256.Create(axes.Origin.X), y - Vector256.Create(axes.Origin.Y));
            Vector256<double> z = Vector256.Create(face.ZPx, i) - Vector256.Create(axes.Origin.Z);
            Approach(_home.X, i, share, Along(axes.Across, x, y, z) * perSquare);
            Approach(_home.Y, i, share, Along(axes.Down, x, y, z) * perSquare);
            Approach(_home.Z, i, share, Along(axes.Away, x, y, z) * perSquare);
        }
    }

    /// <summary>A coordinate on the head is the part along its axis: the axes are at right angles and as long as the scale.</summary>
    private static Vector256<double> Along(Vector3D axis, Vector256<double> x, Vector256<double> y, Vector256<double> z) =>
        (axis.X * x) + (axis.Y * y) + (axis.Z * z);

    private static void Approach(double[] row, int i, Vector256<double> share, Vector256<double> at)
    {
        Vector256<double> mean = Vector256.Create(row, i);
        (mean + (share * (at - mean))).CopyTo(row, i);
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
