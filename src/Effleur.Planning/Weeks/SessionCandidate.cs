using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Planning.Sessions;

namespace Effleur.Planning.Weeks;

/// <summary>A session that a day could have.</summary>
/// <param name="Focus">The goals it is made for, the weightiest first.</param>
/// <param name="Uses">What is done, in order.</param>
/// <param name="Dose">What it counts for each goal, by <see cref="Goal"/>.</param>
public sealed record SessionCandidate(ImmutableArray<Goal> Focus, ImmutableArray<TechniqueUse> Uses, ImmutableArray<double> Dose)
{
    /// <summary>No session.</summary>
    public static readonly SessionCandidate Rest = Of([], []);

    /// <summary>Whether muscles are kneaded or pressed.</summary>
    public bool IsFirm { get; } = Uses.Any(use => use.Technique.Stages.Contains(RoutineStage.Firm));

    /// <summary>Whether a roller or a gua sha is used.</summary>
    public bool HasTool { get; } = Uses.Any(use => use.Technique.Stages.Contains(RoutineStage.ToolWork));

    /// <summary>A session of these uses.</summary>
    public static SessionCandidate Of(ImmutableArray<Goal> focus, ImmutableArray<TechniqueUse> uses) => new(
        focus, uses, [.. Enumerable.Range(0, Enum.GetValues<Goal>().Length).Select(goal => uses.Sum(use => use.Worth[goal]))]);
}
