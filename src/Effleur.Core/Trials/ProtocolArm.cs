namespace Effleur.Core.Trials;

/// <summary>One of the things a trial compares.</summary>
/// <param name="Id">Within the protocol, "massage".</param>
/// <param name="Name">In a few words, for the person.</param>
/// <param name="Kind">What is done.</param>
public sealed record ProtocolArm(string Id, string Name, ArmKind Kind)
{
    /// <summary>What exactly: the id of a routine, technique or product, or "morning", "midday" or "evening" for a time of day; null for the other kinds.</summary>
    public string? What { get; init; }

    /// <summary>How long a session of it takes, in minutes, 1 to 60; arms that are to be compared take as long.</summary>
    public int Minutes { get; init; } = 10;

    /// <summary>Days of massage a week, 0 to 7; null for every slot.</summary>
    public int? PerWeek { get; init; }
}
