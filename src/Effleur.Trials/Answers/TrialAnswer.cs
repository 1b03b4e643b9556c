using System.Collections.Immutable;
using Effleur.Core.Trials;

namespace Effleur.Trials.Answers;

/// <summary>What a trial says so far. Figures that cannot be had are null, never guessed.</summary>
public sealed record TrialAnswer
{
    /// <summary>The design analysed.</summary>
    public required TrialDesign Design { get; init; }

    /// <summary>Whole pairs (both arms with an outcome), by intention to treat.</summary>
    public required int Pairs { get; init; }

    /// <summary>Mean difference, active less control, in the outcome's unit.</summary>
    public double? Estimate { get; init; }

    /// <summary>Interval that holds the true difference 95 times in 100, by Student's t.</summary>
    public (double Low, double High)? Interval95 { get; init; }

    /// <summary>Two-sided p of the paired t test.</summary>
    public double? PStudent { get; init; }

    /// <summary>Two-sided p by re-drawing the orders: all of them up to 2^20, else a sample.</summary>
    public double? PRandomisation { get; init; }

    /// <summary>Standard error of a sampled <see cref="PRandomisation"/>; 0 when all orders were gone through.</summary>
    public double? PRandomisationError { get; init; }

    /// <summary>Always-valid evidence against "no difference" (evidence F6): 20 is the line, however often one looked.</summary>
    public double? EValue { get; init; }

    /// <summary>Probability that the benefit is at least the worthwhile one, by the Bayesian paired model.</summary>
    public double? ProbabilityWorthwhile { get; init; }

    /// <summary>Likeness of one session's error to the next, -1 to 1 (of one day's difference to the next, for halves of a face), by GLS.</summary>
    public double? Rho { get; init; }

    /// <summary>The word it comes down to.</summary>
    public required TrialVerdict Verdict { get; init; }

    /// <summary>What a careful reader should know, each by its code (<see cref="TrialWarning"/>); the words are in knowledge/trials/.</summary>
    public required ImmutableArray<string> Warnings { get; init; }

    /// <summary>The other ways of reckoning, beside the primary one.</summary>
    public SideAnalyses? Sides { get; init; }
}
