using System.Buffers.Binary;
using System.Collections.Immutable;
using Effleur.Coaching.Coverage;
using Effleur.Storage.Rows;

namespace Effleur.Server.Live;

/// <summary>Painted skin stored before this connection plus what its coach painted since: a coach that goes on after a reconnect starts at nothing.</summary>
internal sealed class PaintedSum(PaintedRow? before, int vertexCount)
{
    private readonly double[] _before = Seconds(before, vertexCount);
    private readonly double[] _sum = new double[vertexCount];
    private readonly PaintedNews _news = new(vertexCount);

    /// <summary>Seconds of each vertex as they were stored; a vertex the row does not know was not touched.</summary>
    public static double[] Seconds(PaintedRow? stored, int vertexCount)
    {
        byte[] tenths = stored?.Tenths ?? [];
        double[] seconds = new double[vertexCount];
        for (int i = 0; i < Math.Min(vertexCount, tenths.Length / sizeof(ushort)); i++)
            seconds[i] = BinaryPrimitives.ReadUInt16LittleEndian(tenths.AsSpan(sizeof(ushort) * i)) / 10.0;
        return seconds;
    }

    /// <summary>Rows of vertex and seconds of everything that changed since it was last asked.</summary>
    public ImmutableArray<ImmutableArray<double>> News(ReadOnlySpan<double> since) => _news.Since(Sum(since));

    /// <summary>The sum as <see cref="PaintedRow"/> keeps it.</summary>
    public byte[] Bytes(ReadOnlySpan<double> since)
    {
        byte[] bytes = new byte[sizeof(ushort) * vertexCount];
        ReadOnlySpan<double> sum = Sum(since);
        for (int i = 0; i < sum.Length; i++)
            if (sum[i] > 0) BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(sizeof(ushort) * i), (ushort)Math.Min(ushort.MaxValue, PaintedCells.Tenths(sum[i])));
        return bytes;
    }

    private double[] Sum(ReadOnlySpan<double> since)
    {
        for (int i = 0; i < vertexCount; i++) _sum[i] = _before[i] + since[i];
        return _sum;
    }
}
