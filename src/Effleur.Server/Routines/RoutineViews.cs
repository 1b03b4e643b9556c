namespace Effleur.Server.Routines;

internal sealed record RoutineView(string Id, string Name, int Minutes, string Description);

internal sealed record SuggestedRoutineView(string Id, string Name, int Minutes, string Description, string? Why);
