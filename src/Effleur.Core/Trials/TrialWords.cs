using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Effleur.Core.Trials;

/// <summary>What is said of trials (knowledge/trials/words.yaml): templates with placeholders in braces, by group and code.</summary>
public sealed partial record TrialWords
{
    /// <summary>The one sentence of a verdict: "clearEffect", "clearHarm", "noClearEffect", "notEnoughData".</summary>
    public required FrozenDictionary<string, string> Verdict { get; init; }

    /// <summary>The sentences under it: "estimate", "noise", "worthwhile"….</summary>
    public required FrozenDictionary<string, string> Answer { get; init; }

    /// <summary>What would change our mind, by verdict.</summary>
    public required FrozenDictionary<string, ImmutableArray<string>> Mind { get; init; }

    /// <summary>What a careful reader should know, by warning code.</summary>
    public required FrozenDictionary<string, string> Warning { get; init; }

    /// <summary>Names of the analyses beside the primary one, by code.</summary>
    public required FrozenDictionary<string, string> Side { get; init; }

    /// <summary>How a design works, by its camelCase name.</summary>
    public required FrozenDictionary<string, string> Design { get; init; }

    /// <summary>What a design counts, in the plural: "pairs", "pairsInADay", "splitFace"….</summary>
    public required FrozenDictionary<string, string> Period { get; init; }

    /// <summary>What is said before the start: "notice", "points", "length"….</summary>
    public required FrozenDictionary<string, string> Odds { get; init; }

    /// <summary>Names of a slot's seven statuses.</summary>
    public required FrozenDictionary<string, string> Status { get; init; }

    /// <summary>What stands beside everything a comfort trial says.</summary>
    public required string Comfort { get; init; }

    /// <summary>A template with its placeholders filled.</summary>
    /// <param name="template">"With {pairs} {periods}…".</param>
    /// <param name="values">Placeholder and what stands for it.</param>
    /// <exception cref="ArgumentException">The template has a placeholder without a value.</exception>
    public static string Fill(string template, params ReadOnlySpan<(string Name, string Value)> values)
    {
        ArgumentNullException.ThrowIfNull(template);
        foreach ((string name, string value) in values) template = template.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        return Placeholder().Match(template) is { Success: true } left ? throw new ArgumentException($"Nothing was given for {left.Value}.", nameof(values)) : template;
    }

    /// <summary>The placeholders of a template, in order.</summary>
    public static ImmutableArray<string> Placeholders(string template) => [.. Placeholder().Matches(template).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"\{([a-zA-Z]+)\}")]
    private static partial Regex Placeholder();
}
