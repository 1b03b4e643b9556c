using System.Buffers.Binary;
using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;
using Effleur.Core.Frames;
using Effleur.Testing.Straight;

namespace Effleur.Benchmarks.Load;

/// <summary>Frames of one person at work, each already wrapped as a WebSocket message, so that sending one costs a system call and no more.</summary>
internal sealed class LoadFilm
{
    // RFC 6455, 5.2: a final binary message; masked, a length of two bytes; the mask 0 leaves the payload as it is
    private const byte Binary = 0x82;
    private const byte MaskedLong = 0x80 | 126;
    private const int HeaderBytes = 8;
    private const int SequenceAt = HeaderBytes + 4;
    private const int CaptureTimeAt = HeaderBytes + 8;

    private readonly byte[][] _messages;

    public LoadFilm(MassageCatalogue catalogue)
    {
        var scene = new Scene { Head = catalogue.Head, NoisePx = 1.5 };
        _messages = [.. scene.Film(GlideScripts.Repeat(catalogue.Techniques["T19"].Strokes[0], Side.Left, 6, 4, true, ReturnStyle.LiftedFast)).Select(Wrap)];
    }

    /// <summary>Mean size of a frame without its wrapping.</summary>
    public double FrameBytes => _messages.Average(message => message.Length - HeaderBytes);

    /// <summary>The message of a session's frame. Its bytes are only good until the next call: only the two numbers that differ are written.</summary>
    /// <param name="offset">Where in the film the session began.</param>
    /// <param name="index">Counts its frames.</param>
    public ReadOnlyMemory<byte> Message(int offset, int index)
    {
        byte[] message = _messages[(offset + index) % _messages.Length];
        BinaryPrimitives.WriteUInt32LittleEndian(message.AsSpan(SequenceAt), (uint)index);
        BinaryPrimitives.WriteInt64LittleEndian(message.AsSpan(CaptureTimeAt), (long)(index * 1e6 / LoadRun.FramesPerSecond));
        return message;
    }

    private static byte[] Wrap(Frame frame)
    {
        byte[] message = new byte[HeaderBytes + FrameCodec.Size(frame)];
        (message[0], message[1]) = (Binary, MaskedLong);
        BinaryPrimitives.WriteUInt16BigEndian(message.AsSpan(2), (ushort)FrameCodec.Encode(frame, message.AsSpan(HeaderBytes)));
        return message;
    }
}
