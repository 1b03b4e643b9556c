using Effleur.Numerics.Signals;

namespace Effleur.Measurement.Pulse;

/// <summary>The colour of one place on an even grid of <see cref="RateHz"/>, from the pictures that could be used.</summary>
internal sealed class EvenColour
{
    /// <summary>Grid points a second (chosen: what most cameras give; a pulse and its harmonics end at 7 Hz).</summary>
    public const double RateHz = 30;

    // A grid point further from the next usable picture than this is bridged, not measured (chosen: four pictures at 30 a second).
    private const double BridgedS = 0.13;

    private EvenColour(double startS, double[] red, double[] green, double[] blue, bool[] covered) =>
        (StartS, Red, Green, Blue, Covered) = (startS, red, green, blue, covered);

    public double StartS { get; }

    public int Count => Red.Length;

    public double[] Red { get; }

    public double[] Green { get; }

    public double[] Blue { get; }

    /// <summary>Where pictures were near enough.</summary>
    public bool[] Covered { get; }

    /// <summary>Brings a place to the grid from the trace's first time to its last; null when fewer than two of its pictures can be used.</summary>
    public static EvenColour? Of(PlaceTrace place)
    {
        ColourTrace trace = place.Trace;
        int[] used = [.. Enumerable.Range(0, trace.Count).Where(i => place.Usable[i])];
        if (used.Length < 2) return null;
        int block = Math.Max(1, (int)Math.Round((trace.Count - 1) / trace.DurationS / RateHz));
        double[] times = Averaged(trace.Times, used, block);
        double[] at(ReadOnlySpan<double> column) => EvenGrid.Resample(times, Averaged(column, used, block), trace.Times[0], 1 / RateHz, (int)(trace.DurationS * RateHz) + 1);
        double[] red = at(trace.Red);
        return new(trace.Times[0], red, at(trace.Green), at(trace.Blue), Near(times, trace.Times[0], red.Length));
    }

    // Faster cameras are averaged down, so that what is above half the grid's rate does not fold into it.
    private static double[] Averaged(ReadOnlySpan<double> column, int[] used, int block)
    {
        double[] means = new double[used.Length / block];
        for (int m = 0; m < means.Length; m++)
        {
            for (int i = 0; i < block; i++) means[m] += column[used[(m * block) + i]];
            means[m] /= block;
        }

        return means.Length > 0 ? means : [column[used[0]]];
    }

    private static bool[] Near(double[] times, double startS, int count)
    {
        bool[] near = new bool[count];
        for (int i = 0, next = 0; i < count; i++)
        {
            double t = startS + (i / RateHz);
            while (next < times.Length && times[next] < t) next++;
            double after = next < times.Length ? times[next] - t : double.PositiveInfinity, before = next > 0 ? t - times[next - 1] : double.PositiveInfinity;
            near[i] = Math.Min(after, before) <= BridgedS;
        }

        return near;
    }
}
