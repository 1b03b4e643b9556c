using System.Numerics;
using System.Runtime.Intrinsics;
using Effleur.Coaching.Contacts;
using Effleur.Coaching.Poses;
using Effleur.Core.Geometry;
using Effleur.Numerics.Geometry;

namespace Effleur.Coaching.Coverage;

/// <summary>How long each vertex of the head was under the working part of a hand. Only ever grows (docs/methods/coverage.md).</summary>
internal sealed class PaintedSkin
{
    // Where the mesh is coarser than a finger, a pad paints the nearest vertex as long as the finger is on the head at all (contact.md: 14 mm).
    private const double OnMm = 14;

    private const int None = -1;

    private readonly int[] _nearest = new int[ContactPatch.MostPads];
    private readonly double[] _least = new double[ContactPatch.MostPads];
    private readonly double[] _seconds;

    public PaintedSkin(HeadMesh head) => _seconds = new double[head.Vertices.Length];

    public ReadOnlySpan<double> Seconds => _seconds;

    /// <summary>Adds time to what a hand covers now.</summary>
    public void Touch(LiveFace face, ContactPatch patch, double seconds)
    {
        double reach = OnMm * face.PxPerMm;
        (double left, double right, double top, double bottom) = (patch.LeftPx - reach, patch.RightPx + reach, patch.TopPx - reach, patch.BottomPx + reach);
        Vector256<double> lefts = Vector256.Create(left), rights = Vector256.Create(right), tops = Vector256.Create(top), bottoms = Vector256.Create(bottom);
        _nearest.AsSpan().Fill(None);
        _least.AsSpan().Fill(reach * reach);
        (double[] xs, double[] ys, Vector3D away) = (face.XPx, face.YPx, Away(face.Pose.Rotation));
        for (int i = 0, last = xs.Length - VertexRows.Block; i < xs.Length; i += VertexRows.Block)
        {
            // Most vertices lie far off: four are passed over together. The last block overlaps the one before.
            int k = Math.Min(i, last);
            Vector256<double> x = Vector256.Create(xs, k), y = Vector256.Create(ys, k);
            Vector256<double> isIn = Vector256.GreaterThanOrEqual(x, lefts) & Vector256.LessThanOrEqual(x, rights) & Vector256.GreaterThanOrEqual(y, tops) & Vector256.LessThanOrEqual(y, bottoms);
            for (uint bits = isIn.ExtractMostSignificantBits() >> (i - k); bits != 0; bits &= bits - 1) Meet(face, patch, i + BitOperations.TrailingZeroCount(bits), away, seconds);
        }

        PaintNearest(patch, xs, ys, seconds);
    }

    private void PaintNearest(ContactPatch patch, double[] xs, double[] ys, double seconds)
    {
        for (int pad = 0; pad < patch.Pads; pad++)
        {
            if (_nearest[pad] is not None and int vertex && Array.IndexOf(_nearest, vertex, 0, pad) < 0 && !patch.Holds(xs[vertex], ys[vertex]))
                _seconds[vertex] += seconds;
        }
    }

    // A pad that has a vertex under it needs no nearest one: its reach is set to nothing.
    private void Meet(LiveFace face, ContactPatch patch, int vertex, Vector3D away, double seconds)
    {
        Vector3D outward = face.Normal(vertex);
        if ((away.X * outward.X) + (away.Y * outward.Y) + (away.Z * outward.Z) >= 0) return;
        double x = face.XPx[vertex], y = face.YPx[vertex];
        bool isUnder = patch.IsInRing(x, y);
        for (int pad = 0; pad < patch.Pads; pad++)
        {
            double squared = patch.SquaredPx(pad, x, y);
            if (squared <= patch.PadSquaredPx) (isUnder, _least[pad], _nearest[pad]) = (true, 0, None);
            else if (squared < _least[pad]) (_least[pad], _nearest[pad]) = (squared, vertex);
        }

        if (isUnder) _seconds[vertex] += seconds;
    }

    // Scalar product with it is how far a turned direction runs away from the camera: in the picture's sense z does. What looks that way is on the far
    // side, behind the skin that is touched.
    private static Vector3D Away(Rotation3D pose) => new Rotation3D(pose.W, -pose.X, -pose.Y, -pose.Z).Apply(new(0, 0, 1));
}
