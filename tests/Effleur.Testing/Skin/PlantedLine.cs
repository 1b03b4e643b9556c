using Effleur.Measurement.Atlas;

namespace Effleur.Testing.Skin;

/// <summary>A dark line drawn on an atlas: its middle every quarter of a texel, its width (standard deviation of its profile) in the person's millimetres, and how dark its middle is.</summary>
public sealed record PlantedLine(IReadOnlyList<(double X, double Y)> Middle, double WidthMm, double Depth)
{
    /// <summary>Its length on the head, canonical mm: the truth, from the map's steps alone.</summary>
    public double LengthMm(AtlasMap map) => Middle.Zip(Middle.Skip(1)).Sum(s => map.Metrics[map.TriangleOfTexel[Texel(map, s.First)]].Length(s.Second.X - s.First.X, s.Second.Y - s.First.Y));

    /// <summary>The texels its middle passes.</summary>
    public IEnumerable<int> Texels(AtlasMap map) => Middle.Select(p => Texel(map, p)).Distinct();

    /// <summary>Darkens a plane of log light along the line: at each texel by the profile at its distance from the middle.</summary>
    public void Draw(float[] plane, AtlasMap map, double scale)
    {
        float[] profile = new float[plane.Length];
        foreach ((double x, double y) in Middle)
        {
            TexelMetric metric = map.Metrics[map.TriangleOfTexel[Texel(map, (x, y))]];
            int reach = (int)Math.Ceiling(3.5 * WidthMm / scale / Math.Sqrt(Math.Min(metric.Xx, metric.Yy)));
            for (int ty = (int)y - reach; ty <= (int)y + reach; ty++)
                for (int tx = (int)x - reach; tx <= (int)x + reach; tx++)
                {
                    if (tx < 0 || ty < 0 || tx >= map.Size || ty >= map.Size) continue;
                    double mm = scale * metric.Length(tx + 0.5 - x, ty + 0.5 - y);
                    ref float here = ref profile[(ty * map.Size) + tx];
                    here = Math.Max(here, (float)(Depth * Math.Exp(-mm * mm / (2 * WidthMm * WidthMm))));
                }
        }

        for (int t = 0; t < plane.Length; t++) plane[t] -= profile[t];
    }

    private static int Texel(AtlasMap map, (double X, double Y) at) => ((int)at.Y * map.Size) + (int)at.X;
}
