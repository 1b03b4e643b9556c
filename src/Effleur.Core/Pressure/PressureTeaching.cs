using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Effleur.Core.Pressure;

/// <summary>What the lesson teaches with, as knowledge/pressure.yaml has it: areas, weights and every sentence it says.</summary>
public sealed record PressureTeaching
{
    /// <summary>Of a catalogue made without: no areas, no weights, no sentences.</summary>
    public static PressureTeaching None { get; } = new()
    {
        Areas = [],
        TargetsGrams = [],
        Sentences = FrozenDictionary<LessonSentence, string>.Empty,
        Habits = FrozenDictionary<TrialHabit, string>.Empty,
        Feels = FrozenDictionary<FeelState, string>.Empty,
        Leans = FrozenDictionary<TrialLean, string>.Empty,
    };

    /// <summary>A part of the hand each, from the smallest.</summary>
    public required ImmutableArray<ContactArea> Areas { get; init; }

    /// <summary>The weights of the lesson in grams, rising.</summary>
    public required ImmutableArray<double> TargetsGrams { get; init; }

    /// <summary>What the lesson says at its points.</summary>
    public required FrozenDictionary<LessonSentence, string> Sentences { get; init; }

    /// <summary>What a trial showed to mind.</summary>
    public required FrozenDictionary<TrialHabit, string> Habits { get; init; }

    /// <summary>Whether the feel is kept.</summary>
    public required FrozenDictionary<FeelState, string> Feels { get; init; }

    /// <summary>What a person who leans to one side is reminded of in a session.</summary>
    public required FrozenDictionary<TrialLean, string> Leans { get; init; }

    /// <summary>The area of a part; null where knowledge has none.</summary>
    public ContactArea? AreaOf(HandPart part) => Areas.FirstOrDefault(area => area.Part == part);
}
