using System.Runtime.InteropServices;

namespace Effleur.Benchmarks.Load;

/// <summary>
/// Tells on which of many sockets something has come, by Linux's <c>epoll</c>: one thread sends and reads for everybody and wakes once a millisecond, where
/// the runtime's own way wakes a thread for each answer. A measured delay is up to that millisecond longer for it, never shorter.
/// </summary>
internal sealed class LoadReader : IDisposable
{
    private const int AddSocket = 1;
    private const int Readable = 1;

    // epoll_event(3type): events and 64 bits of the caller's own, packed on x64 and aligned elsewhere
    private static readonly int Stride = RuntimeInformation.ProcessArchitecture == Architecture.X64 ? 3 : 4;

    private readonly LoadLine[] _lines;
    private readonly int[] _events;
    private readonly int _poll = Check(epoll_create1(0), "epoll_create1");
    private int _count;

    /// <param name="most">Lines at most.</param>
    public LoadReader(int most)
    {
        _lines = new LoadLine[most];
        _events = new int[Stride * most];
    }

    /// <summary>From here on what comes on a line is read.</summary>
    public void Add(LoadLine line)
    {
        int index = Interlocked.Increment(ref _count) - 1;
        _lines[index] = line;
        int[] wanted = new int[Stride];
        (wanted[0], wanted[Stride - 2]) = (Readable, index);
        Check(epoll_ctl(_poll, AddSocket, (int)line.Handle, wanted), "epoll_ctl");
    }

    /// <summary>Reads what has come on all lines.</summary>
    public void Read()
    {
        int ready = epoll_wait(_poll, _events, _lines.Length, 0);
        for (int i = 0; i < ready; i++) _lines[_events[(Stride * i) + Stride - 2]].Read();
    }

    /// <summary>Reads on until something is done.</summary>
    public void ReadUntil(Task done)
    {
        while (!done.IsCompleted)
        {
            Read();
            Thread.Sleep(1);
        }
    }

    public void Dispose() => _ = close(_poll);

    private static int Check(int result, string call) =>
        result >= 0 ? result : throw new InvalidOperationException($"{call}: {Marshal.GetLastPInvokeErrorMessage()}");

#pragma warning disable SYSLIB1054, CA5392 // Generated marshalling would need unsafe code; libc is the system's own.
    [DllImport("libc", SetLastError = true)]
    private static extern int epoll_create1(int flags);

    [DllImport("libc", SetLastError = true)]
    private static extern int epoll_ctl(int poll, int operation, int file, int[] wanted);

    [DllImport("libc", SetLastError = true)]
    private static extern int epoll_wait(int poll, [Out] int[] events, int most, int timeoutMs);

    [DllImport("libc")]
    private static extern int close(int file);
#pragma warning restore SYSLIB1054, CA5392
}
