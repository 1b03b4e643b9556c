using System.Collections.Immutable;

namespace Effleur.Core.Shelf;

/// <summary>A product a person has.</summary>
public sealed record ShelfProduct
{
    /// <summary>Identifies it on the person's shelf.</summary>
    public required string Id { get; init; }

    /// <summary>What the person calls it.</summary>
    public required string Name { get; init; }

    /// <summary>What they use it for.</summary>
    public required ProductUse Use { get; init; }

    /// <summary>The list as printed; may be empty.</summary>
    public string Ingredients { get; init; } = "";

    /// <summary>When they use it.</summary>
    public ImmutableArray<DayPart> When { get; init; } = [DayPart.Evening];

    /// <summary>Weekdays on which they use it; all of them when empty.</summary>
    public ImmutableArray<DayOfWeek> Days { get; init; } = [];

    /// <summary>The day it was opened; null when it is closed or not known.</summary>
    public DateOnly? Opened { get; init; }

    /// <summary>Months it keeps once open, as its jar symbol says; null when not known.</summary>
    public int? KeepsMonths { get; init; }

    /// <summary>The day a patch test was begun; null when none was.</summary>
    public DateOnly? PatchTestFrom { get; init; }

    /// <summary>What was seen of the patch test, one a day at most.</summary>
    public ImmutableArray<PatchNote> PatchNotes { get; init; } = [];

    /// <summary>Whether they use it on a weekday.</summary>
    public bool IsUsedOn(DayOfWeek day) => Days.IsEmpty || Days.Contains(day);
}

/// <summary>What a patch test showed on a day.</summary>
/// <param name="On">The day.</param>
/// <param name="Seen">What was seen.</param>
public readonly record struct PatchNote(DateOnly On, PatchSign Seen);

/// <summary>What skin shows under a patch test.</summary>
public enum PatchSign
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>It itches or stings.</summary>
    Itch,

    /// <summary>It is red.</summary>
    Red,

    /// <summary>Bumps, blisters or swelling.</summary>
    Bumps,
}
