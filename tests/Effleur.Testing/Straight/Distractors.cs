using Effleur.Core.Anatomy;
using Effleur.Core.Geometry;
using Effleur.Core.Strokes;

namespace Effleur.Testing.Straight;

/// <summary>What hands do near a face without massaging it, half a minute of each; the same seed gives the same movement.</summary>
public static class Distractors
{
    private const double LengthS = 30;

    public static readonly IReadOnlyList<string> Names =
        ["scratching", "wandering", "waving", "resting chin", "tapping", "eating", "dabbing", "powdering", "hair", "talking", "resting cheek", "propping temple"];

    public static Performance[] Of(string name, Stroke pads, Stroke palm, int seed)
    {
        Random random = new(seed + (1000 * Names.ToList().IndexOf(name)));
        Side side = random.Next(2) == 0 ? Side.Left : Side.Right;
        return name switch
        {
            "scratching" => [Scratch(new(side, pads), random)],
            "wandering" => [Wander(new(side, pads), random), .. random.Next(2) == 0 ? [Wander(new(GlideScripts.Opposite(side), pads), random)] : Array.Empty<Performance>()],
            "waving" => [Wave(new(side, palm), random)],
            "resting chin" => [Rest(new(side, palm), new(On(side, 15 + random.Next(15)), -100 - random.Next(15), 40), random)],
            "resting cheek" => [Rest(new(side, pads), new(On(side, 50 + random.Next(15)), -50 - random.Next(20), 25), random)],
            "propping temple" => [Rest(new(side, pads), new(On(side, 65 + random.Next(8)), 30 + random.Next(20), 0), random)],
            "tapping" => [Tap(new(side, pads), random)],
            "eating" => [Eat(new(side, pads), random)],
            "dabbing" => [Dab(new(side, pads), random)],
            "powdering" => [Powder(new(side, pads), random)],
            "hair" => [Hair(new(side, palm), random)],
            _ => [Talk(new(side, palm), random), Talk(new(GlideScripts.Opposite(side), palm), random)],
        };
    }

    private static double On(Side side, double x) => side == Side.Left ? x : -x;

    private static FacePoint Somewhere(Side side, Random random) => new(On(side, 10 + (55 * random.NextDouble())), -70 + (140 * random.NextDouble()), 35);

    private static double Between(Random random, double low, double high) => low + ((high - low) * random.NextDouble());

    /// <summary>To and fro four to six times a second for a second or two, somewhere, then away.</summary>
    private static Performance Scratch(Performance p, Random random)
    {
        while (p.EndS < LengthS)
        {
            FacePoint at = Somewhere(p.Hand, random);
            double seconds = Between(random, 1, 2.5), rate = Between(random, 3, 6), size = Between(random, 3, 7), angle = Between(random, 0, Math.PI);
            p.Away(Between(random, 0.5, 2)).Come(0.6, at)
                .Then(seconds, u => new(at with { X = at.X + (size * Math.Cos(angle) * Math.Sin(2 * Math.PI * rate * seconds * u)), Y = at.Y + (size * Math.Sin(angle) * Math.Sin(2 * Math.PI * rate * seconds * u)) }))
                .Go(0.6, at);
        }

        return p;
    }

    /// <summary>Over the face without an aim, 2 to 10 cm/s.</summary>
    private static Performance Wander(Performance p, Random random)
    {
        double[] phase = [.. Enumerable.Range(0, 8).Select(_ => Between(random, 0, 2 * Math.PI))];
        double[] rate = [.. Enumerable.Range(0, 8).Select(_ => Between(random, 0.05, 0.35))];
        p.Away(0.5);
        double x = Between(random, 20, 60), y = Between(random, -40, 50);
        return p.Then(LengthS, u => new(new(
            On(p.Hand, x + Wobble(0, u)), y + Wobble(4, u), 30)));

        double Wobble(int from, double u) => Enumerable.Range(from, 4).Sum(i => 13 * Math.Sin(phase[i] + (2 * Math.PI * rate[i] * LengthS * u)));
    }

    /// <summary>Before the face, a hand's length nearer to the camera, a quarter of a metre from side to side.</summary>
    private static Performance Wave(Performance p, Random random)
    {
        double rate = Between(random, 0.8, 2), wide = Between(random, 60, 130), y = Between(random, -60, 60);
        return p.Away(0.5).Then(LengthS, u => new(new(wide * Math.Sin(2 * Math.PI * rate * LengthS * u), y + (10 * Math.Sin(7 * u)), 10), 120));
    }

    private static Performance Rest(Performance p, FacePoint at, Random random)
    {
        while (p.EndS < LengthS)
        {
            double drift = Between(random, 0.5, 2), rate = Between(random, 0.02, 0.15), seconds = Between(random, 6, 15);
            p.Away(Between(random, 1, 3)).Come(0.7, at).Then(seconds, u => new(at with { X = at.X + (drift * Math.Sin(2 * Math.PI * rate * seconds * u)), Y = at.Y + (drift * Math.Cos(2 * Math.PI * rate * seconds * u)) })).Go(0.7, at);
        }

        return p;
    }

