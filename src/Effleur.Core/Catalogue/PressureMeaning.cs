using System.Collections.Immutable;
using Effleur.Core.Strokes;

namespace Effleur.Core.Catalogue;

/// <summary>What a pressure band means to a person's hand, as knowledge/pressure.yaml has it.</summary>
public sealed record PressureMeaning
{
    /// <summary>The band.</summary>
    public required PressureBand Band { get; init; }

    /// <summary>"medium".</summary>
    public required string Name { get; init; }

    /// <summary>What it feels like, one sentence.</summary>
    public required string Words { get; init; }

    /// <summary>The same in a few words, to be read at a glance: "flesh, no bone".</summary>
    public required string Feel { get; init; }

    /// <summary>Lower end, in kilopascals on the skin.</summary>
    public required double LeastKPa { get; init; }

    /// <summary>Upper end, in kilopascals on the skin.</summary>
    public required double MostKPa { get; init; }

    /// <summary>Lower end, in grams a kitchen scale shows under one fingertip.</summary>
    public required double LeastGrams { get; init; }

    /// <summary>Upper end, in grams a kitchen scale shows under one fingertip.</summary>
    public required double MostGrams { get; init; }

    /// <summary>Certainty mark: V (seen), M (memory), C (calculated) or E (our proposal).</summary>
    public required string Mark { get; init; }

    /// <summary>Evidence ids.</summary>
    public required ImmutableArray<string> Evidence { get; init; }
}
