namespace Effleur.Measurement.Lines;

/// <summary>What one picture has in one zone on one side.</summary>
internal sealed class LineSums
{
    /// <summary>Counted skin, mm²; its lines, mm.</summary>
    public TileSums Lines { get; } = new();

    /// <summary>Lines, mm; their depth times length.</summary>
    public TileSums Depth { get; } = new();

    /// <summary>Counted skin, mm²; texture squared times skin.</summary>
    public TileSums Texture { get; } = new();

    /// <summary>Skin of the zone as the map has it, mm².</summary>
    public double WholeMm2 { get; private set; }

    /// <summary>Part of it that shines, mm².</summary>
    public double ShiningMm2 { get; private set; }

    /// <summary>Share of the zone that was counted, 0 to 1.</summary>
    public double Share => WholeMm2 > 0 ? Lines.Weight / WholeMm2 : 0;

    /// <summary>Sums of every place of the map.</summary>
    public static LineSums[] Of(LinePicture picture)
    {
        LineSums[] sums = [.. picture.Map.Places.Select(_ => new LineSums())];
        double[] mm2 = [.. picture.Map.Metrics.Select(m => m.AreaMm2 * picture.Scale * picture.Scale)];
        ReadOnlySpan<byte> places = picture.Map.PlaceOfTexel, features = picture.Map.FeatureOfTexel;
        ReadOnlySpan<short> triangles = picture.Map.TriangleOfTexel;
        for (int t = 0; t < places.Length; t++)
            if (places[t] < sums.Length && features[t] == 0) sums[places[t]].AddSkin(TileSums.TileOf(t, picture.Map.Size), mm2[triangles[t]], picture.Inner[t] != 0, picture.Texture[t]);
        foreach (LinePoint point in picture.Points)
            if (places[point.Texel] < sums.Length) sums[places[point.Texel]].AddLine(TileSums.TileOf(point.Texel, picture.Map.Size), point);
        for (int p = 0; p < sums.Length; p++) sums[p].ShiningMm2 = picture.Shining[p] * Math.Pow(picture.Map.UsualMmPerTexel * picture.Scale, 2);
        return sums;
    }

    private void AddSkin(int tile, double mm2, bool isCounted, float texture)
    {
        WholeMm2 += mm2;
        if (!isCounted) return;
        Lines.Add(tile, mm2, 0);
        Texture.Add(tile, mm2, mm2 * texture * texture);
    }

    private void AddLine(int tile, LinePoint point)
    {
        Lines.Add(tile, 0, point.LengthMm);
        Depth.Add(tile, point.LengthMm, point.LengthMm * point.Depth);
    }
}
