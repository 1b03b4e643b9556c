using System.Collections.Immutable;

namespace Effleur.Core.Pressure;

/// <summary>A lesson at a moment; <see cref="PressureLesson"/> moves it on. Grams everywhere, whatever the scale shows.</summary>
public sealed record LessonState
{
    /// <summary>Where it is.</summary>
    public required LessonPhase Phase { get; init; }

    /// <summary>The part of the hand; null before it is chosen.</summary>
    public HandPart? Part { get; init; }

    /// <summary>What the scale shows.</summary>
    public ScaleUnit Unit { get; init; }

    /// <summary>Index of the weight that is learned, while looking or feeling.</summary>
    public int Target { get; init; }

    /// <summary>What the scale showed for this weight without looking, in order, since the last look.</summary>
    public ImmutableArray<double> TriesGrams { get; init; } = [];

    /// <summary>Whether the eyes are back on the scale because several presses missed.</summary>
    public bool IsSecondLook { get; init; }

    /// <summary>Indices of the weights in the order of the blind trial; empty before it.</summary>
    public ImmutableArray<int> Order { get; init; } = [];

    /// <summary>What the scale showed in the trial, in its order; null for a weight that was left out.</summary>
    public ImmutableArray<double?> BlindGrams { get; init; } = [];
}
