using System.Collections.Immutable;
using Effleur.Core.Geometry;
using Effleur.Numerics.Geometry;

namespace Effleur.Measurement.Shape;

/// <summary>
/// Landmarks over bone with little soft tissue, by which faces are laid on each other (docs/methods/face-shape.md; numbering of the canonical face mesh).
/// Nose tip and wings are left out because they swell and flare, cheekbones because fat lies over them, outer eye corners because lids pull them.
/// </summary>
internal static class StableLandmarks
{
    public static ImmutableArray<int> All { get; } =
    [
        10, 151, 9, 8, 168, 6, 197, 195, // midline: frontal bone, nasion, nasal bones
        193, 417, 122, 351, 196, 419, 245, 465, // sides of the bony bridge
        133, 362, // inner corners of the eyes: a ligament ties them to bone
        109, 338, 67, 297, 103, 332, 108, 337, 69, 299, 104, 333, // frontal bone
        54, 284, 21, 251, 162, 389, // upper temples
        127, 356, 234, 454, // before the ear: root of the zygomatic arch
    ];

    /// <summary>The similarity that lays one face on another by these landmarks.</summary>
    /// <param name="from">468 points.</param>
    /// <param name="to">468 points.</param>
    /// <param name="leftOut">Landmarks that are not used, because they are what is measured.</param>
    /// <param name="floor">In the units of <paramref name="to"/>: points that all fit within it keep their full weight.</param>
    /// <param name="fit">The fit.</param>
    public static bool TryFit(ReadOnlySpan<Vector3D> from, ReadOnlySpan<Vector3D> to, IReadOnlySet<int>? leftOut, double floor, out Similarity3D fit)
    {
        // three reweightings, as for the head's pose (docs/methods/head-pose.md)
        const int rounds = 3;
        Span<Vector3D> a = stackalloc Vector3D[All.Length], b = stackalloc Vector3D[All.Length];
        Span<double> weights = stackalloc double[All.Length];
        for (int i = 0; i < All.Length; i++)
        {
            (a[i], b[i]) = (from[All[i]], to[All[i]]);
            weights[i] = leftOut?.Contains(All[i]) == true ? 0 : 1;
        }

        return SimilarityFit.TryFitRobust(a, b, weights, rounds, floor, out fit, out _);
    }

    /// <summary>The face's 468 vertices of a head.</summary>
    public static Vector3D[] FaceOf(HeadMesh head) => [.. head.Vertices.Take(HeadMesh.FaceVertexCount).Select(p => new Vector3D(p.X, p.Y, p.Z))];
}
