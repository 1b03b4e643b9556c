using System.Collections.Immutable;
using System.Globalization;
using Effleur.Core.Routines;

namespace Effleur.Core.Trials;

/// <summary>Looks at the values of a protocol.</summary>
public static class ProtocolCheck
{
    /// <summary>Everything that may not be, in the order of a protocol's fields; none for a protocol a schedule can be drawn of.</summary>
    public static ImmutableArray<ProtocolFault> Faults(Protocol protocol)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        return
        [
            .. OfId("id", protocol.Id),
            .. OfText("title", protocol.Title),
            .. ArmCheck.Faults(protocol),
            .. OfOutcomes(protocol),
            .. OfNumbers(protocol),
            .. DesignCheck.Faults(protocol),
        ];
    }

    internal static IEnumerable<ProtocolFault> OfId(string field, string id)
    {
        bool isPlain = id.Length is > 0 and <= ProtocolLimits.MostIdLength && id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');
        if (!isPlain) yield return new(field, $"expected small letters, digits and hyphens, at most {ProtocolLimits.MostIdLength}");
    }

    internal static IEnumerable<ProtocolFault> OfText(string field, string text) =>
        string.IsNullOrWhiteSpace(text) ? [new(field, "expected a line of text")]
        : RoutineCheck.TextFault(text, ProtocolLimits.MostTitleLength) is { } words ? [new(field, words)]
        : [];

    internal static IEnumerable<ProtocolFault> OfRange(string field, double value, double least, double most, string what)
    {
        if (!(value >= least && value <= most))
            yield return new(field, string.Create(CultureInfo.InvariantCulture, $"expected {least} to {most} {what}, found {value}"));
    }

    private static IEnumerable<ProtocolFault> OfNumbers(Protocol protocol) =>
    [
        .. OfRange("pairs", protocol.Pairs, 1, ProtocolLimits.MostPairs, "pairs"),
        .. OfRange("sessionsPerDay", protocol.SessionsPerDay, 1, 2, "sessions a day"),
        .. OfRange("washoutHours", protocol.WashoutHours, 0, ProtocolLimits.MostWashoutHours, "hours"),
        .. OfRange("washoutDays", protocol.WashoutDays, 0, ProtocolLimits.MostBlockDays, "days"),
        .. protocol.Seed > ProtocolLimits.MostSeed ? [new ProtocolFault("seed", $"expected at most {ProtocolLimits.MostSeed}, found {protocol.Seed}")] : Array.Empty<ProtocolFault>(),
        .. OfRange("stopAt", protocol.StopAt, ProtocolLimits.LeastStopAt, ProtocolLimits.MostStopAt, "as e-value"),
    ];

    private static IEnumerable<ProtocolFault> OfOutcomes(Protocol protocol)
    {
        foreach (ProtocolFault fault in OfOutcome("outcome", protocol.Outcome)) yield return fault;
        if (protocol.Secondary.Length > ProtocolLimits.MostSecondary)
            yield return new("secondary", $"expected at most {ProtocolLimits.MostSecondary}, found {protocol.Secondary.Length}");
        var seen = new HashSet<string> { protocol.Outcome.Id };
        for (int i = 0; i < Math.Min(protocol.Secondary.Length, ProtocolLimits.MostSecondary); i++)
        {
            ProtocolOutcome outcome = protocol.Secondary[i];
            foreach (ProtocolFault fault in OfOutcome($"secondary[{i}]", outcome)) yield return fault;
            if (!seen.Add(outcome.Id)) yield return new($"secondary[{i}]", $"{outcome.Id} is there already");
        }
    }

    private static IEnumerable<ProtocolFault> OfOutcome(string field, ProtocolOutcome outcome)
    {
        foreach (ProtocolFault fault in OfId(outcome.IsMetric ? $"{field}.metric" : $"{field}.scale", outcome.Id)) yield return fault;
        foreach (ProtocolFault fault in OfText($"{field}.unit", outcome.Unit)) yield return fault;
        if (!(outcome.Worthwhile > 0 && double.IsFinite(outcome.Worthwhile)))
            yield return new($"{field}.worthwhile", string.Create(CultureInfo.InvariantCulture, $"expected a difference above 0, found {outcome.Worthwhile}"));
    }
}
