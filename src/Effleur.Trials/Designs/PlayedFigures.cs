using Effleur.Core.Trials;
using Effleur.Numerics.Chance;
using Effleur.Trials.Answers;
using Effleur.Trials.Data;
using Effleur.Trials.Simulation;

namespace Effleur.Trials.Designs;

/// <summary>What came out of a protocol that was played many times, its own analysis and verdict rule included.</summary>
/// <param name="ClearEffect">The verdict was a clear effect.</param>
/// <param name="ClearHarm">The verdict was a clear harm.</param>
/// <param name="NotEnough">The verdict was not enough data.</param>
/// <param name="Covered">The 95 % interval held the truth, of the trials that had one; null when none had.</param>
public sealed record PlayedFigures(SimulatedShare ClearEffect, SimulatedShare ClearHarm, SimulatedShare NotEnough, SimulatedShare? Covered)
{
    /// <summary>Either clear verdict: without an effect these are false alarms.</summary>
    public SimulatedShare Clear => new(ClearEffect.Hits + ClearHarm.Hits, ClearEffect.Of);

    /// <summary>Plays a protocol; the same seed gives the same figures.</summary>
    /// <param name="protocol">Pairs, a split face or blocks, without faults.</param>
    /// <param name="effect">True benefit, in standard deviations of one day's score.</param>
    /// <param name="phi">Likeness, as <see cref="ProtocolPlay"/> has it.</param>
    /// <param name="trials">How often, at least 1.</param>
    /// <param name="seed">Any number.</param>
    /// <exception cref="ArgumentException">The protocol has faults, or compares no two arms.</exception>
    public static PlayedFigures Of(Protocol protocol, double effect, double phi, int trials, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(trials, 1);
        var play = new ProtocolPlay(protocol, effect, phi);
        var chance = new Xoshiro256(seed);
        var seen = new List<TrialAnswer>(trials);
        for (int trial = 0; trial < trials; trial++)
        {
            TrialData data = play.Play(chance);
            seen.Add(TrialAnalyst.Answer(data));
        }

        SimulatedShare share(TrialVerdict verdict) => new(seen.FindAll(answer => answer.Verdict == verdict).Count, trials);
        List<(double Low, double High)> intervals = [.. seen.Select(answer => answer.Interval95).OfType<(double Low, double High)>()];
        int covered = intervals.FindAll(interval => interval.Low <= play.Truth && play.Truth <= interval.High).Count;
        return new(share(TrialVerdict.ClearEffect), share(TrialVerdict.ClearHarm), share(TrialVerdict.NotEnoughData), intervals.Count > 0 ? new(covered, intervals.Count) : null);
    }
}
