using System.Collections.Immutable;
using Effleur.Core.Catalogue;

namespace Effleur.Core.Trials;

/// <summary>A question a person asks about themselves, and how it is answered (knowledge/trials/questions.yaml).</summary>
public sealed record TrialQuestion
{
    /// <summary>"calm-or-rest".</summary>
    public required string Id { get; init; }

    /// <summary>The question as a person asks it.</summary>
    public required string Name { get; init; }

    /// <summary>How it goes, in one or two sentences.</summary>
    public required string Lead { get; init; }

    /// <summary>How its arms are set against each other.</summary>
    public required TrialDesign Design { get; init; }

    /// <summary>The arms; the first is the one asked about, the second what it is held against.</summary>
    public required ImmutableArray<QuestionArm> Arms { get; init; }

    /// <summary>What the person picks.</summary>
    public required ImmutableArray<QuestionChoice> Choices { get; init; }

    /// <summary>What may be asked or measured; the first is the usual one.</summary>
    public required ImmutableArray<QuestionOutcome> Outcomes { get; init; }

    /// <summary>Fewest pairs with which an answer is possible at all.</summary>
    public required int LeastPairs { get; init; }

    /// <summary>Pairs it is usually done with.</summary>
    public required int UsualPairs { get; init; }

    /// <summary>Minutes of a session.</summary>
    public required int Minutes { get; init; }

    /// <summary>Sessions a day, 1 or 2.</summary>
    public required int SessionsPerDay { get; init; }

    /// <summary>Hours between sessions.</summary>
    public required double WashoutHours { get; init; }

    /// <summary>Days of a block; 0 for other designs.</summary>
    public required int BlockDays { get; init; }

    /// <summary>Days between blocks.</summary>
    public required int WashoutDays { get; init; }

    /// <summary>Minutes after the session at which it is asked, of a decay probe.</summary>
    public required ImmutableArray<int> ProbeMinutes { get; init; }

    /// <summary>What can go wrong, a line each.</summary>
    public required ImmutableArray<string> GoesWrong { get; init; }

    /// <summary>Certainty mark of its numbers.</summary>
    public required string Mark { get; init; }

    /// <summary>Grade of what studies say to the question.</summary>
    public required EvidenceGrade Grade { get; init; }

    /// <summary>Ids of the evidence.</summary>
    public required ImmutableArray<string> Evidence { get; init; }

    /// <summary>Whether it looks for comfort and is no proof.</summary>
    public bool IsComfort => Design == TrialDesign.Bandit;
}
