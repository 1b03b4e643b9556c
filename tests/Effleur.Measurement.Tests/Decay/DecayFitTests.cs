using Effleur.Core.Readings;
using Effleur.Measurement.Decay;
using Effleur.Numerics.Fading;
using Effleur.Testing.Skin;
using FsCheck;
using FsCheck.Fluent;

namespace Effleur.Measurement.Tests.Decay;

public sealed class DecayFitTests
{
    private static readonly double[] Minutes = [0, 5, 10, 20, 40];

    [Theory]
    [InlineData(4, 6)]
    [InlineData(12, 6)]
    [InlineData(12, -6)]
    [InlineData(25, 3)]
    public void Of_CurveWithoutNoise_IsTheCurve(double halfLife, double rise)
    {
        DecayCurve curve = DecayFit.Of(Points(halfLife, rise, 0.1, null));

        Assert.Null(curve.Refused);
        Assert.Equal(halfLife, curve.HalfLifeMinutes, 0.02 * halfLife);
        Assert.Equal(rise, curve.Rise, 0.05 * Math.Abs(rise));
        Assert.Equal(12, curve.Base, 0.3);
        Assert.InRange(halfLife, curve.LowMinutes, curve.HighMinutes);
    }

    /// <summary>Planted fadings with planted noise: the interval is to hold the truth 95 times in 100.</summary>
    [Theory]
    [InlineData(5)]
    [InlineData(10)]
    [InlineData(20)]
    public void Of_PlantedNoise_IntervalHoldsTheTruth(double halfLife)
    {
        const int Rounds = 1500;
        var chance = new Random(8);
        DecayCurve[] seen = [.. Enumerable.Range(0, Rounds).Select(_ => DecayFit.Of(Points(halfLife, 6, 0.5, chance))).Where(curve => curve.Refused is null)];

        Assert.True(seen.Length > 0.99 * Rounds);
        Assert.InRange(seen.Count(curve => curve.LowMinutes <= halfLife && curve.HighMinutes >= halfLife) / (double)seen.Length, 0.92, 0.98);
    }

    [Fact]
    public void Of_NoFading_IsRefusedNinetyEightTimesInAHundred()
    {
        var chance = new Random(12);
        int refused = Enumerable.Range(0, 2000).Count(_ => DecayFit.Of(Points(10, 0, 0.5, chance)).Refused == ReadingRefusal.NoSignal);

        Assert.True(refused >= 0.98 * 2000, $"{refused}");
    }

    [Fact]
    public void Of_NotWatchedLongEnough_HasNoUpperEndAndIsNoReading()
    {
        DecayCurve curve = DecayFit.Of(Points(200, 40, 1, new(2)));
        var method = new Method("a-star", "1", "a-star-atlas-card", 1);

        Assert.Null(curve.Refused);
        Assert.True(double.IsPositiveInfinity(curve.HighMinutes));
        Assert.Equal(ReadingRefusal.TooShort, curve.ToReading(method, ReadingPlace.Whole, 1).Refused);
    }

    [Fact]
    public void ToReading_KnownFading_IsItsHalfLifeWithAnError()
    {
        Reading reading = DecayFit.Of(Points(10, 6, 0.3, new(3))).ToReading(new("a-star", "1", "a-star-atlas-card", 1), ReadingPlace.Whole, 0.8);

        Assert.Equal(("a-star-half-life", "min", 0.8), (reading.Method.Metric, reading.Method.Unit, reading.Quality));
        Assert.True(Math.Abs(reading.Value!.Value - 10) < 3 * reading.StandardError);
    }

    [Fact]
    public void Of_TooLittle_IsRefusedWithItsReason()
    {
        Assert.Equal(ReadingRefusal.TooShort, DecayFit.Of([]).Refused);
        Assert.Equal(ReadingRefusal.TooShort, DecayFit.Of([new(0, 9, 1), new(5, 3, 1), new(10, 1, 1)]).Refused);
        Assert.Equal(ReadingRefusal.NotComputable, DecayFit.Of([new(0, 9, 1), new(5, 3, 0), new(10, 1, 1), new(20, 1, 1)]).Refused);
        Assert.Equal(ReadingRefusal.NotComputable, DecayFit.Of([new(0, 9, 1), new(5, double.NaN, 1), new(10, 1, 1), new(20, 1, 1)]).Refused);
    }

    [Fact]
    public void Of_ErrorsToldTooSmall_WidenTheInterval()
    {
        FadePoint[] rough = [new(0, 18, 0.05), new(5, 15.6, 0.05), new(10, 14.8, 0.05), new(20, 12.2, 0.05), new(40, 12.3, 0.05)];
        FadePoint[] honest = [.. rough.Select(p => p with { StandardError = 0.5 })];
        DecayCurve small = DecayFit.Of(rough), fair = DecayFit.Of(honest);

        Assert.InRange((small.HighMinutes - small.LowMinutes) / (fair.HighMinutes - fair.LowMinutes), 0.5, 2);
    }

    [Fact]
    public void Of_AnyReadings_IsFiniteOrRefused() => Prop.ForAll(Gen.Choose(-5000, 5000).ArrayOf(7).ToArbitrary(), values =>
    {
        DecayCurve curve = DecayFit.Of([.. values.Select((v, i) => new FadePoint(i * 6, v / 100.0, 0.5 + (i % 3)))]);
        return curve.Refused is not null || (double.IsFinite(curve.HalfLifeMinutes) && curve.LowMinutes <= curve.HalfLifeMinutes && curve.HighMinutes >= curve.HalfLifeMinutes);
    }).QuickCheckThrowOnFailure();

    private static FadePoint[] Points(double halfLife, double rise, double noise, Random? chance) =>
        [.. Minutes.Select(t => new FadePoint(t, 12 + (rise * Math.Pow(2, -t / halfLife)) + (chance is null ? 0 : noise * ChartColours.Normal(chance)), noise))];
}
