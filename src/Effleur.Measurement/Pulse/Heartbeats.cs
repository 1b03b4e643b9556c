using System.Numerics;
using Effleur.Numerics.Signals;

namespace Effleur.Measurement.Pulse;

/// <summary>When the heart beat, how large each beat was, and how sure the times are (docs/methods/rmssd.md).</summary>
internal sealed class Heartbeats
{
    // Evidence E3: 250 a second or more.
    private const double DenseHz = 250;

    // The shape spans this share of the mean beat on either side, and a beat is looked for within this share of it (chosen).
    private const double ShapeShare = 0.35;
    private const double ReachShare = 0.2;

    // Averaging and fitting in turn settle within three rounds (chosen).
    private const int Rounds = 3;

    // Noise of a face is stronger at a beat's own frequencies than up to the band's edge: planted beats strayed 1.1 to 3.1 times as far as white noise would have it,
    // 1.65 in the median (tuning seeds); less where change of shape is taken for noise (chosen: 1.5). What is left over of a finger's beats is change of shape
    // more than noise, and is taken as it is.
    private const double FaceNoise = 1.5;

    private Heartbeats(double[] times, double[] sizes, double jitterS) => (Times, Sizes, JitterS) = (times, sizes, jitterS);

    /// <summary>Seconds on the trace's clock.</summary>
    public double[] Times { get; }

    /// <summary>Against the mean beat.</summary>
    public double[] Sizes { get; }

    /// <summary>Standard deviation of a time that noise alone would give.</summary>
    public double JitterS { get; }

    /// <summary>The beats in the accepted windows of a pulse.</summary>
    public static Heartbeats Of(PulseAnalysis pulse)
    {
        int count = (int)((pulse.Signal.Length - 1) * DenseHz / EvenColour.RateHz) + 1;
        double[] grid = [.. Enumerable.Range(0, pulse.Signal.Length).Select(i => i / EvenColour.RateHz)];
        double[] dense = EvenGrid.Resample(grid, pulse.Signal, 0, 1 / DenseHz, count);
        double period = 60 / pulse.RateBpm * DenseHz, noise = pulse.Kind == TraceKind.Face ? FaceNoise : 1;
        List<double> beats = Anchors(pulse);
        var template = new BeatTemplate(dense, DenseHz, (int)(ShapeShare * period));
        for (int round = 0; round < Rounds; round++)
        {
            template.Average(beats);
            beats = [.. beats.Select(beat => template.Fit(beat, (int)(ReachShare * period)))];
        }

        template.Average(beats);
        return new([.. beats.Select(beat => pulse.StartS + (beat / DenseHz))], [.. beats.Select(template.Size)], beats.Count > 0 ? noise * template.Jitter(beats, PulseBand.TopHz) : double.NaN);
    }

    // One for each turn of the rhythm's phase: where it passes 0 upwards.
    private static List<double> Anchors(PulseAnalysis pulse)
    {
        Complex[] rhythm = pulse.Rhythm();
        bool[] counts = pulse.Accepted();
        List<double> anchors = [];
        for (int i = 1; i < rhythm.Length; i++)
        {
            double before = rhythm[i - 1].Phase, after = rhythm[i].Phase;
            if (!counts[i] || !(before < 0 && after >= 0 && after - before < Math.PI)) continue;
            anchors.Add((i - 1 + (before / (before - after))) * DenseHz / EvenColour.RateHz);
        }

        return anchors;
    }
}
