namespace Effleur.Testing.Pulse;

/// <summary>Beat times with breathing, slow waves and chance in them, and a pulse wave between them.</summary>
public sealed class PlantedBeats
{
    private readonly double[] _times;
    private readonly double _breathHz;
    private readonly double _swell;

    public PlantedBeats(Random random, double seconds, double rateBpm, double breathHz, double breathShare, double slowShare, double chanceShare, double swell)
    {
        (_breathHz, _swell) = (breathHz, swell);
        List<double> times = [-3 - random.NextDouble()];
        double slowPhase = 6 * random.NextDouble();
        while (times[^1] < seconds + 3)
        {
            double t = times[^1];
            double share = 1 + (breathShare * Math.Sin(2 * Math.PI * breathHz * t)) + (slowShare * Math.Sin((2 * Math.PI * 0.1 * t) + slowPhase)) + (chanceShare * Chance.Gauss(random));
            times.Add(t + (60 / rateBpm * share));
        }

        _times = [.. times];
    }

    public double BreathsPerMinute => 60 * _breathHz;

    public IEnumerable<double> Within(double fromS, double toS) => _times.Where(t => t >= fromS && t <= toS);

    /// <summary>Beats a minute between two times, by the share of beats.</summary>
    public double MeanRate(double fromS, double toS) => 60 * (Beats(toS) - Beats(fromS)) / (toS - fromS);

    public double Rmssd(double fromS, double toS)
    {
        double[] beats = [.. Within(fromS, toS)], intervals = [.. beats.Skip(1).Zip(beats, (b, a) => 1000 * (b - a))];
        return Math.Sqrt(intervals.Skip(1).Zip(intervals, (b, a) => (b - a) * (b - a)).Average());
    }

    public double Sdnn(double fromS, double toS)
    {
        double[] beats = [.. Within(fromS, toS)], intervals = [.. beats.Skip(1).Zip(beats, (b, a) => 1000 * (b - a))];
        double mean = intervals.Average();
        return Math.Sqrt(intervals.Average(i => (i - mean) * (i - mean)) * intervals.Length / (intervals.Length - 1));
    }

    /// <summary>Blood under the skin: fundamental of amplitude 1 with two harmonics as a finger or face shows them, swelling with the breath.</summary>
    public double Wave(double t)
    {
        double phase = 2 * Math.PI * Beats(t), swell = 1 + (_swell * Math.Sin((2 * Math.PI * _breathHz * t) - 1));
        return swell * (Math.Cos(phase) + (0.35 * Math.Cos((2 * phase) - 0.9)) + (0.12 * Math.Cos((3 * phase) - 1.6)));
    }

    private double Beats(double t)
    {
        int next = Array.BinarySearch(_times, t);
        if (next < 0) next = ~next;
        next = Math.Clamp(next, 1, _times.Length - 1);
        return next - 1 + ((t - _times[next - 1]) / (_times[next] - _times[next - 1]));
    }
}
