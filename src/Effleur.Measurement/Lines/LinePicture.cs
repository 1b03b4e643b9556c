using Effleur.Measurement.Atlas;

namespace Effleur.Measurement.Lines;

/// <summary>One atlas, looked through: skin, lines and texture of each texel.</summary>
public sealed class LinePicture
{
    // Below this a line's flanks fall between texels, or the camera's pixels (chosen); above, the blurs reach over the whole face.
    private const double LeastSigma = 0.9, MostSigma = 60;

    private LinePicture(FaceAtlas atlas, AtlasMap map) => (Map, Scale) = (map, atlas.MmPerCanonicalMm);

    /// <summary>The lines' middles, one texel wide.</summary>
    public IReadOnlyList<LinePoint> Points { get; private init; } = [];

    internal AtlasMap Map { get; }

    internal double Scale { get; }

    /// <summary>1 where skin was counted.</summary>
    internal byte[] Inner { get; private init; } = [];

    /// <summary>The band of fine texture.</summary>
    internal float[] Texture { get; private init; } = [];

    /// <summary>Shining texels of each place.</summary>
    internal int[] Shining { get; private init; } = [];

    /// <summary>Looks through an atlas.</summary>
    /// <param name="atlas">The unwrapped face.</param>
    /// <param name="map">The map of its size.</param>
    /// <exception cref="ArgumentException">The map is of another size, or texels are too coarse or too fine (<see cref="Resolves"/>).</exception>
    public static LinePicture Of(FaceAtlas atlas, AtlasMap map)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        ArgumentNullException.ThrowIfNull(map);
        if (atlas.Size != map.Size) throw new ArgumentException($"A map of {map.Size} texels does not fit an atlas of {atlas.Size}.", nameof(map));
        if (!Resolves(atlas, map)) throw new ArgumentException("The atlas's texels are too coarse or too fine for lines.", nameof(atlas));
        double texelMm = map.UsualMmPerTexel * atlas.MmPerCanonicalMm;
        byte[] good = SkinMask.Good(atlas, map, out int[] shining), inner = SkinMask.Inner(good, atlas.Size, texelMm);
        float[] light = SkinLight.Read(atlas.Rgb, good, atlas.Size, texelMm);
        return new(atlas, map)
        {
            Inner = inner,
            Shining = shining,
            Points = LineTracer.Trace(LineField.Of(light, atlas.Size, texelMm), inner, map, atlas.MmPerCanonicalMm),
            Texture = TextureBand.Of(light, atlas.Size, texelMm),
        };
    }

    /// <summary>Whether an atlas has texels, and the camera had pixels, fine enough for the finest lines looked for. A camera of unknown fineness is taken at its atlas's word.</summary>
    /// <param name="atlas">The unwrapped face.</param>
    /// <param name="map">The map of its size.</param>
    public static bool Resolves(FaceAtlas atlas, AtlasMap map)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        ArgumentNullException.ThrowIfNull(map);
        double texelMm = map.UsualMmPerTexel * atlas.MmPerCanonicalMm;
        bool isFine = atlas.SourcePxPerMm is not { } pixels || LineField.ScalesMm[0] * pixels >= LeastSigma;
        return isFine && LineField.ScalesMm[0] / texelMm >= LeastSigma && LineField.ScalesMm[^1] / texelMm <= MostSigma;
    }
}
