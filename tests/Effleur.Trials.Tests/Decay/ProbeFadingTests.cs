using System.Collections.Immutable;
using Effleur.Core.Trials;
using Effleur.Numerics.Chance;
using Effleur.Numerics.Fading;
using Effleur.Trials.Data;
using Effleur.Trials.Decay;
using FsCheck;
using FsCheck.Fluent;

namespace Effleur.Trials.Tests.Decay;

public sealed class ProbeFadingTests
{
    private static readonly double[] Minutes = [0, 15, 30, 60, 120];

    [Fact]
    public void Of_SessionsOfDifferentLevelWithoutNoise_IsTheCurve()
    {
        Fade fade = ProbeFading.Of(Data(4, 25, -3, 1e-9, 2, new(1)));

        Assert.Null(fade.Fault);
        Assert.Equal(25, fade.HalfLifeMinutes, 0.5);
        Assert.Equal(-3, fade.Rise, 0.05);
    }

    /// <summary>Planted half-lives with noise, days that differ and a probe missed now and then: the interval holds the truth.</summary>
    [Fact]
    public void Of_PlantedNoise_IntervalHoldsTheTruth()
    {
        const int Rounds = 400;
        var chance = new Xoshiro256(2);
        Fade[] seen = [.. Enumerable.Range(0, Rounds).Select(_ => ProbeFading.Of(Without(Data(4, 25, -3, 0.5, 2, chance), chance))).Where(fade => fade.Fault is null)];
        double held = seen.Count(fade => fade.LowMinutes <= 25 && fade.HighMinutes >= 25) / (double)seen.Length;

        Assert.True(seen.Length > 0.98 * Rounds, $"{seen.Length}");
        Assert.InRange(held, 0.9, 0.99);
    }

    [Fact]
    public void Of_NoFading_IsRarelySeen()
    {
        var chance = new Xoshiro256(3);
        int seen = Enumerable.Range(0, 500).Count(_ => ProbeFading.Of(Data(3, 25, 0, 0.5, 2, chance)).Fault is null);

        // Asked for 1 in 100; a grid of half-lives finds a little more. Four standard errors of 500 rounds are allowed.
        Assert.InRange(seen, 0, 20);
    }

    [Fact]
    public void Of_OneSession_TakesItsErrorFromTheMdc()
    {
        TrialData one = Data(1, 25, -3, 0.2, 0, new(4));

        Assert.Equal(FadeFault.NotComputable, ProbeFading.Of(one).Fault);
        Assert.Null(ProbeFading.Of(one with { Mdc95 = 0.2 * 1.96 * Math.Sqrt(2) }).Fault);
        Assert.Equal(FadeFault.TooFewTimes, ProbeFading.Of(one with { Mdc95 = 1, Observations = one.Observations[..3] }).Fault);
        Assert.Equal(FadeFault.NotComputable, ProbeFading.Of(one with { Observations = [] }).Fault);
    }

    /// <summary>What every answer of a session shares, its before too, does not move the half-life.</summary>
    [Fact]
    public void Of_SessionsShifted_IsTheSame() => Prop.ForAll(Gen.Choose(-50, 50).ArrayOf(4).ToArbitrary(), shifts =>
    {
        TrialData data = Data(4, 25, -3, 0.4, 2, new(5));
        TrialData moved = data with { Observations = [.. data.Observations.Select(o => o with { Outcome = o.Outcome + shifts[o.Pair - 1], Before = o.Order == 1 ? shifts[o.Pair - 1] + 4 : null })] };
        return Math.Abs(ProbeFading.Of(data).HalfLifeMinutes - ProbeFading.Of(moved).HalfLifeMinutes) < 1e-6 * 25;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    private static TrialData Without(TrialData data, Xoshiro256 chance) =>
        data with { Observations = [.. data.Observations.Select(o => chance.NextShare() < 0.1 ? o with { Outcome = null } : o)] };

    private static TrialData Data(int sessions, double halfLife, double rise, double noise, double levels, Xoshiro256 chance)
    {
        var observations = ImmutableArray.CreateBuilder<TrialObservation>();
        for (int session = 1; session <= sessions; session++)
        {
            double level = 5 + (levels * chance.NextNormal());
            for (int probe = 0; probe < Minutes.Length; probe++)
                observations.Add(new(session, probe + 1, "massage", level + (rise * Math.Pow(2, -Minutes[probe] / halfLife)) + (noise * chance.NextNormal())) { MinutesAfter = Minutes[probe] });
        }

        return new(TrialDesign.DecayProbe, new("massage", "massage"), observations.DrainToImmutable()) { LowerIsBetter = true, Worthwhile = 1 };
    }
}
