using System.Collections.Immutable;
using Effleur.Numerics.Fading;
using Effleur.Trials.Data;

namespace Effleur.Trials.Decay;

/// <summary>How long an effect lasts: the fading of what was asked again and again after sessions (docs/methods/decay.md).</summary>
public static class ProbeFading
{
    // Fewer degrees of freedom than this ask so much that no fading would be seen (chosen: Student's t is then above 3).
    private const int LeastFreedom = 3;

    // MDC95 is 1.96 · √2 standard errors (evidence E9).
    private const double ErrorsInMdc = 1.96 * 1.4142135623730951;

    /// <summary>
    /// The fading of all sessions together, each session's own level taken out. Its errors come from how sessions scatter; from one session they cannot be told, and
    /// then the person's MDC95 gives them. Without either it is not computable.
    /// </summary>
    /// <param name="data">A decay probe: pair is the session, with the minutes after it; changes from before where every session has it.</param>
    public static Fade Of(TrialData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        ImmutableArray<Probe> probes = Probes(data);
        (double[] levels, double squares) = ProbeLevels.Of(probes);
        int freedom = probes.Length - probes.Select(p => p.Session).Distinct().Count() - probes.Select(p => p.Minutes).Distinct().Count() + 1;
        bool isOwn = freedom >= LeastFreedom && squares > 0;
        double error = isOwn ? Math.Sqrt(squares / freedom) : (data.Mdc95 ?? 0) / ErrorsInMdc;
        if (!(error > 0)) return Fade.None(FadeFault.NotComputable);
        return FadeFit.Of([.. probes.Select((p, i) => new FadePoint(p.Minutes, p.Value - levels[i], error))], isOwn ? freedom : double.PositiveInfinity);
    }

    private static ImmutableArray<Probe> Probes(TrialData data)
    {
        TrialObservation[] whole = [.. data.Observations.Where(o => o is { Outcome: not null, MinutesAfter: not null } && double.IsFinite(o.Outcome.Value))];
        var before = data.Observations.Where(o => o.Before is { } value && double.IsFinite(value)).GroupBy(o => o.Pair).ToDictionary(session => session.Key, session => session.First().Before!.Value);
        bool isChange = whole.All(o => before.ContainsKey(o.Pair));
        return [.. whole.Select(o => new Probe(o.Pair, o.MinutesAfter!.Value, o.Outcome!.Value - (isChange ? before[o.Pair] : 0)))];
    }
}
