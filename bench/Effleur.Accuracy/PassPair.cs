using System.Text.Json;
using Effleur.Coaching.Passes;

namespace Effleur.Accuracy;

/// <summary>A performed pass and the scored pass that is taken for it.</summary>
/// <param name="True">As it was performed.</param>
/// <param name="Found">As the coach saw it.</param>
/// <param name="DragMm">How far the coach thinks the skin went along; null where it does not say.</param>
/// <param name="DragErrorMm">One standard error of it.</param>
public sealed record PassPair(TruePass True, Pass Found, double? DragMm, double? DragErrorMm)
{
    /// <summary>Reads what not every coach measures from the pass as its report has it.</summary>
    public static PassPair Of(TruePass performed, Pass found)
    {
        JsonElement json = JsonSerializer.SerializeToElement(found, Cli.CliJson.Options);
        return new PassPair(performed, found, Number(json, "dragMm"), Number(json, "dragErrorMm"));
    }

    private static double? Number(JsonElement pass, string name) =>
        pass.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;
}
