namespace Effleur.Storage.Rows;

/// <summary>A choreography step that was done to its end.</summary>
public sealed class StepRow
{
    /// <summary>The session.</summary>
    public required Guid SessionId { get; init; }

    /// <summary>Index of the step.</summary>
    public required int Step { get; init; }
}
