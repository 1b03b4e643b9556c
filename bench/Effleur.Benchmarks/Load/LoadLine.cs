using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Effleur.Benchmarks.Load;

/// <summary>
/// One person's WebSocket as a bare socket. Sends and reads on one thread and never waits; every message that comes is read. What a browser does beyond
/// that – copying, masking, the events of a page – is left out: it would be paid by the same two cores that serve.
/// </summary>
internal sealed class LoadLine : IDisposable
{
    private const int HeaderBytes = 2;
    private const int LongHeaderBytes = 4;
    private const int LongLength = 126;
    private const int OpcodeMask = 0x0F;
    private const int Text = 1;
    private const int Ping = 9;
    private const byte MaskedPong = 0x8A;
    private const byte Masked = 0x80;

    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _in = new byte[16 * 1024];
    private readonly LoadAnswers _answers;
    private int _inLength;
    private byte[] _unsent = [];

    private LoadLine(LoadAnswers answers) => _answers = answers;

    /// <summary>The system's own name for the socket.</summary>
    public nint Handle => _socket.Handle;

    /// <summary>Whether the server has ended it.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Opens it, waiting on this thread: a socket that was once waited for asynchronously has the runtime woken for all that comes on it.</summary>
    public static LoadLine Open(Uri server, Guid session, LoadAnswers answers)
    {
        var line = new LoadLine(answers);
        line._socket.Connect(IPAddress.Loopback, server.Port);
        line._socket.Send(Encoding.ASCII.GetBytes(
            $"GET /live/{session} HTTP/1.1\r\nHost: {server.Authority}\r\nOrigin: {server.GetLeftPart(UriPartial.Authority)}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {Convert.ToBase64String(session.ToByteArray())}\r\n\r\n"));
        int end;
        while ((end = line._in.AsSpan(0, line._inLength).IndexOf("\r\n\r\n"u8)) < 0)
        {
            int got = line._socket.Receive(line._in.AsSpan(line._inLength));
            line._inLength += got > 0 ? got : throw new InvalidOperationException("The server closed before it answered.");
        }

        if (!line._in.AsSpan().StartsWith("HTTP/1.1 101"u8)) throw new InvalidOperationException(Encoding.UTF8.GetString(line._in, 0, line._inLength));
        line.Keep(end + 4);
        line.TakeAll();
        line._socket.Blocking = false;
        return line;
    }

    /// <summary>Hands a message to the socket; false when the one before has not gone through yet, as a browser leaves a frame out when its line is busy.</summary>
    public bool TrySend(ReadOnlyMemory<byte> message)
    {
        if (IsClosed || !TrySendUnsent()) return false;
        int sent = _socket.Send(message.Span, SocketFlags.None, out SocketError error);
        if (error is not (SocketError.Success or SocketError.WouldBlock)) return false;
        if (error == SocketError.WouldBlock) sent = 0;
        if (sent > 0 && sent < message.Length) _unsent = message[sent..].ToArray();
        return sent > 0;
    }

    /// <summary>Reads what has come.</summary>
    public void Read()
    {
        if (IsClosed) return;
        int got = _socket.Receive(_in.AsSpan(_inLength), SocketFlags.None, out SocketError error);
        IsClosed = error is not (SocketError.Success or SocketError.WouldBlock) || (error == SocketError.Success && got == 0);
        if (error != SocketError.Success) return;
        _inLength += got;
        TakeAll();
    }

    public void Dispose() => _socket.Dispose();

    private bool TrySendUnsent()
    {
        if (_unsent.Length == 0) return true;
        int sent = _socket.Send(_unsent, SocketFlags.None, out SocketError error);
        if (error == SocketError.Success) _unsent = _unsent[sent..];
        return _unsent.Length == 0;
    }

    private void TakeAll()
    {
        int at = 0;
        while (TryTake(_in.AsSpan(at, _inLength - at), out int length)) at += length;
        Keep(at);
    }

    // RFC 6455, 5.2; the server sends each message whole and unmasked, and shorter than 64 kB
    private bool TryTake(ReadOnlySpan<byte> from, out int length)
    {
        length = 0;
        if (from.Length < LongHeaderBytes) return false;
        bool isLong = from[1] == LongLength;
        int header = isLong ? LongHeaderBytes : HeaderBytes;
        length = header + (isLong ? BinaryPrimitives.ReadUInt16BigEndian(from[HeaderBytes..]) : from[1]);
        if (from.Length < length) return false;
        int opcode = from[0] & OpcodeMask;
        if (opcode == Text) _answers.Take(from[header..length]);
        if (opcode == Ping) Answer(from[header..length]);
        return true;
    }

    // the server asks only a line on which nothing comes, so no frame is on its way meanwhile
    private void Answer(ReadOnlySpan<byte> ping) =>
        _socket.Send([MaskedPong, (byte)(Masked | ping.Length), 0, 0, 0, 0, .. ping], SocketFlags.None, out _);

    private void Keep(int from)
    {
        _inLength -= from;
        _in.AsSpan(from, _inLength).CopyTo(_in);
    }
}
