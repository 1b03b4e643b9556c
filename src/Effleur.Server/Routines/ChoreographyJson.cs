using System.Text.Json;
using Effleur.Core.Catalogue;
using Effleur.Core.Choreography;
using Effleur.Server.Http;

namespace Effleur.Server.Routines;

/// <summary>A choreography with the paths of its strokes as the JSON of <c>GET /api/choreographies/{id}</c> (docs/architecture.md).</summary>
public static class ChoreographyJson
{
    /// <summary>The JSON text.</summary>
    public static string Of(MassageCatalogue catalogue, TimedRoutine routine)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(routine);
        var library = new MassageLibrary(catalogue, other => ChoreographyCompiler.Compile(catalogue, other));
        return JsonSerializer.Serialize(ChoreographyView.Of(routine, library), ServerJson.Options);
    }
}