    /// <summary>Two or three taps a second on one place, five millimetres high.</summary>
    private static Performance Tap(Performance p, Random random)
    {
        while (p.EndS < LengthS)
        {
            FacePoint at = Somewhere(p.Hand, random);
            double seconds = Between(random, 3, 7), rate = Between(random, 2, 3.5), high = Between(random, 8, 20);
            p.Away(Between(random, 0.3, 1.5)).Come(0.6, at).Then(seconds, u =>
            {
                double lift = high * Math.Abs(Math.Sin(Math.PI * rate * seconds * u));
                return new(new(at.X + On(p.Hand, 0.4 * lift), at.Y - (0.3 * lift), at.Z), lift);
            }).Go(0.6, at);
        }

        return p;
    }

    /// <summary>From below to the mouth, a second there, and down again.</summary>
    private static Performance Eat(Performance p, Random random)
    {
        while (p.EndS < LengthS)
        {
            FacePoint at = new(On(p.Hand, Between(random, 0, 15)), Between(random, -55, -40), 65);
            p.Come(Between(random, 0.6, 1.2), at).Rest(Between(random, 0.5, 1.2), new(at, 5)).Go(Between(random, 0.6, 1.2), at).Away(Between(random, 0.5, 2.5));
        }

        return p;
    }

    /// <summary>Short quick strokes to and fro, along lid or cheek, as with a small brush.</summary>
    private static Performance Dab(Performance p, Random random)
    {
        while (p.EndS < LengthS)
        {
            FacePoint at = new(On(p.Hand, Between(random, 25, 50)), Between(random, -10, 45), 40);
            double seconds = Between(random, 3, 7), rate = Between(random, 1.8, 3), size = Between(random, 8, 15), angle = Between(random, -0.5, 0.5);
            p.Away(Between(random, 0.5, 1.5)).Come(0.7, at).Then(seconds, u =>
            {
                double along = size * Math.Sin(2 * Math.PI * rate * seconds * u), lift = 4 * (1 + Math.Cos(2 * Math.PI * rate * seconds * u));
                return new(new(at.X + (along * Math.Cos(angle)), at.Y + (along * Math.Sin(angle)), at.Z + lift), lift);
            }).Go(0.7, at);
        }

        return p;
    }

    /// <summary>Wide quick rounds over a cheek and the forehead, as with a large brush.</summary>
    private static Performance Powder(Performance p, Random random)
    {
        while (p.EndS < LengthS)
        {
            FacePoint at = new(On(p.Hand, Between(random, 25, 50)), Between(random, -30, 60), 40);
            double seconds = Between(random, 3, 6), rate = Between(random, 1.2, 2.2), size = Between(random, 15, 28), sense = random.Next(2) == 0 ? 1 : -1;
            p.Away(Between(random, 0.3, 1.2)).Come(0.7, at)
                .Then(seconds, u => new(at with { X = at.X + (sense * size * Math.Cos(2 * Math.PI * rate * seconds * u)), Y = at.Y + (size * Math.Sin(2 * Math.PI * rate * seconds * u)) }, 5))
                .Go(0.7, at);
        }

        return p;
    }

    /// <summary>Tucks hair behind the ear or pushes glasses up: quickly there, a moment, quickly away.</summary>
    private static Performance Hair(Performance p, Random random)
    {
        while (p.EndS < LengthS)
        {
            FacePoint from = new(On(p.Hand, Between(random, 40, 65)), Between(random, 30, 80), 30), to = new(On(p.Hand, 78), Between(random, -5, 30), -20);
            double seconds = Between(random, 0.4, 1);
            p.Away(Between(random, 1, 3)).Come(0.5, from).Then(seconds, u => new(from.Towards(to, u), 4)).Go(0.5, to);
        }

        return p;
    }

    /// <summary>Below the face, in lively bows.</summary>
    private static Performance Talk(Performance p, Random random)
    {
        double[] phase = [.. Enumerable.Range(0, 4).Select(_ => Between(random, 0, 2 * Math.PI))];
        double rate = Between(random, 0.3, 0.9);
        return p.Away(0.5).Then(LengthS, u => new(new(
            On(p.Hand, 80 + (35 * Math.Sin(phase[0] + (2 * Math.PI * rate * LengthS * u)))),
            -150 + (40 * Math.Sin(phase[1] + (2 * Math.PI * 0.7 * rate * LengthS * u))),
            60 + (30 * Math.Sin(phase[2] + (2 * Math.PI * 0.4 * rate * LengthS * u)))), 60));
    }
}
