using System.Collections.Immutable;

namespace Effleur.Core.Catalogue;

/// <summary>One rule on the order of a routine, as knowledge/rules/order.yaml has it.</summary>
public sealed record OrderRule
{
    /// <summary>"open-before-drain".</summary>
    public required string Id { get; init; }

    /// <summary>What the rule demands.</summary>
    public required OrderDemand Demand { get; init; }

    /// <summary>Whether breaking it spoils the routine or is only a matter of taste.</summary>
    public required RuleWeight Weight { get; init; }

    /// <summary>The stages the rule is about.</summary>
    public required ImmutableArray<RoutineStage> Stages { get; init; }

    /// <summary>The stages that must come earlier, for <see cref="OrderDemand.Needs"/> and <see cref="OrderDemand.After"/>.</summary>
    public ImmutableArray<RoutineStage> Earlier { get; init; } = [];

    /// <summary>The rule holds for routines with one of these goals; for all when empty.</summary>
    public ImmutableArray<Goal> Goals { get; init; } = [];

    /// <summary>Shorter routines are free of the rule, in minutes.</summary>
    public double FromMinutes { get; init; }

    /// <summary>Most seconds of work, for <see cref="OrderDemand.AtMost"/>.</summary>
    public double MostS { get; init; }

    /// <summary>What is said when it is broken.</summary>
    public required string Words { get; init; }

    /// <summary>Evidence ids.</summary>
    public required ImmutableArray<string> Evidence { get; init; }
}
