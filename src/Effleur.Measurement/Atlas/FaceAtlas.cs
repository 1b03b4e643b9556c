namespace Effleur.Measurement.Atlas;

/// <summary>
/// A still picture of a face, unwrapped to the canonical UV: texel (x, y) from the top left is where u = (x + ½) / size and v = (y + ½) / size,
/// v downwards. The same texel is the same place on every face.
/// </summary>
public sealed class FaceAtlas
{
    /// <summary>Smallest side that carries anything worth measuring, in texels (chosen).</summary>
    public const int LeastSize = 64;

    /// <summary>Largest side taken in, in texels (chosen: four times what a webcam's face fills).</summary>
    public const int MostSize = 4096;

    private readonly byte[] _rgb;
    private readonly byte[] _seen;

    /// <summary>Takes over the two arrays.</summary>
    /// <param name="size">Side in texels, 64 to 4096.</param>
    /// <param name="rgb">3 · size² bytes, red first, row by row: sRGB as the camera gave it.</param>
    /// <param name="seen">size² bytes: 0 where the skin was hidden or turned away, 255 where it was seen best.</param>
    /// <param name="mmPerCanonicalMm">The person's millimetres for one of the canonical head.</param>
    /// <param name="scaleErrorShare">One standard error of the scale, as a share of it.</param>
    /// <exception cref="ArgumentException">A length or figure is not as said.</exception>
    public FaceAtlas(int size, byte[] rgb, byte[] seen, double mmPerCanonicalMm, double scaleErrorShare)
    {
        ArgumentNullException.ThrowIfNull(rgb);
        ArgumentNullException.ThrowIfNull(seen);
        if (size is < LeastSize or > MostSize) throw new ArgumentException($"A side has {LeastSize} to {MostSize} texels, not {size}.", nameof(size));
        if (rgb.Length != 3 * size * size) throw new ArgumentException($"{size} texels squared need {3 * size * size} bytes of colour, not {rgb.Length}.", nameof(rgb));
        if (seen.Length != size * size) throw new ArgumentException($"{size} texels squared need {size * size} bytes of what was seen, not {seen.Length}.", nameof(seen));
        if (!(mmPerCanonicalMm > 0) || !double.IsFinite(mmPerCanonicalMm)) throw new ArgumentException("A scale is above 0.", nameof(mmPerCanonicalMm));
        if (!(scaleErrorShare >= 0) || !double.IsFinite(scaleErrorShare)) throw new ArgumentException("An error is 0 or above.", nameof(scaleErrorShare));
        (Size, _rgb, _seen, MmPerCanonicalMm, ScaleErrorShare) = (size, rgb, seen, mmPerCanonicalMm, scaleErrorShare);
    }

    /// <summary>Side in texels.</summary>
    public int Size { get; }

    /// <summary>Red, green, blue of each texel, 0 to 255, sRGB.</summary>
    public ReadOnlySpan<byte> Rgb => _rgb;

    /// <summary>How well each texel was seen, 0 (not at all) to 255.</summary>
    public ReadOnlySpan<byte> Seen => _seen;

    /// <summary>The person's millimetres for one of the canonical head.</summary>
    public double MmPerCanonicalMm { get; }

    /// <summary>Pixels the camera had for a millimetre of the face's front; null when it is not known. An atlas can have finer texels than what filled them.</summary>
    public double? SourcePxPerMm { get; init; }

    /// <summary>One standard error of <see cref="MmPerCanonicalMm"/>, as a share of it.</summary>
    public double ScaleErrorShare { get; }
}
