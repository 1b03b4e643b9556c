using Effleur.Core.Catalogue;
using Effleur.Trials.Answers;

namespace Effleur.Server.Trials;

/// <summary>What a trial says.</summary>
/// <param name="Verdict">The word it comes down to.</param>
/// <param name="Headline">The same as a sentence.</param>
/// <param name="Sentences">What it rests on, in sentences.</param>
/// <param name="Pairs">Whole pairs.</param>
/// <param name="PlannedPairs">Pairs planned.</param>
/// <param name="Estimate">Active less control, in the outcome's unit.</param>
/// <param name="Interval95">Its interval: low, high.</param>
/// <param name="Unit">The unit.</param>
/// <param name="PStudent">Two-sided p of the paired t test.</param>
/// <param name="PRandomisation">Two-sided p by re-drawing the orders.</param>
/// <param name="PRandomisationError">Its standard error; 0 when all orders were gone through.</param>
/// <param name="EValue">Always-valid evidence against no difference.</param>
/// <param name="ProbabilityWorthwhile">Probability that the benefit is at least the worthwhile one.</param>
/// <param name="Rho">Likeness of one session's error to the next.</param>
/// <param name="Worthwhile">Smallest worthwhile difference, above 0.</param>
/// <param name="Mdc95">Smallest change beyond this person's own noise; null when it is not known.</param>
/// <param name="Looks">How often the answer was looked at.</param>
/// <param name="WouldChange">What would change the answer.</param>
/// <param name="Grade">How strong the studies are.</param>
/// <param name="GradeWords">The same in words.</param>
/// <param name="Warnings">What a careful reader should know.</param>
/// <param name="Sides">Other ways of reckoning.</param>
/// <param name="Harms">What was unpleasant or worse.</param>
/// <param name="Plot">Every outcome.</param>
/// <param name="Arms">Every arm.</param>
internal sealed record TrialAnswerView(
    TrialVerdict Verdict,
    string Headline,
    IReadOnlyList<string> Sentences,
    int Pairs,
    int PlannedPairs,
    double? Estimate,
    IReadOnlyList<double>? Interval95,
    string Unit,
    double? PStudent,
    double? PRandomisation,
    double? PRandomisationError,
    double? EValue,
    double? ProbabilityWorthwhile,
    double? Rho,
    double Worthwhile,
    double? Mdc95,
    int Looks,
    IReadOnlyList<string> WouldChange,
    EvidenceGrade? Grade,
    string? GradeWords,
    IReadOnlyList<TrialWarningView> Warnings,
    IReadOnlyList<TrialSideView> Sides,
    IReadOnlyList<TrialHarmView> Harms,
    IReadOnlyList<TrialPointView> Plot,
    IReadOnlyList<TrialArmFigures> Arms);

internal sealed record TrialWarningView(string Code, string Words);

/// <summary>Another way of reckoning.</summary>
internal sealed record TrialSideView(string Code, string Name, double? Estimate, IReadOnlyList<double>? Interval95, string Words);

internal sealed record TrialHarmView(DateOnly On, string ArmName, string Words);

/// <summary>One outcome.</summary>
internal sealed record TrialPointView(int Pair, DateOnly On, string Arm, double Outcome);

/// <summary>An arm in figures.</summary>
/// <param name="Id">The arm.</param>
/// <param name="Name">Its name.</param>
/// <param name="N">Outcomes it has.</param>
/// <param name="Mean">Their mean.</param>
/// <param name="Chance">Mean chance it was drawn with, of a comfort trial.</param>
internal sealed record TrialArmFigures(string Id, string Name, int N, double? Mean, double? Chance);
