using System.Numerics;

namespace Effleur.Testing.Pulse;

/// <summary>Beat times with breathing, slow waves and chance in them, and a pulse wave between them.</summary>
public sealed class PlantedBeats
{
    private readonly double[] _times;
    private readonly double _breathHz;
    private readonly double _swell;
    private readonly double _scale;

    // A beat's wave keeps its course in time whatever follows: a first rise and the reflected one (share, seconds after the beat, width).
    private static readonly (double Share, double AfterS, double WidthS)[] Rises = [(1, 0.16, 0.08), (0.4, 0.42, 0.1)];

    public PlantedBeats(Random random, double seconds, double rateBpm, double breathHz, double breathShare, double slowShare, double chanceShare, double swell)
    {
        (_breathHz, _swell, _scale) = (breathHz, swell, 1 / Fundamental(rateBpm / 60));
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

    /// <summary>Blood under the skin: its fundamental has an amplitude of 1 at the mean rate, and it swells with the breath.</summary>
    public double Wave(double t)
    {
        double sum = 0, swell = 1 + (_swell * Math.Sin((2 * Math.PI * _breathHz * t) - 1));
        for (int beat = (int)Math.Min(Beats(t), _times.Length - 1); beat >= 0 && t - _times[beat] < 1; beat--)
            foreach ((double share, double after, double width) in Rises) sum += share * Math.Exp(-0.5 * Math.Pow((t - _times[beat] - after) / width, 2));
        return _scale * swell * sum;
    }

    // Fourier's first coefficient of the rises repeated so often a second.
    private static double Fundamental(double hz)
    {
        Complex sum = Complex.Zero;
        foreach ((double share, double after, double width) in Rises)
            sum += share * width * Math.Sqrt(2 * Math.PI) * Math.Exp(-2 * Math.Pow(Math.PI * width * hz, 2)) * Complex.FromPolarCoordinates(1, -2 * Math.PI * hz * after);
        return 2 * hz * sum.Magnitude;
    }

    private double Beats(double t)
    {
        int next = Array.BinarySearch(_times, t);
        if (next < 0) next = ~next;
        next = Math.Clamp(next, 1, _times.Length - 1);
        return next - 1 + ((t - _times[next - 1]) / (_times[next] - _times[next - 1]));
    }
}
