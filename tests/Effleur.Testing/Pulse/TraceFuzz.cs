using Effleur.Core.Readings;
using Effleur.Measurement.Pulse;

namespace Effleur.Testing.Pulse;

/// <summary>Traces without any sense: noise, steps, walks, constants, huge and tiny numbers, any times. None may give a value, nor a number that is none.</summary>
public static class TraceFuzz
{
    // Most are too short to be looked at; every so many is long enough to go all the way through.
    private const int LongEvery = 250;

    /// <summary>Runs so many; the refusals by reason.</summary>
    /// <exception cref="InvalidOperationException">One gave a value, or a number that is none.</exception>
    public static IReadOnlyDictionary<ReadingRefusal, long> Run(int count, Random random)
    {
        Dictionary<ReadingRefusal, long> refused = [];
        for (int i = 0; i < count; i++)
        {
            ColourTrace trace = Make(random, i % LongEvery == 0);
            foreach (Reading reading in PulseMeasurer.Measure(trace))
            {
                if (reading.Refused is not { } reason || !double.IsFinite(reading.Quality)) throw new InvalidOperationException($"Input {i} gave {reading.Method.Metric} {reading.Value}, quality {reading.Quality}.");
                refused[reason] = refused.GetValueOrDefault(reason) + 1;
            }
        }

        return refused;
    }

    /// <summary>One that is long enough to go all the way through.</summary>
    public static ColourTrace Long(int seed) => Make(new(seed), isLong: true);

    private static ColourTrace Make(Random random, bool isLong)
    {
        int count = isLong ? random.Next(300, 700) : random.Next(60);
        double[] times = new double[count];
        double step = isLong ? 1 / 30.0 : Math.Pow(10, Chance.Between(random, -4, 1));
        for (int i = 1; i < count; i++) times[i] = times[i - 1] + (step * Chance.Between(random, 0.5, 1.5)) + 1e-6;
        double scale = Math.Pow(10, Chance.Between(random, -3, random.Next(20) == 0 ? 7 : 3));
        double[] channel() => Channel(random, count, scale);
        double[] one = channel();
        return random.Next(3) == 0 ? new(times, one, one, one) : new(times, one, channel(), channel());
    }

    private static double[] Channel(Random random, int count, double scale)
    {
        double level = random.Next(4) == 0 ? 0 : scale, swing = scale * Math.Pow(10, Chance.Between(random, -5, 1)), walk = 0;
        int kind = random.Next(5), period = random.Next(2, 200);
        return [.. Enumerable.Range(0, count).Select(i => Math.Min(ColourTrace.MostColour, Math.Abs(level + (swing * Shape(i)))))];

        double Shape(int i) => kind switch
        {
            0 => 0,
            1 => Chance.Gauss(random),
            2 => walk += Chance.Gauss(random),
            3 => i / period % 2,
            _ => i % period == 0 ? 1 : 0,
        };
    }
}
