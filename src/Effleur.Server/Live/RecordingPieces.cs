using System.Buffers;
using System.Buffers.Binary;
using System.Text.Json;
using Effleur.Core.Frames;
using Effleur.Storage.Rows;

namespace Effleur.Server.Live;

/// <summary>
/// Frames of a kept recording on their way to the database, as length-prefixed bytes (docs/frame-format.md), cut into one piece for each save.
/// When saves keep failing the recording ends there instead of filling the memory; what is stored stays a whole recording.
/// </summary>
internal sealed class RecordingPieces
{
    /// <summary>Most bytes that may wait for a save (chosen: about twenty seconds at 30 frames a second).</summary>
    public const int CapacityBytes = 4 * 1024 * 1024;

    private const ushort FormatVersion = 1;

    private readonly Lock _gate = new();
    private readonly Guid _sessionId;
    private readonly List<RecordingChunkRow> _waiting = [];
    private readonly ArrayBufferWriter<byte> _open = new();
    private int _waitingBytes;
    private int _next;

    public RecordingPieces(SessionRow session, int storedPieces)
    {
        _sessionId = session.Id;
        _next = storedPieces;
        if (storedPieces == 0) WriteHeader(session.Source);
    }

    /// <summary>Whether it had to end because nothing could be saved.</summary>
    public bool HasEnded { get; private set; }

    public void Add(Frame frame)
    {
        lock (_gate)
        {
            int size = FrameCodec.Size(frame);
            HasEnded |= _waitingBytes + _open.WrittenCount + size > CapacityBytes;
            if (HasEnded) return;
            Span<byte> span = _open.GetSpan(sizeof(uint) + size);
            BinaryPrimitives.WriteUInt32LittleEndian(span, (uint)size);
            FrameCodec.Encode(frame, span[sizeof(uint)..]);
            _open.Advance(sizeof(uint) + size);
        }
    }

    /// <summary>Closes the open piece; everything that waits for a save.</summary>
    public IReadOnlyList<RecordingChunkRow> Cut()
    {
        lock (_gate)
        {
            if (_open.WrittenCount > 0)
            {
                _waiting.Add(new() { SessionId = _sessionId, Ordinal = _next++, Bytes = _open.WrittenSpan.ToArray() });
                _waitingBytes += _open.WrittenCount;
                _open.ResetWrittenCount();
            }

            return [.. _waiting];
        }
    }

    /// <summary>The first pieces are saved.</summary>
    public void Forget(int count)
    {
        lock (_gate)
        {
            _waitingBytes -= _waiting.Take(count).Sum(piece => piece.Bytes.Length);
            _waiting.RemoveRange(0, count);
        }
    }

    private void WriteHeader(SessionSource source)
    {
        byte[] text = JsonSerializer.SerializeToUtf8Bytes(new
        {
            source = source == SessionSource.Demo ? "demo" : "camera",
            faceModel = "face_landmarker",
            handModel = "hand_landmarker",
            @delegate = "cpu",
            app = $"effleur {typeof(RecordingPieces).Assembly.GetName().Version?.ToString(3)}",
        });
        Span<byte> head = _open.GetSpan(12);
        "EFFL"u8.CopyTo(head);
        BinaryPrimitives.WriteUInt16LittleEndian(head[4..], FormatVersion);
        BinaryPrimitives.WriteUInt16LittleEndian(head[6..], 0);
        BinaryPrimitives.WriteUInt32LittleEndian(head[8..], (uint)text.Length);
        _open.Advance(12);
        _open.Write(text);
    }
}
