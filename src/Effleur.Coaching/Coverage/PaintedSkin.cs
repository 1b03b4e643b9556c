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

    private readonly Vector3D[] _outward;
    private readonly double[] _seconds;

    public PaintedSkin(HeadMesh head)
    {
        _seconds = new double[head.Vertices.Length];
        _outward = [.. head.Vertices.Select((_, vertex) => Outward(head, vertex))];
    }

    public ReadOnlySpan<double> Seconds => _seconds;

    /// <summary>Adds time to what a hand covers now.</summary>
    public void Touch(LiveFace face, ContactPatch patch, double seconds)
    {
        double reach = OnMm * face.PxPerMm;
        (double left, double right, double top, double bottom) = (patch.LeftPx - reach, patch.RightPx + reach, patch.TopPx - reach, patch.BottomPx + reach);
        Span<int> nearest = stackalloc int[ContactPatch.MostPads];
        Span<double> least = stackalloc double[ContactPatch.MostPads];
        least.Fill(reach * reach);
        nearest.Fill(-1);
        double[] xs = face.XPx, ys = face.YPx;
        for (int i = 0; i < xs.Length; i++)
        {
            double x = xs[i], y = ys[i];
            if (x < left || x > right || y < top || y > bottom || !IsTowardsCamera(face, i)) continue;
            if (patch.Holds(x, y)) _seconds[i] += seconds;
            Compare(patch, i, x, y, nearest, least);
        }

        for (int pad = 0; pad < patch.Pads; pad++)
        {
            if (nearest[pad] is >= 0 and int vertex && !patch.Holds(xs[vertex], ys[vertex]) && nearest[..pad].IndexOf(vertex) < 0) _seconds[vertex] += seconds;
        }
    }

    private static void Compare(ContactPatch patch, int vertex, double x, double y, Span<int> nearest, Span<double> least)
    {
        for (int pad = 0; pad < patch.Pads; pad++)
        {
            double squared = patch.SquaredPx(pad, x, y);
            if (squared >= least[pad]) continue;
            (nearest[pad], least[pad]) = (vertex, squared);
        }
    }

    // In the picture's sense z runs away from the camera: what points that way is on the far side, behind the skin that is touched.
    private bool IsTowardsCamera(LiveFace face, int vertex) => face.Pose.Rotation.Apply(_outward[vertex]).Z < 0;

    private static Vector3D Outward(HeadMesh head, int vertex)
    {
        FaceVector sum = default;
        foreach (int triangle in head.Topology.VertexTriangles[vertex]) sum += head.AreaNormal(triangle);
        return new(sum.X, -sum.Y, -sum.Z);
    }
}
