using System.Collections.Immutable;
using Effleur.Core.Geometry;

namespace Effleur.Measurement.Atlas;

/// <summary>A closed line of landmarks around something that is not skin, and how far beyond it lashes, hairs or colour may reach.</summary>
/// <param name="Feature">What it surrounds.</param>
/// <param name="Vertices">Landmarks in order, first not repeated.</param>
/// <param name="MarginMm">Canonical millimetres beyond the ring that are counted in.</param>
internal sealed record FeatureRing(FaceFeature Feature, ImmutableArray<int> Vertices, double MarginMm)
{
    // Landmark numbers of the face mesh: lid edges (as in knowledge/no-go/eyeball.yaml), brows, and the lips' outer border.
    private static readonly ImmutableArray<int> LeftEye = [466, 388, 387, 386, 385, 384, 398, 362, 382, 381, 380, 374, 373, 390, 249, 263];
    private static readonly ImmutableArray<int> LeftBrow = [276, 283, 282, 295, 285, 336, 296, 334, 293, 300];
    private static readonly ImmutableArray<int> Lips = [0, 267, 269, 270, 409, 291, 375, 321, 405, 314, 17, 84, 181, 91, 146, 61, 185, 40, 39, 37];

    // Chosen: lashes show about 4 mm beyond the lid's edge from the front; brows are as wide as landmarks' spread on real faces, 3 mm; lips' colour ends within 1.5 mm.
    private const double LashMm = 4, BrowMm = 3, LipMm = 1.5;

    public static ImmutableArray<FeatureRing> All(HeadMesh head) =>
    [
        new(FaceFeature.Eye, LeftEye, LashMm), new(FaceFeature.Eye, Mirrored(head, LeftEye), LashMm),
        new(FaceFeature.Brow, LeftBrow, BrowMm), new(FaceFeature.Brow, Mirrored(head, LeftBrow), BrowMm),
        new(FaceFeature.Lip, Lips, LipMm),
    ];

    /// <summary>Writes the feature into every texel of the face it covers that has none yet.</summary>
    public void Draw(AtlasMap map, HeadMesh head, Span<byte> features)
    {
        (double X, double Y)[] ring = [.. Vertices.Select(v => map.TexelAt(head.FaceUv[v]))];
        int size = map.Size, room = size / 32;
        int left = Math.Max(0, (int)ring.Min(p => p.X) - room), right = Math.Min(size - 1, (int)ring.Max(p => p.X) + room);
        int top = Math.Max(0, (int)ring.Min(p => p.Y) - room), bottom = Math.Min(size - 1, (int)ring.Max(p => p.Y) + room);
        for (int y = top; y <= bottom; y++)
            for (int x = left; x <= right; x++)
            {
                int at = (y * size) + x;
                if (features[at] == 0 && Covers(ring, x + 0.5, y + 0.5, MarginMm / Math.Max(1e-6, map.MmPerTexel(at)))) features[at] = (byte)Feature;
            }
    }

    private static ImmutableArray<int> Mirrored(HeadMesh head, ImmutableArray<int> ring) => [.. ring.Select(v => head.MirrorVertex[v])];

    private static bool Covers((double X, double Y)[] ring, double x, double y, double margin)
    {
        bool isInside = false;
        double nearest = double.PositiveInfinity;
        for (int i = 0, j = ring.Length - 1; i < ring.Length; j = i++)
        {
            (double ax, double ay) = ring[j];
            double ex = ring[i].X - ax, ey = ring[i].Y - ay;
            if ((ring[i].Y > y) != (ay > y) && x < ax + (ex * (y - ay) / ey)) isInside = !isInside;
            double along = Math.Clamp((((x - ax) * ex) + ((y - ay) * ey)) / Math.Max(1e-12, (ex * ex) + (ey * ey)), 0, 1);
            nearest = Math.Min(nearest, Math.Pow(x - ax - (along * ex), 2) + Math.Pow(y - ay - (along * ey), 2));
        }

        return isInside || nearest <= margin * margin;
    }
}
