namespace Effleur.Testing.Pulse;

/// <summary>Planted faces of every kind, by seed. Seeds below 1000 are for choosing constants, from 1000 on for figures.</summary>
public static class PlantedPulses
{
    public const int TuningSeed = 0;

    public const int TestSeed = 1000;

    /// <summary>A living face, one of six tones in turn.</summary>
    public static PlantedFace Living(int seed, double seconds = 60)
    {
        Random random = new((7919 * seed) + 13);
        double rate = Chance.Between(random, 48, 130);
        var beats = new PlantedBeats(random, seconds, rate, Chance.Between(random, 0.15, 0.35), Chance.Between(random, 0.01, 0.05), Chance.Between(random, 0.01, 0.05), Chance.Between(random, 0.005, 0.02), Chance.Between(random, 0.05, 0.25));
        return Surroundings(random, seed, seconds) with { Beats = beats };
    }

    /// <summary>The same without a heart: a photograph or mask.</summary>
    public static PlantedFace Lifeless(int seed, double seconds = 60) => Surroundings(new((104729 * seed) + 5), seed, seconds);

    /// <summary>Keyframes and nothing else that comes back.</summary>
    public static PlantedFace KeyframesOnly(int seed, double seconds = 60)
    {
        Random random = new((15485863 * seed) + 3);
        int[] periods = [12, 15, 24, 25, 30, 48, 50, 60, 90, 120, 250];
        return Surroundings(random, seed, seconds) with { Nod = 0, KeyframeEvery = periods[seed % periods.Length], Keyframe = Chance.Between(random, 0.002, 0.02) };
    }

    private static PlantedFace Surroundings(Random random, int seed, double seconds)
    {
        double fps = new[] { 20, 25, 29.97, 30, 30, 60 }[random.Next(6)], mains = random.Next(2) == 0 ? 100 : 120;
        bool nods = random.Next(3) == 0;
        return new()
        {
            Seed = seed,
            Tone = SkinTone.Six[seed % 6],
            Seconds = seconds,
            Fps = fps,
            JitterMs = Chance.Between(random, 0.5, 15),
            Sway = Math.Pow(10, Chance.Between(random, -3, -1.4)),
            NodHz = Chance.Between(random, 0.7, 2.2),
            Nod = nods ? Chance.Between(random, 0.002, 0.03) : 0,
            Shine = Chance.Between(random, 0, 2),
            LampHz = Math.Abs(mains - (fps * Math.Round(mains / fps))),
            Lamp = random.Next(2) == 0 ? Chance.Between(random, 0, 0.004) : 0,
            PixelNoise = Chance.Between(random, 2, 8),
            Pixels = (int)Math.Pow(10, Chance.Between(random, 2, 3.8)),
        };
    }
}
