using System.Collections.Immutable;

namespace Effleur.Core.Cautions;

/// <summary>Something that happens during or after a session and changes it (evidence C2).</summary>
public sealed record SessionTrigger
{
    /// <summary>"pain".</summary>
    public required string Id { get; init; }

    /// <summary>What happens.</summary>
    public required string Sign { get; init; }

    /// <summary>Who notices.</summary>
    public required TriggerSource Source { get; init; }

    /// <summary>The value above which it counts, in <see cref="Unit"/>; null where there is none.</summary>
    public double? Above { get; init; }

    /// <summary>Unit of <see cref="Above"/>: "of 10", "s", "cm/s", "mm", "a*"; null without a value.</summary>
    public string? Unit { get; init; }

    /// <summary>What is done at once.</summary>
    public required CautionAction Action { get; init; }

    /// <summary>The how-manieth time in a row <see cref="FollowUp"/> is done instead; null where nothing more follows.</summary>
    public int? Times { get; init; }

    /// <summary>What is done then; null where nothing more follows.</summary>
    public CautionAction? FollowUp { get; init; }

    /// <summary>What follows then, in words; null where nothing more follows.</summary>
    public string? Then { get; init; }

    /// <summary>Ids of the zones it is about; empty for those that are worked on when it happens.</summary>
    public ImmutableArray<string> Zones { get; init; } = [];

    /// <summary>What is said.</summary>
    public required string Words { get; init; }

    /// <summary>Certainty mark.</summary>
    public required string Mark { get; init; }
}
