using Effleur.Core.Anatomy;
using Effleur.Core.Trials;
using Effleur.Numerics.Chance;
using Effleur.Trials.Data;

namespace Effleur.Trials.Designs;

/// <summary>Plays a protocol of two arms: its own schedule, drawn anew each time, with scores that have a known truth (docs/methods/trial-schedule.md).</summary>
/// <param name="protocol">Pairs, a split face or blocks, without faults.</param>
/// <param name="effect">How much better the active arm is, in standard deviations of one day's score; below 0 it is worse.</param>
/// <param name="phi">Likeness of one score to the next, above -1 and below 1; of a split face, of the two halves on one day, 0 or more.</param>
public sealed class ProtocolPlay(Protocol protocol, double effect, double phi)
{
    /// <summary>The true difference, active less control, in the simulated outcome's unit: one standard deviation of a day's score.</summary>
    public double Truth => protocol.Outcome.LowerIsBetter ? -effect : effect;

    /// <summary>One trial as an analyst gets it, every slot done and every answer there.</summary>
    /// <param name="chance">Draws the schedule's seed, then the scores.</param>
    /// <exception cref="ArgumentException">The protocol has faults, or compares no two arms.</exception>
    public TrialData Play(Xoshiro256 chance)
    {
        ArgumentNullException.ThrowIfNull(chance);
        ArmContrast contrast = protocol.Contrast ?? throw new ArgumentException("Expected a design that compares two arms.", nameof(chance));
        ulong seed = chance.Next() & ProtocolLimits.MostSeed;
        Schedule schedule = Schedule.Draw(protocol with { Seed = seed });
        return new(protocol.Design, contrast, [.. protocol.Design == TrialDesign.SplitFace ? Halves(schedule, contrast, chance) : Scores(schedule, contrast, chance)])
        {
            LowerIsBetter = protocol.Outcome.LowerIsBetter,
            Worthwhile = 0.5, // chosen: half a day's standard deviation, in the simulation's own unit
            PlannedPairs = protocol.Pairs,
            Order = protocol.Order,
            SideRule = protocol.Design == TrialDesign.SplitFace ? protocol.Side : null,
            Seed = seed,
        };
    }

    private IEnumerable<TrialObservation> Scores(Schedule schedule, ArmContrast contrast, Xoshiro256 chance)
    {
        double noise = chance.NextNormal(), news = Math.Sqrt(1 - (phi * phi));
        foreach (Slot slot in schedule.Slots)
        {
            yield return new(slot.Pair, slot.Order, slot.ArmId!, noise + (slot.ArmId == contrast.Active ? Truth : 0)) { Day = Instant(slot) };
            noise = (phi * noise) + (news * chance.NextNormal());
        }
    }

    // both halves share what the day brings and each has its own besides; before the session neither has the effect
    private IEnumerable<TrialObservation> Halves(Schedule schedule, ArmContrast contrast, Xoshiro256 chance)
    {
        foreach (Slot slot in schedule.Slots)
        {
            Side other = slot.Side == Side.Left ? Side.Right : Side.Left;
            double before = chance.NextNormal(), after = chance.NextNormal();
            yield return Half(slot, contrast.Active, slot.Side!.Value, 1, before, after, chance);
            yield return Half(slot, contrast.Control, other, 2, before, after, chance);
        }
    }

    private TrialObservation Half(Slot slot, string arm, Side side, int order, double before, double after, Xoshiro256 chance)
    {
        double shared = Math.Sqrt(phi), own = Math.Sqrt(1 - phi);
        double score(double day) => (shared * day) + (own * chance.NextNormal());
        double first = score(before);
        return new(slot.Pair, order, arm, score(after) + (order == 1 ? Truth : 0)) { Before = first, Day = slot.Day, Side = side };
    }

    // the second of two sessions on a day is half a day later
    private double Instant(Slot slot) => slot.Day + (protocol.SessionsPerDay == 2 && slot.Order % 2 == 0 ? 0.5 : 0);
}
