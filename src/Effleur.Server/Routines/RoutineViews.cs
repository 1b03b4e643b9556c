using Effleur.Core.Catalogue;

namespace Effleur.Server.Routines;

internal sealed record RoutineView(string Id, string Name, int Minutes, string Description)
{
    public static RoutineView Of(Routine routine) => new(routine.Id, routine.Name, routine.Minutes, routine.Description);
}

internal sealed record SuggestedRoutineView(string Id, string Name, int Minutes, string Description, string? Why);
