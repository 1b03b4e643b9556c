using Effleur.Core.Anatomy;

namespace Effleur.Trials.Designs;

/// <summary>One entry of a schedule: a session, a day, or a question some minutes after a session.</summary>
/// <param name="Number">Its number, from 1, in the order of time.</param>
/// <param name="Pair">The pair, round, block, day or session it belongs to, from 1 (docs/methods/trial-schedule.md has it for each design).</param>
/// <param name="Order">Its place in that, from 1; a pair and an order are never there twice.</param>
/// <param name="Day">The earliest day of the trial it may be done on, from 1.</param>
public sealed record Slot(int Number, int Pair, int Order, int Day)
{
    /// <summary>The arm drawn; of a split face the arm on <see cref="Side"/>. Null when it is drawn on its day, from what came out before (comfort).</summary>
    public string? ArmId { get; init; }

    /// <summary>The half of the face the active arm is done on, of a split face; the control is the other half.</summary>
    public Side? Side { get; init; }

    /// <summary>Minutes after the session at which to ask, of a decay probe.</summary>
    public int? ProbeMinutes { get; init; }

    /// <summary>Whether a session is done; false on days of a block on which only the outcome is asked, and for a decay probe's later questions.</summary>
    public bool HasSession { get; init; } = true;

    /// <summary>The chance its arm was drawn with, of comfort's balanced part; null for designs with even chances and for what is not drawn yet.</summary>
    public double? Chance { get; init; }
}
