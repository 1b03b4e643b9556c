using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Cautions;
using Effleur.Core.Choreography;
using Effleur.Core.Strokes;
using Effleur.Print.Wording;

namespace Effleur.Print.Cards;

/// <summary>What a technique's card says, before anything is laid out.</summary>
internal sealed record CardContent
{
    public required Technique Technique { get; init; }

    /// <summary>Time, pressure, tempo and repetitions at a glance.</summary>
    public required ImmutableArray<CardFact> Facts { get; init; }

    /// <summary>What all strokes have in common: hand and hands; empty where they differ.</summary>
    public required string Hand { get; init; }

    /// <summary>The technique's family by name.</summary>
    public required string Family { get; init; }

    /// <summary>One for each stroke, in order.</summary>
    public required ImmutableArray<CardStep> Steps { get; init; }

    /// <summary>The pressure bands that occur, the lightest first.</summary>
    public required ImmutableArray<PressureMeaning> Pressures { get; init; }

    /// <summary>The technique's cautions, and when to stop any.</summary>
    public required ImmutableArray<string> Cautions { get; init; }

    /// <summary>What to do with the conditions.</summary>
    public required string ConditionsLead { get; init; }

    /// <summary>Names of conditions that take something of it away, the gravest first; empty where there are none.</summary>
    public required string Conditions { get; init; }

    /// <summary>Sentences with their grade and source.</summary>
    public required ImmutableArray<CardGround> Grounds { get; init; }

    /// <summary>Why it runs as it does.</summary>
    public required string Logic { get; init; }

    /// <summary>How sure its dose is.</summary>
    public required ImmutableArray<string> Certainty { get; init; }

    /// <summary>How to learn the pressure.</summary>
    public required string KitchenScale { get; init; }

    /// <summary>What the card does not claim.</summary>
    public required string Foot { get; init; }

    public static CardContent Of(MassageCatalogue catalogue, Technique technique)
    {
        var words = new KnowledgeWords(catalogue);
        ImmutableArray<Stroke> strokes = technique.Strokes;
        var shared = new SharedFacts(technique, words);
        return new()
        {
            Technique = technique,
            Family = words.Name("family", technique.Family),
            Facts = Glance(catalogue, technique, shared, words),
            Hand = shared.Hand is { } hand ? Sentences.Whole(hand) : "",
            Steps = [.. strokes.Select(stroke => new CardStep(stroke.Name, StrokeWords.Way(stroke, catalogue), shared.Own(stroke)))],
            Pressures = [.. strokes.Select(stroke => stroke.Pressure).Distinct().Order().Where(catalogue.PressureBands.ContainsKey).Select(band => catalogue.PressureBands[band])],
            Cautions = [.. technique.Cautions, .. words.All("stop")],
            ConditionsLead = string.Join(' ', words.All("printConditions")),
            Conditions = string.Join("; ", Restrictions.Touching(catalogue, technique).Select(restriction => restriction.Condition.Name).Distinct()),
            Grounds = [.. technique.Evidence.Select(id => catalogue.Evidence[id]).Where(entry => entry is { Mark: not ("M" or "E"), Sentence: not null }).Select(entry => CardGround.Of(catalogue, entry))],
            Logic = words.Name("logic", technique.Logic),
            Certainty = technique.DoseMark == "E" ? words.All("doses") : [],
            KitchenScale = string.Join(' ', words.All("kitchenScale")),
            Foot = string.Join(' ', words.All("printFoot")),
        };
    }

    private static ImmutableArray<CardFact> Glance(MassageCatalogue catalogue, Technique technique, SharedFacts shared, KnowledgeWords words)
    {
        Stroke first = technique.Strokes[0];
        bool oneSided = technique.Strokes.Any(stroke => stroke.IsOneSided || stroke.Hands == HandUse.Alternating);
        string[] bands = [.. technique.Strokes.Select(stroke => stroke.Pressure).Distinct().Order().Select(words.Band)];
        return
        [
            new(Labels.Time, StrokeWords.Duration(ChoreographyCompiler.Compile(catalogue, technique).DurationS), ""),
            new(Labels.Pressure, bands.Length == 1 ? bands[0] : $"{bands[0]} to {bands[^1]}", Grams(catalogue, technique)),
            Pace(shared),
            new(Labels.Times, shared.Times ?? Labels.ByStep, string.Join(", ", new[] { shared.Times is null ? "" : StrokeWords.Band(first), oneSided ? Labels.EachSide : "" }.Where(note => note.Length > 0))),
        ];
    }

    // seconds differ where ways differ in length; the speed is then what they have in common
    private static CardFact Pace(SharedFacts shared) => (shared.Tempo, shared.Speed) switch
    {
        ({ } tempo, _) => new(Labels.Tempo, tempo, shared.Speed ?? ""),
        (null, { Length: > 0 } speed) => new(Labels.Tempo, speed, Labels.ByStep),
        _ => new(Labels.Tempo, Labels.ByStep, ""),
    };

    private static string Grams(MassageCatalogue catalogue, Technique technique)
    {
        PressureMeaning[] bands = [.. technique.Strokes.Select(stroke => catalogue.PressureBands.GetValueOrDefault(stroke.Pressure)).OfType<PressureMeaning>()];
        return bands.Length == 0 ? "" : KnowledgeWords.Grams(bands.Min(band => band.LeastGrams), bands.Max(band => band.MostGrams));
    }
}

/// <summary>One figure at a glance.</summary>
internal sealed record CardFact(string Label, string Value, string Note);

/// <summary>One stroke in words.</summary>
/// <param name="Name">Its name, empty when it is the only one.</param>
/// <param name="Way">Where it runs.</param>
/// <param name="Details">What is its own and not the other strokes' too.</param>
internal sealed record CardStep(string Name, string Way, string Details);
