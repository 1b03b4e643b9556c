namespace Effleur.Storage.Rows;

/// <summary>One trial of a person's. Instants are UTC, to the millisecond; days are the person's own.</summary>
public sealed class TrialRow
{
    /// <summary>Key.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The question it was made from; empty for one that came as a file and names none.</summary>
    public required string QuestionId { get; init; }

    /// <summary>Its name.</summary>
    public required string Title { get; init; }

    /// <summary>Its design, as its protocol writes it.</summary>
    public required string Design { get; init; }

    /// <summary>The scale or metric it asks after. A person has one running trial of each.</summary>
    public required string OutcomeId { get; init; }

    /// <summary>Its protocol, as text.</summary>
    public required string Protocol { get; init; }

    /// <summary>What the person chose for it, as JSON: choice to options.</summary>
    public required string Choices { get; init; }

    /// <summary>Seed of its schedule; the bits of an unsigned number.</summary>
    public required long Seed { get; init; }

    /// <summary>What the person expected before it, 0 to 10; null when they did not say.</summary>
    public int? Expectancy { get; init; }

    /// <summary>Whether it goes on.</summary>
    public required TrialStatus Status { get; set; }

    /// <summary>When it was set up.</summary>
    public required DateTime StartedAt { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly StartsOn { get; init; }

    /// <summary>Last day as planned.</summary>
    public required DateOnly EndsOn { get; init; }

    /// <summary>When it was ended; null while it runs.</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>Why it was ended, in the person's words; null when it ended as planned.</summary>
    public string? EndedWhy { get; set; }

    /// <summary>How often anything of it was written. Every write begins here, so that two of them follow each other.</summary>
    public int Writes { get; set; }
}
