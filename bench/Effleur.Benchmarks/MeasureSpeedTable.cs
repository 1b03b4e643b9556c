using System.Diagnostics;
using System.Globalization;
using Effleur.Core.Frames;
using Effleur.Measurement.Pulse;
using Effleur.Testing.Pulse;

namespace Effleur.Benchmarks;

/// <summary>How long a recording of 60 s at 30 pictures a second takes to be measured, once its frames are decoded. Processor time is what it took while others used the machine too.</summary>
public static class MeasureSpeedTable
{
    private const int Runs = 31;
    private const int Warm = 15;

    public static void Print()
    {
        Frame[] frames = [.. new PlantedFilm(PlantedPulses.Living(2) with { Fps = 30 }).Frames().Select(Copy)];
        for (int warm = 0; warm < Warm; warm++) Time(frames);
        TimeSpan before = Environment.CpuUsage.TotalTime;
        double[] ms = [.. Enumerable.Range(0, Runs).Select(_ => Time(frames)).Order()];
        double processor = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / Runs;
        Console.WriteLine("| measured | frames | least, ms | median, ms | processor time, ms |");
        Console.WriteLine("|---|---|---|---|---|");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| all readings of the pulse of 60 s | {frames.Length} | {ms[0]:0} | {ms[ms.Length / 2]:0} | {processor:0} |"));
    }

    private static double Time(Frame[] frames)
    {
        long start = Stopwatch.GetTimestamp();
        var film = new PulseFilm();
        foreach (Frame frame in frames) film.Add(frame);
        PulseMeasurer.Measure(film);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static Frame Copy(Frame frame)
    {
        var copy = new Frame();
        var bytes = new byte[FrameCodec.MaxBytes];
        FrameCodec.Decode(bytes.AsSpan(0, FrameCodec.Encode(frame, bytes)), copy);
        return copy;
    }
}
