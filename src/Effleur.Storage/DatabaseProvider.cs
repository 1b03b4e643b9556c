namespace Effleur.Storage;

/// <summary>The databases an installation can live on.</summary>
public enum DatabaseProvider
{
    /// <summary>A file in the data folder.</summary>
    Sqlite,

    /// <summary>A PostgreSQL server.</summary>
    Postgres,
}
