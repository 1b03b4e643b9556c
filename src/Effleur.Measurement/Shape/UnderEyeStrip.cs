using Effleur.Core.Anatomy;
using Effleur.Core.Geometry;
using Effleur.Measurement.Atlas;

namespace Effleur.Measurement.Shape;

/// <summary>Columns of texels from the lower lid down the cheek, on one side, at even steps in the person's millimetres.</summary>
internal sealed class UnderEyeStrip
{
    // Down from the outer, middle and inner lower lid over the bone's rim (the person's right; numbering of the canonical face mesh).
    private static readonly int[][] Chains = [[144, 229, 118, 50], [145, 230, 119, 101], [153, 231, 120, 36]];

    // Chosen: five columns to each group left out in turn; a quarter of a millimetre is finer than any texel.
    private const int ColumnCount = 25, Groups = 5;
    private const double StepMm = 0.25;

    // Lashes and the lid's own edge end by 2 mm; the crease lies within 18 mm of it (chosen).
    private const double FromMm = 2, ToMm = 18;

    // Blur before the second derivative: a crease is about 2 mm wide (chosen).
    private const double BlurMm = 1;

    private readonly double[][] _columns;
    private readonly List<byte> _seen = [];
    private int _clipped;

    private UnderEyeStrip(double mmPerTexel) => (_columns, MmPerTexel) = (new double[ColumnCount][], mmPerTexel);

    /// <summary>Down the middle column.</summary>
    public double MmPerTexel { get; }

    public double MeanLuminance => _columns.Average(column => column.Average(Math.Exp));

    public double ClippedShare => (double)_clipped / _seen.Count;

    public double UnseenShare(int seenWell) => (double)_seen.Count(seen => seen < seenWell) / _seen.Count;

    public static UnderEyeStrip Of(FaceAtlas atlas, HeadMesh head, Side side)
    {
        SkinChain[] chains = [.. Chains.Select(chain => SkinChain.Of(head, side == Side.Right ? chain : [.. chain.Select(v => head.MirrorVertex[v])], atlas.MmPerCanonicalMm))];
        var strip = new UnderEyeStrip(chains[1].MmPerUv / atlas.Size);
        for (int c = 0; c < ColumnCount; c++)
        {
            double t = c * (Chains.Length - 1.0) / (ColumnCount - 1);
            int first = Math.Min((int)t, Chains.Length - 2);
            strip._columns[c] = strip.Sample(atlas, chains[first], chains[first + 1], t - first);
        }

        return strip;
    }

    /// <summary>Largest second derivative of the mean column, and its error by leaving out a group of neighbouring columns at a time.</summary>
    public (double Value, double Error) Crease()
    {
        double[] without = [.. Enumerable.Range(0, Groups).Select(g => Crease(c => c * Groups / ColumnCount != g))];
        double mean = without.Average();
        double error = Math.Sqrt((Groups - 1.0) / Groups * without.Sum(value => (value - mean) * (value - mean)));
        return (Crease(_ => true), error);
    }

    private double Crease(Func<int, bool> isIn)
    {
        double[][] columns = [.. _columns.Where((_, c) => isIn(c))];
        double[] profile = [.. Enumerable.Range(0, columns[0].Length).Select(i => columns.Average(column => column[i]))];
        double[] soft = [.. Enumerable.Range(0, profile.Length).Select(i => Blurred(profile, i))];
        int from = (int)(FromMm / StepMm), to = (int)(ToMm / StepMm);
        double most = double.NegativeInfinity;
        for (int i = from; i <= to; i++) most = Math.Max(most, (soft[i - 1] - (2 * soft[i]) + soft[i + 1]) / (StepMm * StepMm));
        return most;
    }

    private static double Blurred(double[] profile, int at)
    {
        double sum = 0, weights = 0;
        for (int i = 0; i < profile.Length; i++)
        {
            double mm = (i - at) * StepMm / BlurMm, weight = Math.Exp(-mm * mm / 2);
            (sum, weights) = (sum + (weight * profile[i]), weights + weight);
        }

        return sum / weights;
    }

    private double[] Sample(FaceAtlas atlas, SkinChain outer, SkinChain inner, double share)
    {
        int steps = (int)((ToMm + (3 * BlurMm)) / StepMm) + 1;
        double[] column = new double[steps];
        for (int i = 0; i < steps; i++)
        {
            UvPoint a = outer.At(i * StepMm), b = inner.At(i * StepMm);
            column[i] = LogLuminance(atlas, a.U + (share * (b.U - a.U)), a.V + (share * (b.V - a.V)));
        }

        return column;
    }

    private double LogLuminance(FaceAtlas atlas, double u, double v)
    {
        // the picture's rows run down, v runs up
        double x = (u * atlas.Size) - 0.5, y = ((1 - v) * atlas.Size) - 0.5;
        int left = Math.Clamp((int)Math.Floor(x), 0, atlas.Size - 2), top = Math.Clamp((int)Math.Floor(y), 0, atlas.Size - 2);
        double fx = Math.Clamp(x - left, 0, 1), fy = Math.Clamp(y - top, 0, 1);
        double upper = ((1 - fx) * Luminance(atlas, left, top)) + (fx * Luminance(atlas, left + 1, top));
        double lower = ((1 - fx) * Luminance(atlas, left, top + 1)) + (fx * Luminance(atlas, left + 1, top + 1));
        _seen.Add(atlas.Seen[(top * atlas.Size) + left]);

        // a black texel is taken for the darkest a byte can be told from it
        return Math.Log(Math.Max(((1 - fy) * upper) + (fy * lower), 1e-4));
    }

    private double Luminance(FaceAtlas atlas, int x, int y)
    {
        ReadOnlySpan<byte> rgb = atlas.Rgb.Slice(3 * ((y * atlas.Size) + x), 3);
        if (Math.Max(rgb[0], Math.Max(rgb[1], rgb[2])) == byte.MaxValue) _clipped++;
        return (0.2126 * Linear(rgb[0])) + (0.7152 * Linear(rgb[1])) + (0.0722 * Linear(rgb[2]));
    }

    // sRGB as IEC 61966-2-1 has it (evidence E2)
    private static double Linear(byte value) => value / 255.0 is var v && v <= 0.04045 ? v / 12.92 : Math.Pow((v + 0.055) / 1.055, 2.4);
}
