using System.Buffers.Binary;
using System.Text.Json;

namespace Effleur.Core.Frames;

/// <summary>Writes a recording to a stream it does not own.</summary>
public sealed class RecordingWriter
{
    private readonly Stream _stream;
    private readonly byte[] _buffer = new byte[4 + FrameCodec.MaxBytes];

    /// <summary>Starts a recording by writing its header.</summary>
    public RecordingWriter(Stream stream, RecordingHeader header)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _stream = stream;
        byte[] text = JsonSerializer.SerializeToUtf8Bytes(header, RecordingFormat.HeaderJson);
        Span<byte> prefix = stackalloc byte[RecordingFormat.PrefixBytes];
        RecordingFormat.Magic.CopyTo(prefix);
        BinaryPrimitives.WriteUInt16LittleEndian(prefix[4..], RecordingFormat.Version);
        BinaryPrimitives.WriteUInt16LittleEndian(prefix[6..], 0);
        BinaryPrimitives.WriteUInt32LittleEndian(prefix[8..], (uint)text.Length);
        _stream.Write(prefix);
        _stream.Write(text);
    }

    /// <summary>Adds a frame.</summary>
    public void Write(Frame frame)
    {
        int length = FrameCodec.Encode(frame, _buffer.AsSpan(4));
        BinaryPrimitives.WriteUInt32LittleEndian(_buffer, (uint)length);
        _stream.Write(_buffer, 0, 4 + length);
    }

    /// <summary>Adds a frame that is encoded already.</summary>
    /// <exception cref="ArgumentException">It is longer than a frame can be.</exception>
    public void WriteEncoded(ReadOnlySpan<byte> frame)
    {
        if (frame.Length > FrameCodec.MaxBytes) throw new ArgumentException("Longer than a frame can be.", nameof(frame));
        BinaryPrimitives.WriteUInt32LittleEndian(_buffer, (uint)frame.Length);
        _stream.Write(_buffer, 0, 4);
        _stream.Write(frame);
    }
}
