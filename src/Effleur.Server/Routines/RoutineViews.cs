using Effleur.Core.Catalogue;

namespace Effleur.Server.Routines;

internal sealed record RoutineView(string Id, string Name, int Minutes, string Description, bool Own)
{
    public static RoutineView Of(Routine routine, bool isOwn) => new(routine.Id, routine.Name, routine.Minutes, routine.Description, isOwn);
}
