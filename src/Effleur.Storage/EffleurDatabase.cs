using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Effleur.Storage;

/// <summary>Where an installation's rows live: a SQLite file, or a PostgreSQL database.</summary>
public sealed class EffleurDatabase : IDbContextFactory<EffleurContext>
{
    /// <summary>Seconds a statement waits for another writer before it fails (chosen: well over a save, well under a person's patience).</summary>
    private const int BusyTimeoutS = 5;

    private readonly DbContextOptions<EffleurContext> _options;

    private EffleurDatabase(DatabaseProvider provider, string place, DbContextOptions<EffleurContext> options)
    {
        Provider = provider;
        Place = place;
        _options = options;
    }

    /// <summary>Which kind it is.</summary>
    public DatabaseProvider Provider { get; }

    /// <summary>Where it is, without a password: for messages.</summary>
    public string Place { get; }

    /// <summary>A SQLite file; it is made by the first migration.</summary>
    public static EffleurDatabase Sqlite(string file)
    {
        var connection = new SqliteConnectionStringBuilder
        {
            DataSource = file,
            ForeignKeys = true,
            DefaultTimeout = BusyTimeoutS,
        };
        var options = new DbContextOptionsBuilder<EffleurContext>().UseSqlite(connection.ConnectionString).Options;
        return new(DatabaseProvider.Sqlite, file, options);
    }

    /// <summary>A PostgreSQL database, by <c>postgres://user:password@host:port/name</c> or by an Npgsql connection string.</summary>
    /// <exception cref="StorageException">It is neither.</exception>
    public static EffleurDatabase Postgres(string url)
    {
        NpgsqlConnectionStringBuilder connection = ParsePostgres(url);
        connection.IncludeErrorDetail = false;
        connection.Timeout = BusyTimeoutS;
        var options = new DbContextOptionsBuilder<EffleurContext>().UseNpgsql(connection.ConnectionString).Options;
        return new(DatabaseProvider.Postgres, $"postgres://{connection.Host}:{connection.Port}/{connection.Database}", options);
    }

    /// <inheritdoc/>
    public EffleurContext CreateDbContext() => new(_options);

    private static NpgsqlConnectionStringBuilder ParsePostgres(string url)
    {
        bool isUri = url.StartsWith("postgres://", StringComparison.Ordinal) || url.StartsWith("postgresql://", StringComparison.Ordinal);
        try
        {
            var parsed = isUri ? FromUri(new Uri(url)) : new NpgsqlConnectionStringBuilder(url);
            if (!string.IsNullOrEmpty(parsed.Host) && !string.IsNullOrEmpty(parsed.Database)) return parsed;
        }
        catch (Exception fault) when (fault is ArgumentException or UriFormatException or FormatException)
        {
            // The text may hold a password, so neither it nor the parser's words are repeated.
        }

        throw new StorageException("The database URL is not understood: expected postgres://user:password@host:port/name.");
    }

    private static NpgsqlConnectionStringBuilder FromUri(Uri uri)
    {
        string[] user = uri.UserInfo.Split(':', 2);
        return new NpgsqlConnectionStringBuilder
        {
            Host = uri.Host,
            Port = uri.Port > 0 ? uri.Port : NpgsqlConnection.DefaultPort,
            Database = Uri.UnescapeDataString(uri.AbsolutePath.TrimStart('/')),
            Username = user[0].Length > 0 ? Uri.UnescapeDataString(user[0]) : null,
            Password = user.Length > 1 ? Uri.UnescapeDataString(user[1]) : null,
        };
    }
}
