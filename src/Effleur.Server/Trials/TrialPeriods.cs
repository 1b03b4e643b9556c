using System.Text.Json;
using Effleur.Core.Trials;

namespace Effleur.Server.Trials;

/// <summary>What a design counts, by the code its word has.</summary>
internal static class TrialPeriods
{
    public static string Code(Protocol protocol) =>
        protocol is { Design: TrialDesign.Pairs, SessionsPerDay: 2 } ? "pairsInADay" : Camel(protocol.Design);

    public static string Camel<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
