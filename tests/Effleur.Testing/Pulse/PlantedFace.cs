using Effleur.Measurement.Pulse;

namespace Effleur.Testing.Pulse;

/// <summary>A face's colour over time with a known pulse in it, and all that gets in its way. Written without any of the code that measures.</summary>
public sealed record PlantedFace
{
    // Blood's swing in red, green and blue against green's (de Haan and van Leest 2014).
    private static readonly double[] Blood = [0.33 / 0.77, 1, 0.53 / 0.77];

    public int Seed { get; init; }

    public SkinTone Tone { get; init; } = SkinTone.Six[2];

    public double Seconds { get; init; } = 60;

    public double Fps { get; init; } = 30;

    /// <summary>Standard deviation of a picture's time.</summary>
    public double JitterMs { get; init; } = 2;

    /// <summary>Null for a photograph or mask.</summary>
    public PlantedBeats? Beats { get; init; }

    /// <summary>Amplitude of green over its mean, of places in turn as shares of the tone's.</summary>
    public double[] PlaceSwing { get; init; } = [1, 1.1, 1.05, 0.6];

    /// <summary>Brightness going up and down with the head: shares of the mean, slow and chance.</summary>
    public double Sway { get; init; } = 0.004;

    /// <summary>A rhythm of the head, and its share of brightness.</summary>
    public double NodHz { get; init; }

    public double Nod { get; init; }

    /// <summary>White shine that comes and goes with the head, of 255.</summary>
    public double Shine { get; init; }

    public double LampHz { get; init; }

    public double Lamp { get; init; }

    public int KeyframeEvery { get; init; }

    public double Keyframe { get; init; }

    /// <summary>Standard deviation of one pixel's noise, of 255.</summary>
    public double PixelNoise { get; init; } = 3;

    public int Pixels { get; init; } = 4000;

    public double TrueRate => Beats?.MeanRate(0, Seconds) ?? double.NaN;

    /// <summary>The places' traces, with the same times.</summary>
    public ColourTrace[] Places()
    {
        Random random = new(Seed);
        double[] times = Times(random), sway = Wander(random, times, 0.5), shine = Wander(random, times, 0.5);
        double lampPhase = 6 * random.NextDouble();
        return [.. PlaceSwing.Select((swing, place) => Place(random, times, sway, shine, swing, lampPhase, 0.8 + (0.4 * random.NextDouble())))];
    }

    /// <summary>The mean of all places, as one trace.</summary>
    public ColourTrace Trace()
    {
        ColourTrace[] places = Places();
        double[] mean(Func<ColourTrace, double[]> channel) => [.. Enumerable.Range(0, places[0].Count).Select(i => places.Average(p => channel(p)[i]))];
        return new(places[0].Times.ToArray(), mean(p => p.Red.ToArray()), mean(p => p.Green.ToArray()), mean(p => p.Blue.ToArray()));
    }

    private double[] Times(Random random)
    {
        double[] times = [.. Enumerable.Range(0, (int)(Seconds * Fps) + 1).Select(i => (i / Fps) + (JitterMs / 1000 * Chance.Gauss(random)))];
        Array.Sort(times);
        for (int i = 1; i < times.Length; i++) times[i] = Math.Max(times[i], times[i - 1] + 0.0005);
        return times;
    }

    // Chance that keeps its direction for a while: a walk pulled back to the middle, of standard deviation about 1.
    private static double[] Wander(Random random, double[] times, double hz)
    {
        double[] walk = new double[times.Length];
        double speed = 0;
        for (int i = 1; i < walk.Length; i++)
        {
            double dt = times[i] - times[i - 1], w = 2 * Math.PI * hz;
            speed += (dt * ((-w * w * walk[i - 1]) - (1.4 * w * speed))) + (1.7 * Math.Pow(w, 1.5) * Math.Sqrt(dt) * Chance.Gauss(random));
            walk[i] = walk[i - 1] + (dt * speed);
        }

        return walk;
    }

    private ColourTrace Place(Random random, double[] times, double[] sway, double[] shine, double swing, double lampPhase, double share)
    {
        double[] means = [Tone.Red, Tone.Green, Tone.Blue];
        double[][] channels = [new double[times.Length], new double[times.Length], new double[times.Length]];
        double noise = Math.Sqrt(((PixelNoise * PixelNoise) + (1 / 12.0)) / Pixels), drift = 0.02 * (random.NextDouble() - 0.5);
        for (int i = 0; i < times.Length; i++)
        {
            double t = times[i], wave = Beats?.Wave(t) ?? 0;
            double light = 1 + (share * ((Sway * sway[i]) + (Nod * Math.Sin(2 * Math.PI * NodHz * t)))) + (Lamp * Math.Sin((2 * Math.PI * LampHz * t) + lampPhase))
                + (drift * t / Math.Max(1, Seconds)) + Teeth(i);
            for (int c = 0; c < 3; c++)
                channels[c][i] = (means[c] * light * (1 - (Tone.Swing * swing * Blood[c] * wave))) + (share * Shine * shine[i]) + (noise * Chance.Gauss(random));
        }

        return new([.. times], channels[0], channels[1], channels[2]);
    }

    // Sharp at each keyframe, then fading until the next.
    private double Teeth(int picture) => KeyframeEvery == 0 ? 0 : Keyframe * (1 - (2.0 * (picture % KeyframeEvery) / KeyframeEvery));
}
