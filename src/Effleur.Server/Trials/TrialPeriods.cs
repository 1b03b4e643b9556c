using System.Text.Json;

namespace Effleur.Server.Trials;

/// <summary>A value by the code its word has in knowledge.</summary>
internal static class TrialPeriods
{
    public static string Camel<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
