using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Geometry;

namespace Effleur.Measurement.Atlas;

/// <summary>
/// What lies where on a <see cref="FaceAtlas"/> of one size: triangle, zone with side, and how many canonical millimetres a texel is
/// (docs/methods/face-atlas.md). The same for every person, so it is made once for a size.
/// </summary>
public sealed class AtlasMap
{
    /// <summary>In <see cref="PlaceOfTexel"/>: no zone there.</summary>
    public const byte NoPlace = byte.MaxValue;

    private readonly short[] _triangle;
    private readonly byte[] _place;
    private readonly byte[] _feature;

    /// <summary>Lays a head and its zones on an atlas.</summary>
    /// <param name="head">The canonical head, with the unwrapped place of its 468 face vertices.</param>
    /// <param name="zones">Its zones.</param>
    /// <param name="size">Side of the atlas, 64 to 4096 texels.</param>
    /// <exception cref="ArgumentException">The head has no unwrapped places, the size is out of range, or two zones share a triangle.</exception>
    public AtlasMap(HeadMesh head, ImmutableArray<Zone> zones, int size)
    {
        ArgumentNullException.ThrowIfNull(head);
        if (head.FaceUv.Length != HeadMesh.FaceVertexCount) throw new ArgumentException("The head has no places on the unwrapped face.", nameof(head));
        if (size is < FaceAtlas.LeastSize or > FaceAtlas.MostSize) throw new ArgumentException($"A side has {FaceAtlas.LeastSize} to {FaceAtlas.MostSize} texels, not {size}.", nameof(size));
        Size = size;
        (_triangle, _place, _feature) = (new short[size * size], new byte[size * size], new byte[size * size]);
        Array.Fill(_triangle, (short)-1);
        Array.Fill(_place, NoPlace);
        Places = PlacesOf(zones);
        Metrics = Lay(head, ZonePlace.OfTriangles(head, zones));
        UsualMmPerTexel = Math.Sqrt(_triangle.Where(t => t >= 0).Average(t => Metrics[t].AreaMm2));
        foreach (FeatureRing ring in FeatureRing.All(head)) ring.Draw(this, head, _feature);
        SkinMm2 = Skin();
    }

    /// <summary>Side in texels.</summary>
    public int Size { get; }

    /// <summary>Every zone on either side, in the order of the zones, left first. Zones of the neck and scalp are among them but have no texel.</summary>
    public ImmutableArray<ZonePlace> Places { get; }

    /// <summary>For each of <see cref="Places"/>, its skin on the atlas, canonical mm², without eyes, brows and lips.</summary>
    public ImmutableArray<double> SkinMm2 { get; }

    /// <summary>For each texel, row by row from the top left, its triangle of the head; −1 beside the face.</summary>
    public ReadOnlySpan<short> TriangleOfTexel => _triangle;

    /// <summary>For each texel, the index of its zone and side in <see cref="Places"/>, or <see cref="NoPlace"/>.</summary>
    public ReadOnlySpan<byte> PlaceOfTexel => _place;

    /// <summary>For each texel, the <see cref="FaceFeature"/> that lies there: eyes with lashes, brows and lips, each with a margin.</summary>
    public ReadOnlySpan<byte> FeatureOfTexel => _feature;

    /// <summary>For each triangle of the head, how long a step over its texels is; the default for triangles that are not on the atlas.</summary>
    public ImmutableArray<TexelMetric> Metrics { get; }

    /// <summary>Canonical millimetres to a texel over the whole face, keeping its area.</summary>
    public double UsualMmPerTexel { get; }

    /// <summary>Canonical millimetres to a texel, keeping areas; 0 beside the face.</summary>
    /// <param name="texel">y · size + x.</param>
    public double MmPerTexel(int texel) => _triangle[texel] < 0 ? 0 : Metrics[_triangle[texel]].MmPerTexel;

    /// <summary>Where a place of the unwrapped picture is, in texels from the top left corner; the middle of texel (x, y) is at (x + ½, y + ½).</summary>
    /// <param name="at">With v upwards, as <see cref="HeadMesh.FaceUv"/> has it.</param>
    public (double X, double Y) TexelAt(UvPoint at) => AtlasTriangle.Texel(at, Size);

    private static ImmutableArray<ZonePlace> PlacesOf(ImmutableArray<Zone> zones)
    {
        if (2 * zones.Length >= NoPlace) throw new ArgumentException($"{zones.Length} zones are too many for one map.", nameof(zones));
        return [.. zones.SelectMany(zone => new ZonePlace[] { new(zone.Id, Side.Left), new(zone.Id, Side.Right) })];
    }

    private ImmutableArray<double> Skin()
    {
        double[] mm2 = new double[Places.Length];
        for (int t = 0; t < _place.Length; t++)
            if (_place[t] != NoPlace && _feature[t] == 0) mm2[_place[t]] += Metrics[_triangle[t]].AreaMm2;
        return [.. mm2];
    }

    private ImmutableArray<TexelMetric> Lay(HeadMesh head, ImmutableArray<ZonePlace?> zoneOf)
    {
        var metrics = new TexelMetric[head.Triangles.Length];
        for (int t = 0; t < metrics.Length; t++)
        {
            MeshTriangle corners = head.Triangles[t];
            if (Math.Max(corners.A, Math.Max(corners.B, corners.C)) >= HeadMesh.FaceVertexCount) continue;
            AtlasTriangle flat = AtlasTriangle.Of(head, corners, Size);
            FacePoint a = head.Vertices[corners.A];
            metrics[t] = flat.Metric(FaceVector.Between(a, head.Vertices[corners.B]), FaceVector.Between(a, head.Vertices[corners.C]));
            Fill(flat, (short)t, zoneOf[t] is { } place ? (byte)Places.IndexOf(place) : NoPlace);
        }

        return [.. metrics];
    }

    // A texel on the edge of two triangles belongs to the first: which of the two does not matter, but it must be one.
    private void Fill(AtlasTriangle flat, short triangle, byte place)
    {
        (int top, int bottom) = flat.Rows(Size);
        for (int y = top; y <= bottom; y++)
        {
            (int first, int last) = flat.Span(y, Size);
            for (int at = (y * Size) + first; at <= (y * Size) + last; at++)
            {
                if (_triangle[at] >= 0) continue;
                (_triangle[at], _place[at]) = (triangle, place);
            }
        }
    }
}
