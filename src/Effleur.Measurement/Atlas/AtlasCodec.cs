using System.Buffers.Binary;

namespace Effleur.Measurement.Atlas;

/// <summary>A face atlas as a file, little-endian, version 1 (docs/atlas-format.md). Reading trusts nothing; a file that is none is refused with one line.</summary>
public static class AtlasCodec
{
    /// <summary>The version written and read.</summary>
    public const int Version = 1;

    /// <summary>Bytes before the texels.</summary>
    public const int HeaderBytes = 48;

    /// <summary>Bytes of the largest file.</summary>
    public const long MostBytes = HeaderBytes + (4L * FaceAtlas.MostSize * FaceAtlas.MostSize);

    /// <summary>What every file begins with.</summary>
    public static ReadOnlySpan<byte> Magic => "EFFA"u8;

    // Whoever does not know a person's scale takes the mean adult head's, which the canonical head is; adults differ from it by about 5 % (evidence E, as the coach has it).
    private const double UnknownScaleError = 0.05;

    // Chosen: a head half or twice the canonical one is none.
    private const double LeastScale = 0.5;
    private const double MostScale = 2;


    /// <summary>Bytes of a file.</summary>
    /// <param name="file">What to write.</param>
    public static byte[] Encode(AtlasFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        int size = file.Atlas.Size;
        byte[] bytes = new byte[HeaderBytes + (4 * size * size)];
        Magic.CopyTo(bytes);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(4), Version);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(6), (ushort)size);
        WriteFigures(bytes.AsSpan(8), file.IsScaleKnown ? (float)file.Atlas.MmPerCanonicalMm : 0, file.IsScaleKnown ? (float)file.Atlas.ScaleErrorShare : 0, (float)(file.Atlas.SourcePxPerMm ?? 0));
        (bytes[20], bytes[21]) = (file.Repeat, (byte)file.Card.Kind);
        AtlasCard card = file.Card;
        WriteFigures(bytes.AsSpan(24), card.Red, card.Green, card.Blue, card.RedError, card.GreenError, card.BlueError);
        file.Atlas.Rgb.CopyTo(bytes.AsSpan(HeaderBytes));
        file.Atlas.Seen.CopyTo(bytes.AsSpan(HeaderBytes + (3 * size * size)));
        return bytes;
    }

    /// <summary>Reads a file.</summary>
    /// <param name="bytes">All of it.</param>
    /// <param name="fault">One line on why it is none; null when it is one.</param>
    /// <returns>Null when it is none.</returns>
    public static AtlasFile? Decode(ReadOnlySpan<byte> bytes, out string? fault)
    {
        fault = FaultOfForm(bytes) ?? FaultOfFigures(bytes);
        if (fault is not null) return null;
        int size = BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), texels = size * size;
        double scale = Figure(bytes, 8), error = Figure(bytes, 12);
        bool isKnown = scale > 0;
        byte[] rgb = bytes.Slice(HeaderBytes, 3 * texels).ToArray(), seen = bytes.Slice(HeaderBytes + (3 * texels), texels).ToArray();
        var atlas = new FaceAtlas(size, rgb, seen, isKnown ? scale : 1, isKnown ? error : UnknownScaleError) { SourcePxPerMm = Figure(bytes, 16) is > 0 and var pxPerMm ? pxPerMm : null };
        return new(atlas, isKnown, bytes[20], Card(bytes));
    }

    private static string? FaultOfForm(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeaderBytes || !bytes.StartsWith(Magic)) return "not a face atlas (it does not begin with EFFA)";
        int version = BinaryPrimitives.ReadUInt16LittleEndian(bytes[4..]), size = BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]);
        if (version != Version) return $"face atlas version {version}; this program reads version {Version}";
        if (size is < FaceAtlas.LeastSize or > FaceAtlas.MostSize) return $"a side of {size} texels; expected {FaceAtlas.LeastSize} to {FaceAtlas.MostSize}";
        long wanted = HeaderBytes + (4L * size * size);
        return bytes.Length == wanted ? null : $"{bytes.Length} bytes; a face atlas of {size} texels has {wanted}";
    }

    private static string? FaultOfFigures(ReadOnlySpan<byte> bytes)
    {
        for (int at = 8; at < HeaderBytes; at += 4)
            if (at != 20 && !double.IsFinite(Figure(bytes, at))) return $"the number at byte {at} is NaN or infinite";
        double scale = Figure(bytes, 8), error = Figure(bytes, 12), pxPerMm = Figure(bytes, 16);
        if (scale != 0 && scale is < LeastScale or > MostScale) return $"a scale of {scale}; expected 0, or {LeastScale} to {MostScale}";
        if (error is < 0 or > 1) return $"a scale's error of {error}; expected 0 to 1";
        if (pxPerMm < 0) return $"{pxPerMm} source pixels a millimetre; expected 0 or more";
        if (bytes[21] > (byte)AtlasCardKind.White) return $"card {bytes[21]}; expected 0, 1 or 2";
        return FaultOfCard(bytes);
    }

    private static string? FaultOfCard(ReadOnlySpan<byte> bytes)
    {
        bool hasCard = bytes[21] != 0;
        for (int at = 24; at < HeaderBytes; at += 4)
        {
            double figure = Figure(bytes, at);
            if (figure is < 0 or > 1) return $"a card's figure of {figure}; expected 0 to 1";
            if (!hasCard && figure != 0) return "a card's colour without a card";
        }

        return null;
    }

    private static AtlasCard Card(ReadOnlySpan<byte> bytes) => new(
        (AtlasCardKind)bytes[21], (float)Figure(bytes, 24), (float)Figure(bytes, 28), (float)Figure(bytes, 32), (float)Figure(bytes, 36), (float)Figure(bytes, 40), (float)Figure(bytes, 44));

    private static double Figure(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadSingleLittleEndian(bytes[at..]);

    private static void WriteFigures(Span<byte> into, params ReadOnlySpan<float> figures)
    {
        for (int i = 0; i < figures.Length; i++) BinaryPrimitives.WriteSingleLittleEndian(into[(4 * i)..], figures[i]);
    }
}
