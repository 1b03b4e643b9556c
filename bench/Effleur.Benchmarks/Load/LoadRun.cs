using System.Diagnostics;

namespace Effleur.Benchmarks.Load;

/// <summary>
/// Sends every session's frames by one schedule from one thread: the frames of all sessions lie evenly in each thirtieth of a second. It never waits for
/// an answer, reads what has come before it sleeps, and notes how late it was itself. People join one after another during the first half of the frames that are not counted.
/// </summary>
internal sealed class LoadRun(IReadOnlyList<LoadSession> sessions, LoadReader reader, int frames, int countFrom)
{
    public const int FramesPerSecond = 30;

    private readonly List<double> _lateMs = new(sessions.Count * frames);

    /// <summary>Seconds the counted frames took.</summary>
    public double CountedS { get; private set; }

    /// <summary>How much later than its schedule each counted frame was handed to its socket.</summary>
    public IReadOnlyList<double> LateMs => _lateMs;

    /// <summary>Runs to the end of the schedule.</summary>
    /// <param name="counting">Called when the first frame that counts is due.</param>
    public void Run(Action counting)
    {
        long begin = Stopwatch.GetTimestamp(), countingSince = begin;
        double everyMs = 1000.0 / FramesPerSecond / sessions.Count;
        for (int i = 0; i < sessions.Count * frames; i++)
        {
            double dueMs = i * everyMs;
            double lateMs;
            while ((lateMs = Stopwatch.GetElapsedTime(begin).TotalMilliseconds - dueMs) < 0)
            {
                reader.Read();
                Thread.Sleep(1);
            }

            int frame = i / sessions.Count;
            if (i == countFrom * sessions.Count)
            {
                countingSince = Stopwatch.GetTimestamp();
                counting();
            }

            if (frame >= countFrom) _lateMs.Add(lateMs);
            int session = i % sessions.Count;
            if (frame * 2 * sessions.Count >= session * countFrom) sessions[session].Send(frame);
        }

        CountedS = Stopwatch.GetElapsedTime(countingSince).TotalSeconds;
    }
}
