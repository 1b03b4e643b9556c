using System.Collections.Frozen;
using System.Collections.Immutable;
using Effleur.Core.Strokes;

namespace Effleur.Core.Pressure;

/// <summary>What the lesson on a kitchen scale teaches with, as knowledge/pressure-lesson.yaml has it: weights, contacts and every sentence it says.</summary>
public sealed record PressureLesson
{
    /// <summary>The weights that are learned, in grams, the lightest first.</summary>
    public required ImmutableArray<int> TargetsGrams { get; init; }

    /// <summary>How far off a press may be and still be close, as a share of its target.</summary>
    public required double Tolerance { get; init; }

    /// <summary>Days after which a repeat is suggested.</summary>
    public required int RepeatAfterDays { get; init; }

    /// <summary>What can be pressed with, the smallest first.</summary>
    public required ImmutableArray<PressureContact> Contacts { get; init; }

    /// <summary>What the lesson says at its points.</summary>
    public required FrozenDictionary<LessonSentence, string> Sentences { get; init; }

    /// <summary>What a trial showed to mind.</summary>
    public required FrozenDictionary<TrialHabit, string> Habits { get; init; }

    /// <summary>Whether the feel is kept.</summary>
    public required FrozenDictionary<FeelState, string> Feels { get; init; }

    /// <summary>What a person who leans to one side is reminded of in a session.</summary>
    public required FrozenDictionary<TrialLean, string> Leans { get; init; }

    /// <summary>The contact that is taken when the choice is left out: flat pads, because most strokes use them.</summary>
    public PressureContact Usual => Contacts.FirstOrDefault(contact => contact.Forms.Contains(HandForm.Pads)) ?? Contacts[0];

    /// <summary>A contact by its id, or null.</summary>
    public PressureContact? Contact(string id) => Contacts.FirstOrDefault(contact => contact.Id == id);

    /// <summary>Whether a press is close to its target.</summary>
    public bool IsClose(BlindPress press)
    {
        ArgumentNullException.ThrowIfNull(press);
        return Math.Abs(press.Off) <= Tolerance;
    }
}
