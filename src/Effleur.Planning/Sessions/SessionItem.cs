using System.Collections.Immutable;
using Effleur.Core.Catalogue;

namespace Effleur.Planning.Sessions;

/// <summary>A technique a session may use once, at its place in the order.</summary>
/// <param name="Technique">The technique.</param>
/// <param name="Stage">The part it plays.</param>
/// <param name="Uses">The ways to use it, the shortest first; never empty.</param>
public sealed record SessionItem(Technique Technique, RoutineStage Stage, ImmutableArray<TechniqueUse> Uses)
{
    /// <summary>Whether it is light enough to begin with before muscles are worked.</summary>
    public bool IsLight => Stage is RoutineStage.Settle or RoutineStage.Slip or RoutineStage.Warm or RoutineStage.Open;

    /// <summary>Whether a technique is of a stage at all.</summary>
    public bool IsOf(RoutineStage stage) => Technique.Stages.Contains(stage);

    /// <summary>
    /// The items of a day, in the order a routine has them. A technique that can both begin and end takes its first part, unless nothing else could
    /// end the session.
    /// </summary>
    public static ImmutableArray<SessionItem> InOrder(IEnumerable<IGrouping<Technique, TechniqueUse>> uses)
    {
        IGrouping<Technique, TechniqueUse>[] all = [.. uses];
        bool hasClosers = all.Any(group => group.Key.Stages is [RoutineStage.Close]);
        return
        [
            .. all.Select(group => new SessionItem(group.Key, StageOf(group.Key, hasClosers), [.. group.OrderBy(use => use.Units).ThenBy(use => use.Dose)]))
                .OrderBy(item => item.Stage).ThenBy(item => item.Technique.Id, StringComparer.Ordinal),
        ];
    }

    private static RoutineStage StageOf(Technique technique, bool hasClosers) =>
        !hasClosers && technique.Stages.Contains(RoutineStage.Close) ? RoutineStage.Close : technique.Stages.Min();
}
