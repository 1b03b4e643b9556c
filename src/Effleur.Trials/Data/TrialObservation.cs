using Effleur.Core.Anatomy;

namespace Effleur.Trials.Data;

/// <summary>What one slot of a trial gave: a session, one half of the face, or a day of a block.</summary>
/// <param name="Pair">Number of the pair, block or day it belongs to, from 1.</param>
/// <param name="Order">Its place in the pair, from 1.</param>
/// <param name="Arm">What was drawn for it. Intention to treat counts it there, whatever was done.</param>
/// <param name="Outcome">The primary outcome, in its unit; null when it is missing.</param>
public sealed record TrialObservation(int Pair, int Order, string Arm, double? Outcome)
{
    /// <summary>The same measured just before the session; null when it was not asked.</summary>
    public double? Before { get; init; }

    /// <summary>Day of the trial, from 1; fractions are hours. Null when unknown.</summary>
    public double? Day { get; init; }

    /// <summary>The half of the face, of a split-face trial.</summary>
    public Side? Side { get; init; }

    /// <summary>What was really done; null when it was what was drawn.</summary>
    public string? Done { get; init; }

    /// <summary>Whether it was done whole.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>Chance with which its arm was drawn, above 0 to 1; a bandit logs it. Null for designs with even chances.</summary>
    public double? Chance { get; init; }

    /// <summary>Minutes after the session at which the outcome was asked, of a decay probe.</summary>
    public double? MinutesAfter { get; init; }

    /// <summary>Whether it counts per protocol: done whole and as drawn.</summary>
    public bool IsPerProtocol => IsComplete && (Done is null || Done == Arm);
}
