using System.Collections.Immutable;

namespace Effleur.Core.Pressure;

/// <summary>The kitchen-scale lesson as a step, <c>(state, answer) → state</c>. See docs/methods/pressure-lesson.md; the browser runs the same steps.</summary>
/// <param name="targetsGrams">The weights that are learned, in grams.</param>
/// <param name="seed">Decides the order of the blind trial.</param>
public sealed class PressureLesson(ImmutableArray<double> targetsGrams, uint seed)
{
    /// <summary>Names the method.</summary>
    public const string AlgorithmId = "pressure-lesson";

    /// <summary>
    /// A press within a quarter of the weight is close. Chosen: about two and a half times the step in force that hands are said to notice, so that a learned
    /// feel mostly passes; and the ranges of two weights of the lesson never meet, so that one is never taken for the other.
    /// </summary>
    public const double Tolerance = 0.25;

    /// <summary>Close presses in a row that finish a weight. Chosen: one can be luck.</summary>
    public const int CloseInARow = 2;

    /// <summary>Misses in a row after which the eyes go back to the scale. Chosen: more guessing teaches the wrong feel.</summary>
    public const int MissesBeforeLooking = 3;

    /// <summary>The part of the hand that is taken when the choice is left out: most strokes use it.</summary>
    private const HandPart UsualPart = HandPart.Pads;

    /// <summary>Where every lesson starts.</summary>
    public static LessonState Start { get; } = new() { Phase = LessonPhase.Choose };

    /// <summary>Whether a press is close to its weight.</summary>
    public static bool IsClose(double targetGrams, double shownGrams) => Math.Abs(shownGrams - targetGrams) <= Tolerance * targetGrams;

    /// <summary>The next state. An answer that does not fit the point, or a reading that cannot be (<see cref="ScaleReading.Fault"/>), leaves the state as it is.</summary>
    public LessonState Advance(LessonState state, LessonAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(state);
        return (state.Phase, answer) switch
        {
            (LessonPhase.Choose, LessonAnswer.Choose chosen) => Look(new() { Phase = LessonPhase.Looking, Part = chosen.Part, Unit = chosen.Unit }, 0),
            (LessonPhase.Choose, LessonAnswer.Skip) => Look(state with { Part = UsualPart }, 0),
            (LessonPhase.Looking, LessonAnswer.Felt) => state with { Phase = LessonPhase.Feeling, TriesGrams = [], IsSecondLook = false },
            (LessonPhase.Feeling, LessonAnswer.LookAgain) => Look(state, state.Target),
            (LessonPhase.Feeling, LessonAnswer.Read read) when CanBe(state, read) => Tried(state, ScaleReading.Grams(read.Shown, state.Unit)),
            (LessonPhase.Feeling, LessonAnswer.TakeBack) when !state.TriesGrams.IsEmpty => state with { TriesGrams = state.TriesGrams[..^1] },
            (LessonPhase.Looking or LessonPhase.Feeling, LessonAnswer.Skip) => Look(state, state.Target + 1),
            (LessonPhase.Looking or LessonPhase.Feeling, LessonAnswer.ToTrial) => Look(state, targetsGrams.Length),
            (LessonPhase.Blind, LessonAnswer.Read read) when CanBe(state, read) => Pressed(state, ScaleReading.Grams(read.Shown, state.Unit)),
            (LessonPhase.Blind, LessonAnswer.Skip) => Pressed(state, null),
            (LessonPhase.Blind, LessonAnswer.TakeBack) when !state.BlindGrams.IsEmpty => state with { BlindGrams = state.BlindGrams[..^1] },
            (_, LessonAnswer.Restart) => Start with { Unit = state.Unit },
            _ => state,
        };
    }

    /// <summary>The readings of a lesson's blind trial, in the order they were pressed, without those that were left out.</summary>
    public ImmutableArray<BlindReading> Readings(LessonState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return [.. state.BlindGrams.Select((shown, i) => (Target: targetsGrams[state.Order[i]], shown)).Where(press => press.shown is not null)
            .Select(press => new BlindReading(press.Target, press.shown!.Value))];
    }

    private static bool CanBe(LessonState state, LessonAnswer.Read read) => ScaleReading.Fault(read.Shown, state.Unit) is null;

    private LessonState Look(LessonState state, int target) => target < targetsGrams.Length
        ? state with { Phase = LessonPhase.Looking, Target = target, TriesGrams = [], IsSecondLook = false }
        : state with { Phase = LessonPhase.Blind, Target = 0, TriesGrams = [], IsSecondLook = false, Order = SeededOrder.Of(targetsGrams.Length, seed), BlindGrams = [] };

    private LessonState Tried(LessonState state, double grams)
    {
        ImmutableArray<double> tries = state.TriesGrams.Add(grams);
        if (EndsWith(tries, CloseInARow, isClose: true, state.Target)) return Look(state, state.Target + 1);
        return EndsWith(tries, MissesBeforeLooking, isClose: false, state.Target)
            ? Look(state, state.Target) with { IsSecondLook = true, TriesGrams = tries }
            : state with { TriesGrams = tries };
    }

    private bool EndsWith(ImmutableArray<double> tries, int count, bool isClose, int target) =>
        tries.Length >= count && tries[^count..].All(grams => IsClose(targetsGrams[target], grams) == isClose);

    private LessonState Pressed(LessonState state, double? grams)
    {
        ImmutableArray<double?> blind = state.BlindGrams.Add(grams);
        return state with { Phase = blind.Length < targetsGrams.Length ? LessonPhase.Blind : LessonPhase.Done, BlindGrams = blind };
    }
}
