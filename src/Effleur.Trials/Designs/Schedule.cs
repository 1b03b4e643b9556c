using System.Collections.Immutable;
using Effleur.Core.Trials;
using Effleur.Numerics.Chance;

namespace Effleur.Trials.Designs;

/// <summary>The slots of a trial, drawn once from its protocol's seed (docs/methods/trial-schedule.md). Whoever has protocol and seed can draw it again.</summary>
/// <param name="Seed">What it was drawn from.</param>
/// <param name="Slots">In the order of time.</param>
public sealed record Schedule(ulong Seed, ImmutableArray<Slot> Slots)
{
    /// <summary>Days from the first slot to the last, both counted.</summary>
    public int Days => Slots.IsEmpty ? 0 : Slots[^1].Day;

    /// <summary>Draws it.</summary>
    /// <param name="protocol">One without faults.</param>
    /// <exception cref="ArgumentException">The protocol has faults; the message has the first.</exception>
    public static Schedule Draw(Protocol protocol)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        if (ProtocolCheck.Faults(protocol) is [var fault, ..]) throw new ArgumentException($"{fault.Field}: {fault.Words}", nameof(protocol));
        var chance = new Xoshiro256(protocol.Seed);
        IEnumerable<Slot> slots = protocol.Design switch
        {
            TrialDesign.Pairs => RoundDraw.Slots(protocol, chance),
            TrialDesign.SplitFace => SideDraw.Slots(protocol, chance),
            TrialDesign.Blocks => BlockDraw.Slots(protocol, chance),
            TrialDesign.DecayProbe => ProbeSlots.Of(protocol),
            TrialDesign.Bandit => ComfortDraw.Slots(protocol, chance),
            _ => throw new ArgumentException("unknown design", nameof(protocol)),
        };
        return new(protocol.Seed, [.. slots.Select((slot, i) => slot with { Number = i + 1 })]);
    }
}
