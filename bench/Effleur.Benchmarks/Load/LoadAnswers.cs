using System.Buffers.Text;
using System.Diagnostics;

namespace Effleur.Benchmarks.Load;

/// <summary>What one session was told, and how long after the frame that brought it about.</summary>
internal sealed class LoadAnswers(long[] sentAt)
{
    private readonly Lock _gate = new();
    private readonly List<double> _eventsMs = [];
    private readonly List<double> _allMs = [];
    private readonly Dictionary<string, int> _counts = [];
    private readonly TaskCompletionSource _first = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Done when the server has said something: the session is live.</summary>
    public Task First => _first.Task;

    /// <summary>From a frame's sending to the arrival of the cue, pass, step or stop it brought about.</summary>
    public IReadOnlyList<double> EventsMs => Copy(_eventsMs);

    /// <summary>The same for everything that names its frame, states included.</summary>
    public IReadOnlyList<double> AllMs => Copy(_allMs);

    /// <summary>Frames the server threw away because it was behind.</summary>
    public int Dropped { get; private set; }

    /// <summary>How often each type came.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> Counts => Copy(_counts);

    /// <summary>Frames before this one are not counted.</summary>
    public int CountFrom { get; init; }

    /// <summary>Takes one text message. Type and time come before anything nested, so their first mention is theirs.</summary>
    public void Take(ReadOnlySpan<byte> message)
    {
        long now = Stopwatch.GetTimestamp();
        _first.TrySetResult();
        lock (_gate) Take(message, now);
    }

    private void Take(ReadOnlySpan<byte> message, long now)
    {
        string type = Type(Value(message, "\"type\":\""u8));
        _counts[type] = _counts.GetValueOrDefault(type) + 1;
        if (type == "dropped" && Utf8Parser.TryParse(Value(message, "\"count\":"u8), out int count, out _)) Dropped = count;
        if (!Utf8Parser.TryParse(Value(message, "\"atS\":"u8), out double atS, out _)) return;
        int frame = (int)Math.Round(atS * LoadRun.FramesPerSecond);
        if (frame < CountFrom || frame >= sentAt.Length || Volatile.Read(ref sentAt[frame]) is not (> 0 and var sent)) return;
        double ms = Stopwatch.GetElapsedTime(sent, now).TotalMilliseconds;
        _allMs.Add(ms);
        if (type is not "state") _eventsMs.Add(ms);
    }

    private T[] Copy<T>(IEnumerable<T> noted)
    {
        lock (_gate) return [.. noted];
    }

    private static ReadOnlySpan<byte> Value(ReadOnlySpan<byte> message, ReadOnlySpan<byte> name) =>
        message.IndexOf(name) is >= 0 and var at ? message[(at + name.Length)..] : default;

    private static string Type(ReadOnlySpan<byte> value) =>
        value.StartsWith("state\""u8) ? "state" : value.IndexOf((byte)'"') is > 0 and var end ? System.Text.Encoding.UTF8.GetString(value[..end]) : "";
}
