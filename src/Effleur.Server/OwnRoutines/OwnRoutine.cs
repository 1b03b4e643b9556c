using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Routines;
using Effleur.Knowledge;
using Effleur.Storage.Rows;

namespace Effleur.Server.OwnRoutines;

/// <summary>A saved routine, read with today's catalogue.</summary>
/// <param name="Row">As it is kept.</param>
/// <param name="Routine">What the file says, under the row's id; null when the catalogue has moved on and it cannot be read any more.</param>
/// <param name="Broken">The rules of order it breaks.</param>
/// <param name="Faults">Why it cannot be read, a line each.</param>
internal sealed record OwnRoutine(OwnRoutineRow Row, Routine? Routine, ImmutableArray<BrokenRule> Broken, ImmutableArray<string> Faults)
{
    /// <summary>Why it may not be started, or null.</summary>
    public string? Refusal => Faults.FirstOrDefault() ?? Broken.FirstOrDefault(broken => broken.Rule.Weight == RuleWeight.Must)?.Rule.Words;

    public static OwnRoutine Read(OwnRoutineRow row, MassageCatalogue catalogue)
    {
        try
        {
            Routine routine = RoutineFile.Read(row.File, row.Name, catalogue) with { Id = row.Id.ToString() };
            return new(row, routine, OrderCheck.Broken(catalogue, routine), []);
        }
        catch (KnowledgeException refusal)
        {
            return new(row, null, [], [.. refusal.Faults.Select(fault => fault.ToString())]);
        }
    }
}
