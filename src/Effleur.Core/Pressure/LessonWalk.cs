using System.Collections.Immutable;

namespace Effleur.Core.Pressure;

/// <summary>The kitchen-scale lesson as a step, <c>(state, answer) → state</c>. See docs/methods/pressure-lesson.md; the browser runs the same steps.</summary>
/// <param name="lesson">What it teaches with.</param>
/// <param name="seed">Decides the order of the blind trial.</param>
public sealed class LessonWalk(PressureLesson lesson, uint seed)
{
    /// <summary>Names the method.</summary>
    public const string AlgorithmId = "pressure-lesson";

    /// <summary>Close presses in a row that finish a target. Chosen: one can be luck.</summary>
    public const int CloseInARow = 2;

    /// <summary>Misses in a row after which the eyes go back to the scale. Chosen: more guessing teaches the wrong feel.</summary>
    public const int MissesBeforeLooking = 3;

    /// <summary>Where every lesson starts.</summary>
    public static LessonState Start { get; } = new() { Phase = LessonPhase.Choose };

    /// <summary>The next state. An answer that does not fit the point, or a reading that cannot be (<see cref="ScaleReading.Fault"/>), leaves the state as it is.</summary>
    public LessonState Advance(LessonState state, LessonAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(state);
        return (state.Phase, answer) switch
        {
            (LessonPhase.Choose, LessonAnswer.Choose chosen) when lesson.Contact(chosen.Contact) is not null => Look(state with { Contact = chosen.Contact, Unit = chosen.Unit }, 0),
            (LessonPhase.Choose, LessonAnswer.Skip) => Look(state with { Contact = lesson.Usual.Id }, 0),
            (LessonPhase.Looking, LessonAnswer.Felt) => state with { Phase = LessonPhase.Feeling, TriesGrams = [], IsSecondLook = false },
            (LessonPhase.Feeling, LessonAnswer.LookAgain) => Look(state, state.Target),
            (LessonPhase.Feeling, LessonAnswer.Read read) when CanBe(state, read) => Tried(state, ScaleReading.Grams(read.Shown, state.Unit)),
            (LessonPhase.Feeling, LessonAnswer.TakeBack) when !state.TriesGrams.IsEmpty => state with { TriesGrams = state.TriesGrams[..^1] },
            (LessonPhase.Looking or LessonPhase.Feeling, LessonAnswer.Skip) => Look(state, state.Target + 1),
            (LessonPhase.Looking or LessonPhase.Feeling, LessonAnswer.ToTrial) => Trial(state),
            (LessonPhase.Trial, LessonAnswer.Read read) when CanBe(state, read) => Pressed(state, ScaleReading.Grams(read.Shown, state.Unit)),
            (LessonPhase.Trial, LessonAnswer.Skip) => Pressed(state, null),
            (LessonPhase.Trial, LessonAnswer.TakeBack) when !state.TrialGrams.IsEmpty => state with { TrialGrams = state.TrialGrams[..^1] },
            (_, LessonAnswer.Restart) => Start with { Unit = state.Unit },
            _ => state,
        };
    }

    /// <summary>The presses of a lesson's trial, in the order they were made, without those that were left out.</summary>
    public ImmutableArray<BlindPress> Presses(LessonState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return [.. state.TrialGrams.SelectMany((grams, i) => grams is { } some ? [new BlindPress(lesson.TargetsGrams[state.Order[i]], some)] : Array.Empty<BlindPress>())];
    }

    private static bool CanBe(LessonState state, LessonAnswer.Read read) => ScaleReading.Fault(read.Shown, state.Unit) is null;

    private LessonState Look(LessonState state, int target) => target < lesson.TargetsGrams.Length
        ? state with { Phase = LessonPhase.Looking, Target = target, TriesGrams = [], IsSecondLook = false }
        : Trial(state);

    private LessonState Trial(LessonState state) => state with
    {
        Phase = LessonPhase.Trial,
        Target = 0,
        TriesGrams = [],
        IsSecondLook = false,
        Order = SeededOrder.Of(lesson.TargetsGrams.Length, seed),
        TrialGrams = [],
    };

    private LessonState Tried(LessonState state, double grams)
    {
        ImmutableArray<double> tries = state.TriesGrams.Add(grams);
        if (EndsWith(tries, CloseInARow, isClose: true, state.Target)) return Look(state, state.Target + 1);
        return EndsWith(tries, MissesBeforeLooking, isClose: false, state.Target)
            ? Look(state, state.Target) with { IsSecondLook = true, TriesGrams = tries }
            : state with { TriesGrams = tries };
    }

    private bool EndsWith(ImmutableArray<double> tries, int count, bool isClose, int target) =>
        tries.Length >= count && tries[^count..].All(grams => lesson.IsClose(new(lesson.TargetsGrams[target], grams)) == isClose);

    private LessonState Pressed(LessonState state, double? grams)
    {
        ImmutableArray<double?> pressed = state.TrialGrams.Add(grams);
        return state with { Phase = pressed.Length < lesson.TargetsGrams.Length ? LessonPhase.Trial : LessonPhase.Done, TrialGrams = pressed };
    }
}
