using Effleur.Measurement.Decay;
using Effleur.Trials.Data;

namespace Effleur.Server.Trials;

/// <summary>How long the effect of a decay probe's sessions lasts: one curve through all of them, each session about its own mean.</summary>
internal static class DecayReading
{
    /// <summary>Fewest sessions; with one there is nothing to tell its answers' own noise from.</summary>
    private const int FewestSessions = 2;

    /// <summary>Minutes after which half of it is gone, with the interval that fits as well; null when that cannot be told.</summary>
    public static (double Minutes, double Low, double High)? HalfLife(TrialData data)
    {
        (int Session, int Probe, double Minutes, double Value)[] told =
            [.. data.Observations.Where(at => at is { Outcome: not null, MinutesAfter: not null }).Select(at => (at.Pair, at.Order, at.MinutesAfter!.Value, at.Outcome!.Value))];
        int sessions = told.Select(at => at.Session).Distinct().Count(), probes = told.Select(at => at.Probe).Distinct().Count();
        int freedom = told.Length - sessions - probes + 1;
        if (sessions < FewestSessions || freedom < 1) return null;
        Dictionary<int, double> level = told.GroupBy(at => at.Session).ToDictionary(session => session.Key, session => session.Average(at => at.Value));
        (int Probe, double Minutes, double Value)[] centred = [.. told.Select(at => (at.Probe, at.Minutes, at.Value - level[at.Session]))];
        double noise = Math.Sqrt(centred.GroupBy(at => at.Probe).Sum(probe => Squares([.. probe.Select(at => at.Value)])) / freedom);
        if (noise == 0) return null;
        DecayCurve curve = DecayFit.Of([.. centred.Select(at => new DecayPoint(at.Minutes, at.Value, noise))]);
        return curve.Refused is null && double.IsFinite(curve.HighMinutes) ? (curve.HalfLifeMinutes, curve.LowMinutes, curve.HighMinutes) : null;
    }

    private static double Squares(double[] values)
    {
        double mean = values.Average();
        return values.Sum(value => (value - mean) * (value - mean));
    }
}
