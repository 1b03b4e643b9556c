using System.Collections.Immutable;

namespace Effleur.Trials.Decay;

/// <summary>Sessions and times as two additive sets of levels, by least squares: what a session is above the others, and what is left unexplained.</summary>
internal static class ProbeLevels
{
    // Sweeping rows and columns in turn (Gauss and Seidel); tables of a few sessions with some gaps settle within tens of sweeps.
    private const int Sweeps = 100;

    /// <summary>The session's level of each probe, 0 on average, and the sum of squares that is left.</summary>
    public static (double[] Levels, double Squares) Of(ImmutableArray<Probe> probes)
    {
        int[] sessions = Numbers([.. probes.Select(p => (double)p.Session)]), times = Numbers([.. probes.Select(p => p.Minutes)]);
        double[] session = new double[probes.Length], time = new double[probes.Length];
        for (int sweep = 0; sweep < Sweeps; sweep++)
        {
            Means(probes, sessions, time, session);
            double middle = probes.IsEmpty ? 0 : session.Average();
            for (int i = 0; i < session.Length; i++) session[i] -= middle;
            Means(probes, times, session, time);
        }

        return (session, probes.Select((p, i) => Math.Pow(p.Value - session[i] - time[i], 2)).Sum());
    }

    // Mean over a level of what the other set leaves.
    private static void Means(ImmutableArray<Probe> probes, int[] levels, double[] other, double[] means)
    {
        double[] sum = new double[levels.Length], count = new double[levels.Length];
        for (int i = 0; i < levels.Length; i++) (sum[levels[i]], count[levels[i]]) = (sum[levels[i]] + probes[i].Value - other[i], count[levels[i]] + 1);
        for (int i = 0; i < levels.Length; i++) means[i] = sum[levels[i]] / count[levels[i]];
    }

    private static int[] Numbers(double[] keys)
    {
        double[] distinct = [.. keys.Distinct()];
        return [.. keys.Select(key => Array.IndexOf(distinct, key))];
    }
}
