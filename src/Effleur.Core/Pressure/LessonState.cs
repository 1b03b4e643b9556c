using System.Collections.Immutable;

namespace Effleur.Core.Pressure;

/// <summary>A lesson at a moment; <see cref="LessonWalk"/> moves it on. Grams everywhere, whatever the scale shows.</summary>
public sealed record LessonState
{
    /// <summary>Where it is.</summary>
    public required LessonPhase Phase { get; init; }

    /// <summary>What is pressed with; null before it is chosen.</summary>
    public string? Contact { get; init; }

    /// <summary>What the scale shows.</summary>
    public ScaleUnit Unit { get; init; }

    /// <summary>Index of the target that is learned, while looking or feeling.</summary>
    public int Target { get; init; }

    /// <summary>What the scale showed for this target without looking, in order, since the last look.</summary>
    public ImmutableArray<double> TriesGrams { get; init; } = [];

    /// <summary>Whether the eyes are back on the scale because several presses missed.</summary>
    public bool IsSecondLook { get; init; }

    /// <summary>Indices of the targets in the order of the trial; empty before it.</summary>
    public ImmutableArray<int> Order { get; init; } = [];

    /// <summary>What the scale showed in the trial, in its order; null for a target that was left out.</summary>
    public ImmutableArray<double?> TrialGrams { get; init; } = [];
}
