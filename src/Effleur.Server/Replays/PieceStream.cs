using System.IO.Pipelines;

namespace Effleur.Server.Replays;

/// <summary>A recording's stored pieces as one stream that is read as they come, so that it is never held whole.</summary>
internal static class PieceStream
{
    public static Stream Of(IAsyncEnumerable<byte[]> pieces, CancellationToken cancellation)
    {
        var pipe = new Pipe();
        _ = FillAsync(pipe.Writer, pieces, cancellation);
        return pipe.Reader.AsStream();
    }

    private static async Task FillAsync(PipeWriter writer, IAsyncEnumerable<byte[]> pieces, CancellationToken cancellation)
    {
        try
        {
            await foreach (byte[] piece in pieces.WithCancellation(cancellation))
            {
                if ((await writer.WriteAsync(piece, cancellation)).IsCompleted) break;
            }

            await writer.CompleteAsync();
        }
#pragma warning disable CA1031 // Whatever it was, it is thrown again where the stream is read.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            await writer.CompleteAsync(fault);
        }
    }
}
