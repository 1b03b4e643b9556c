using System.Collections.Immutable;

namespace Effleur.Core.Catalogue;

/// <summary>An ordered set of techniques a person can do in one go.</summary>
public sealed record Routine
{
    /// <summary>"calm-and-clear".</summary>
    public required string Id { get; init; }

    /// <summary>"Calm and clear".</summary>
    public required string Name { get; init; }

    /// <summary>Whole minutes it is offered as; its choreography stays within a tenth of them.</summary>
    public required int Minutes { get; init; }

    /// <summary>One sentence on what it is, without a promise.</summary>
    public required string Description { get; init; }

    /// <summary>What it is done for; may be empty for a routine of one's own.</summary>
    public ImmutableArray<Goal> Goals { get; init; } = [];

    /// <summary>The techniques in order.</summary>
    public required ImmutableArray<RoutineStep> Steps { get; init; }
}
