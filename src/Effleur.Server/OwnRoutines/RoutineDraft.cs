using System.Text.Json.Serialization;
using Effleur.Core.Catalogue;
using Effleur.Core.Strokes;
using Effleur.Knowledge;

namespace Effleur.Server.OwnRoutines;

/// <summary>A routine as the editor sends it. A step is a struct, because a list of records may hold null.</summary>
internal sealed record RoutineDraft(string Name, string Description, IReadOnlyList<Goal> Goals, IReadOnlyList<StepDraft> Steps)
{
    /// <summary>The routine; its minutes are worked out once it is known to be free of faults.</summary>
    public Routine ToRoutine() => new()
    {
        Id = RoutineFile.IdFor(Name),
        Name = Name.Trim(),
        Minutes = 1,
        Description = Description.Trim(),
        Goals = [.. Goals.Distinct()],
        Steps = [.. Steps.Select(step => new RoutineStep(step.TechniqueId, step.Passes, step.Tempo, step.Tool))],
    };
}

[method: JsonConstructor]
internal readonly record struct StepDraft(string TechniqueId, int? Passes, double Tempo, Tool? Tool);

/// <summary>A change to a saved routine.</summary>
/// <param name="Revision">The revision that was changed.</param>
/// <param name="Routine">The routine as it is to be.</param>
internal sealed record RoutineChange(int Revision, RoutineDraft Routine);
