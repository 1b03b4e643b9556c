using Effleur.Measurement.Atlas;
using Effleur.Numerics.Colour;

namespace Effleur.Measurement.Colour;

/// <summary>
/// A face's skin on a grid that is the same for atlases of every size: linear colour, place and weight of each cell, as the camera gave it. A mean is taken
/// of light, not of bytes. Texels that were hidden, hardly seen or clipped are left out.
/// </summary>
public sealed class SkinField
{
    // Cells along a side: under a millimetre of skin each, so that noise of pixels is averaged and freckles are not (chosen).
    private const int Cells = 256;

    // Seen at least half as well as the best (chosen).
    private const byte LeastSeen = 128;

    private readonly LinearRgb[] _colour;
    private readonly short[] _place;
    private readonly double[] _weight;

    /// <summary>Takes in the skin of an atlas.</summary>
    /// <param name="atlas">The face.</param>
    /// <param name="map">What lies where on an atlas of that size.</param>
    /// <exception cref="ArgumentException">The map is for another size.</exception>
    public SkinField(FaceAtlas atlas, AtlasMap map)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        ArgumentNullException.ThrowIfNull(map);
        if (atlas.Size != map.Size) throw new ArgumentException($"The map is for {map.Size} texels, the atlas has {atlas.Size}.", nameof(map));
        int step = Math.Max(1, atlas.Size / Cells);
        (Map, Side) = (map, atlas.Size / step);
        (_colour, _place, _weight) = (new LinearRgb[Side * Side], new short[Side * Side], new double[Side * Side]);
        Clipping = Fill(atlas, SkinLabels.Of(map), step);
        WidthCells = WidestRow(map) / step;
    }

    /// <summary>The map it was laid out by.</summary>
    public AtlasMap Map { get; }

    /// <summary>Cells along a side.</summary>
    public int Side { get; }

    /// <summary>Cells across the face where it is widest.</summary>
    public int WidthCells { get; }

    /// <summary>How much of the skin is clipped.</summary>
    public ClippedSkin Clipping { get; }

    /// <summary>Linear colour of each cell, row by row.</summary>
    public ReadOnlySpan<LinearRgb> Colour => _colour;

    /// <summary>Index of each cell's place in the map; −1 where no skin is.</summary>
    public ReadOnlySpan<short> Place => _place;

    /// <summary>Share of each cell's texels that count, 0 to 1.</summary>
    public ReadOnlySpan<double> Weight => _weight;

    private ClippedSkin Fill(FaceAtlas atlas, short[] labels, int step)
    {
        ClippedSkin clipping = default;
        for (int cell = 0; cell < _place.Length; cell++)
        {
            int top = cell / Side * step, left = cell % Side * step;
            _place[cell] = labels[((top + (step / 2)) * atlas.Size) + left + (step / 2)];
            if (_place[cell] != SkinLabels.None) clipping = clipping.With(Average(atlas, labels, step, cell));
        }

        return clipping;
    }

    private ClippedSkin Average(FaceAtlas atlas, short[] labels, int step, int cell)
    {
        ClippedSkin clipping = default;
        LinearRgb sum = default;
        int counted = 0, top = cell / Side * step, left = cell % Side * step;
        for (int k = 0; k < step * step; k++)
        {
            int texel = ((top + (k / step)) * atlas.Size) + left + (k % step);
            if (labels[texel] != _place[cell] || atlas.Seen[texel] < LeastSeen) continue;
            ReadOnlySpan<byte> rgb = atlas.Rgb.Slice(3 * texel, 3);
            bool isBright = rgb.Contains(byte.MaxValue), isDark = rgb.Contains(byte.MinValue);
            clipping = clipping.With(new(1, isBright ? 1 : 0, isDark ? 1 : 0));
            if (isBright || isDark) continue;
            sum += Srgb.ToLinear(rgb[0], rgb[1], rgb[2]);
            counted++;
        }

        (_colour[cell], _weight[cell]) = counted == 0 ? default : ((1.0 / counted) * sum, counted / (double)(step * step));
        return clipping;
    }

    private static int WidestRow(AtlasMap map)
    {
        int widest = 0;
        for (int y = 0; y < map.Size; y++)
        {
            ReadOnlySpan<short> row = map.TriangleOfTexel.Slice(y * map.Size, map.Size);
            int first = row.IndexOfAnyExcept((short)-1);
            if (first >= 0) widest = Math.Max(widest, row.LastIndexOfAnyExcept((short)-1) + 1 - first);
        }

        return widest;
    }
}
