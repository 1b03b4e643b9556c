using System.Buffers.Binary;
using System.Collections.Immutable;
using Effleur.Core.Geometry;
using Effleur.Numerics.Geometry;

namespace Effleur.Measurement.Shape;

/// <summary>
/// A face's shape as bytes, to be kept until a later visit: figures as little-endian doubles, then points as singles, which are a ten-thousandth of a millimetre off at most.
/// Bytes that are no shape of this version give none.
/// </summary>
public static class FaceShapeCodec
{
    private const int Figures = 7;
    private const int HeaderBytes = 8 * Figures;

    /// <summary>The bytes of a shape.</summary>
    public static byte[] Encode(FaceShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        byte[] bytes = new byte[HeaderBytes + (shape.Batches.Length * HeadMesh.FaceVertexCount * 12)];
        double[] figures = [shape.Scale.MmPerCanonicalMm, shape.Scale.ErrorShare, shape.Scale.IsCard ? 1 : 0, shape.VarianceShare, shape.Frames, shape.EffectiveFrames, shape.Quality];
        for (int i = 0; i < Figures; i++) BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(8 * i), figures[i]);
        int at = HeaderBytes;
        foreach (Vector3D point in shape.Batches.SelectMany(batch => batch))
            foreach (double part in (ReadOnlySpan<double>)[point.X, point.Y, point.Z])
            {
                BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(at), (float)part);
                at += 4;
            }

        return bytes;
    }

    /// <summary>The shape of the bytes; null when they are none.</summary>
    public static FaceShape? Decode(ReadOnlySpan<byte> bytes)
    {
        int batches = (bytes.Length - HeaderBytes) / (HeadMesh.FaceVertexCount * 12);
        if (batches < 4 || batches % 2 != 0 || bytes.Length != HeaderBytes + (batches * HeadMesh.FaceVertexCount * 12)) return null;
        double[] figures = new double[Figures];
        for (int i = 0; i < Figures; i++) figures[i] = BinaryPrimitives.ReadDoubleLittleEndian(bytes[(8 * i)..]);
        if (figures.Any(figure => !double.IsFinite(figure) || figure < 0) || !(figures[0] > 0)) return null;
        var points = new Vector3D[batches][];
        for (int b = 0; b < batches; b++) points[b] = Batch(bytes[(HeaderBytes + (b * HeadMesh.FaceVertexCount * 12))..]);
        return new([.. points.Select(batch => batch.ToImmutableArray())], new(figures[0], figures[1], figures[2] > 0), figures[3], (int)figures[4], figures[5], figures[6]);
    }

    private static Vector3D[] Batch(ReadOnlySpan<byte> bytes)
    {
        var points = new Vector3D[HeadMesh.FaceVertexCount];
        for (int i = 0; i < points.Length; i++)
            points[i] = new(
                BinaryPrimitives.ReadSingleLittleEndian(bytes[(12 * i)..]),
                BinaryPrimitives.ReadSingleLittleEndian(bytes[((12 * i) + 4)..]),
                BinaryPrimitives.ReadSingleLittleEndian(bytes[((12 * i) + 8)..]));
        return points;
    }
}
