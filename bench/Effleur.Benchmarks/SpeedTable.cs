using System.Diagnostics;
using System.Globalization;
using Effleur.Coaching;
using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;
using Effleur.Core.Frames;
using Effleur.Testing.Straight;

namespace Effleur.Benchmarks;

/// <summary>
/// Frames a second on one core: two hands at work, one technique with one stroke and one with three. A machine that others use as well steals time, so the
/// time of a frame is the least of its runs, and processor time, which nobody steals, stands beside it.
/// </summary>
public static class SpeedTable
{
    // Enough runs for the optimiser to have finished, and for each frame to have been left in peace once (chosen).
    private const int WarmRuns = 6;
    private const int Runs = 15;

    // A second or two a run (chosen).
    private const int ManyRuns = 9;
    private const int ManyFrames = 12_000;

    public static void Print(MassageCatalogue catalogue)
    {
        foreach (string id in new[] { "T19", "T12" })
        {
            Frame[] frames = Film(catalogue, id);
            long[] ticks = new long[frames.Length];
            for (int warm = 0; warm < WarmRuns; warm++) Run(catalogue, id, frames, ticks);
            Array.Fill(ticks, long.MaxValue);
            (double Seconds, double ProcessorS)[] runs = [.. Enumerable.Range(0, Runs).Select(_ => Run(catalogue, id, frames, ticks))];
            double best = frames.Length / runs.Min(r => r.Seconds), median = frames.Length / Middle(runs.Select(r => r.Seconds));
            double processorUs = 1e6 * Middle(runs.Select(r => r.ProcessorS)) / frames.Length;
            double undisturbed = frames.Length / (ticks.Sum() / (double)Stopwatch.Frequency);
            Array.Sort(ticks);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{id}, {catalogue.Techniques[id].Strokes.Length} strokes, two hands, {frames.Length} frames: {best:f0} frames a second at best, {median:f0} at the median; processor time {processorUs:f1} µs a frame; each frame's least time: {undisturbed:f0} frames a second, median {Us(ticks, 0.5):f1} µs, 99th percentile {Us(ticks, 0.99):f1} µs, longest {Us(ticks, 1):f1} µs"));
        }
    }

    /// <summary>The same work when one server coaches many: each frame is another person's, whose state the processor's caches have lost meanwhile.</summary>
    public static void PrintMany(MassageCatalogue catalogue)
    {
        Frame[] frames = Film(catalogue, "T19");
        foreach (int people in new[] { 1, 30, 300 })
        {
            CoachState[] states = [.. Enumerable.Range(0, people).Select(_ => Coach.Start(CoachProgram.FromTechnique(catalogue, "T19", null)))];
            double[] us = [.. Enumerable.Range(0, ManyRuns).Select(_ => InTurn(states, frames))];
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"T19, {people} people in turn: processor time {us.Order().ElementAt(ManyRuns / 2):f1} µs a frame, least {us.Min():f1} µs"));
        }
    }

    private static double InTurn(CoachState[] states, Frame[] frames)
    {
        List<CoachEvent> events = [];
        int turns = Math.Max(1, ManyFrames / states.Length);
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        for (int turn = 0; turn < turns; turn++)
        {
            for (int i = 0; i < states.Length; i++)
            {
                Frame frame = frames[(turn + (7 * i)) % frames.Length];
                frame.CaptureTimeUs = (states[i].Frames + 1) * 1_000_000L / 30;
                states[i] = Coach.Advance(states[i], frame, CoachOptions.Default, events);
            }

            events.Clear();
        }

        return (Environment.CpuUsage.TotalTime - processor).TotalMicroseconds / (turns * states.Length);
    }

    public static Frame[] Film(MassageCatalogue catalogue, string techniqueId)
    {
        var stroke = catalogue.Techniques[techniqueId].Strokes[0];
        Performance[] hands = [.. new[] { Side.Left, Side.Right }.Select(s => GlideScripts.Repeat(stroke, s, 10, 4, true, ReturnStyle.LiftedFast))];
        return [.. new Scene { Head = catalogue.Head, NoisePx = 1.5, DropShare = 0.1 }.Film(hands).Select(Copy)];
    }

    private static double Us(long[] sortedTicks, double share) => 1e6 * sortedTicks[(int)(share * (sortedTicks.Length - 1))] / Stopwatch.Frequency;

    private static double Middle(IEnumerable<double> values) => values.Order().ElementAt(Runs / 2);

    private static (double Seconds, double ProcessorS) Run(MassageCatalogue catalogue, string techniqueId, Frame[] frames, long[] ticks)
    {
        CoachState state = Coach.Start(CoachProgram.FromTechnique(catalogue, techniqueId, null));
        List<CoachEvent> events = [];
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp(), last = start;
        for (int i = 0; i < frames.Length; i++)
        {
            state = Coach.Advance(state, frames[i], CoachOptions.Default, events);
            long now = Stopwatch.GetTimestamp();
            (ticks[i], last) = (Math.Min(ticks[i], now - last), now);
        }

        return (Stopwatch.GetElapsedTime(start, last).TotalSeconds, (Environment.CpuUsage.TotalTime - processor).TotalSeconds);
    }

    private static Frame Copy(Frame frame)
    {
        var copy = new Frame();
        var bytes = new byte[FrameCodec.MaxBytes];
        FrameCodec.Decode(bytes.AsSpan(0, FrameCodec.Encode(frame, bytes)), copy);
        return copy;
    }
}
