using System.Buffers.Binary;
using System.Text.Json;

namespace Effleur.Core.Frames;

/// <summary>
/// Reads a recording frame by frame from a stream it does not own. It trusts nothing: lengths are capped before anything is allocated,
/// faults name the frame and the byte. A recording cut in the middle of a frame ends with its last whole frame, and <see cref="Truncated"/> says so.
/// </summary>
public sealed class RecordingReader
{
    private readonly Stream _stream;
    private readonly string _name;
    private readonly byte[] _buffer = new byte[FrameCodec.MaxBytes];
    private long _position;
    private int _index;
    private long _lastTimeUs = long.MinValue;

    /// <summary>Reads the header.</summary>
    /// <param name="stream">The recording from its first byte.</param>
    /// <param name="name">What messages call it, usually the file's name.</param>
    /// <exception cref="RecordingException">It is not a recording of this version.</exception>
    public RecordingReader(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _stream = stream;
        _name = name;
        Header = ReadHeader();
    }

    /// <summary>How it came to be.</summary>
    public RecordingHeader Header { get; }

    /// <summary>One line on where it was cut, once the end is reached; null when it is whole.</summary>
    public string? Truncated { get; private set; }

    /// <summary>Reads the next frame; false at the end.</summary>
    /// <exception cref="RecordingException">The frame is not valid, or not later than the one before.</exception>
    public bool Read(Frame into)
    {
        ArgumentNullException.ThrowIfNull(into);
        long start = _position;
        Span<byte> prefix = stackalloc byte[4];
        int got = Fill(prefix);
        if (got == 0) return false;
        if (got < prefix.Length) return Cut(start);
        uint length = BinaryPrimitives.ReadUInt32LittleEndian(prefix);
        if (length > FrameCodec.MaxBytes) throw Fault(start, $"says it has {length} bytes; a frame has at most {FrameCodec.MaxBytes}");
        Span<byte> bytes = _buffer.AsSpan(0, (int)length);
        if (Fill(bytes) < bytes.Length) return Cut(start);
        Check(FrameCodec.Decode(bytes, into), start);
        if (into.CaptureTimeUs <= _lastTimeUs) throw Fault(start, $"time runs backwards, from {_lastTimeUs} to {into.CaptureTimeUs} µs");
        _lastTimeUs = into.CaptureTimeUs;
        _index++;
        return true;
    }

    private RecordingHeader ReadHeader()
    {
        Span<byte> prefix = stackalloc byte[RecordingFormat.PrefixBytes];
        if (Fill(prefix) < prefix.Length || !prefix.StartsWith(RecordingFormat.Magic)) throw new RecordingException($"{_name}: not a recording (it does not begin with EFFL).");
        ushort version = BinaryPrimitives.ReadUInt16LittleEndian(prefix[4..]);
        if (version != RecordingFormat.Version) throw new RecordingException($"{_name}: recording version {version}; this program reads version {RecordingFormat.Version}.");
        uint length = BinaryPrimitives.ReadUInt32LittleEndian(prefix[8..]);
        if (length > RecordingFormat.MaxHeaderBytes) throw new RecordingException($"{_name}: its header says {length} bytes; at most {RecordingFormat.MaxHeaderBytes} are allowed.");
        var text = new byte[length];
        if (Fill(text) < text.Length) throw new RecordingException($"{_name}: cut within its header.");
        return ParseHeader(text);
    }

    private RecordingHeader ParseHeader(byte[] text)
    {
        try
        {
            return JsonSerializer.Deserialize<RecordingHeader>(text, RecordingFormat.HeaderJson) ?? new RecordingHeader();
        }
        catch (JsonException)
        {
            throw new RecordingException($"{_name}: its header is not JSON.");
        }
    }

    private int Fill(Span<byte> into)
    {
        int got = _stream.ReadAtLeast(into, into.Length, throwOnEndOfStream: false);
        _position += got;
        return got;
    }

    private bool Cut(long start)
    {
        Truncated = $"{_name}: truncated in frame {_index} at byte {start}; the {_index} whole frames before it are used.";
        return false;
    }

    private void Check(FrameFault fault, long start)
    {
        if (fault == FrameFault.None) return;
        throw Fault(start, fault switch
        {
            FrameFault.UnknownVersion => "is of an unknown version",
            FrameFault.WrongLength => "has a length that does not fit its counts",
            FrameFault.CountTooLarge => "has more hands or skin samples than a frame can have",
            FrameFault.NotFinite => "has a number that is NaN or infinite",
            _ => "has a value out of range",
        });
    }

    private RecordingException Fault(long start, string what) => new($"{_name}: frame {_index} at byte {start} {what}.");
}
