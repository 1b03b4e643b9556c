using Effleur.Core.Anatomy;

namespace Effleur.Storage.Rows;

/// <summary>How long a zone was touched in a session.</summary>
public sealed class CoverageRow
{
    /// <summary>The session.</summary>
    public required Guid SessionId { get; init; }

    /// <summary>Zone id.</summary>
    public required string Zone { get; init; }

    /// <summary>Side of the face, the person's own.</summary>
    public required Side Side { get; init; }

    /// <summary>Seconds of contact.</summary>
    public required double Seconds { get; init; }

    /// <summary>Seen passes that touched it.</summary>
    public required int Passes { get; init; }
}
