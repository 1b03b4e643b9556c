using Effleur.Storage.Migrations;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Effleur.Storage.Tests;

/// <summary>An empty database of its own for one test, gone with it. PostgreSQL is used when TEST_POSTGRES holds a connection string.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly Func<Task> _drop;

    private TestDatabase(EffleurDatabase database, Func<Task> drop)
    {
        Database = database;
        _drop = drop;
    }

    public EffleurDatabase Database { get; }

    public static async Task<TestDatabase> MigratedAsync(DatabaseProvider provider, TimeProvider? time = null)
    {
        TestDatabase database = await EmptyAsync(provider);
        await Migrator.MigrateAsync(database.Database, time ?? TimeProvider.System);
        return database;
    }

    public static async Task<TestDatabase> EmptyAsync(DatabaseProvider provider) =>
        provider == DatabaseProvider.Sqlite ? Sqlite() : await PostgresAsync();

    public async Task ExecuteAsync(string sql)
    {
        await using EffleurContext context = Database.CreateDbContext();
        await context.Database.ExecuteSqlRawAsync(sql);
    }

    public async Task<IReadOnlyList<string>> QueryAsync(string sql)
    {
        await using EffleurContext context = Database.CreateDbContext();
        return await context.Database.SqlQueryRaw<string>(sql).ToListAsync();
    }

    public async ValueTask DisposeAsync() => await _drop();

    private static TestDatabase Sqlite()
    {
        string folder = Directory.CreateTempSubdirectory("effleur-storage").FullName;
        return new(EffleurDatabase.Sqlite(Path.Combine(folder, "test.db")), () =>
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
            return Task.CompletedTask;
        });
    }

    private static async Task<TestDatabase> PostgresAsync()
    {
        string? server = Environment.GetEnvironmentVariable("TEST_POSTGRES");
        Assert.SkipWhen(string.IsNullOrEmpty(server), "TEST_POSTGRES holds no connection string, so PostgreSQL was not tried.");
        string name = $"effleur_test_{Guid.NewGuid():N}";
        await RunAsync(server, $"CREATE DATABASE {name}");
        var connection = new NpgsqlConnectionStringBuilder(server) { Database = name, Pooling = false };
        return new(EffleurDatabase.Postgres(connection.ConnectionString), () => RunAsync(server, $"DROP DATABASE {name} WITH (FORCE)"));
    }

    private static async Task RunAsync(string server, string sql)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
