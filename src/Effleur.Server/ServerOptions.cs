namespace Effleur.Server;

/// <summary>Where a server listens and where its things are.</summary>
public sealed record ServerOptions
{
    /// <summary>The port it listens on unless told otherwise.</summary>
    public const int DefaultPort = 5173;

    /// <summary>Port on the loopback address; 0 takes a free one.</summary>
    public int Port { get; init; } = DefaultPort;

    /// <summary>Folder for the database file and the node's id; made when it is not there.</summary>
    public required string DataFolder { get; init; }

    /// <summary>A PostgreSQL URL or Npgsql connection string; null keeps everything in a SQLite file in <see cref="DataFolder"/>.</summary>
    public string? DatabaseUrl { get; init; }

    /// <summary>Folder of the knowledge files.</summary>
    public required string KnowledgeFolder { get; init; }

    /// <summary>Folder of the built app; without it only the API is served.</summary>
    public required string WebRoot { get; init; }
}
