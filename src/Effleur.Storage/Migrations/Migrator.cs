using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Effleur.Storage.Migrations;

/// <summary>Brings a database to the newest schema: each missing script in one transaction that also records it.</summary>
public static class Migrator
{
    private const string RecordTable =
        "CREATE TABLE IF NOT EXISTS schema_migrations (number INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, digest TEXT NOT NULL, applied_at TEXT NOT NULL)";

    /// <summary>Names the lock nodes queue at when several start on one PostgreSQL ("effl" in ASCII).</summary>
    private const string PostgresLock = "SELECT pg_advisory_xact_lock(1701209708)";

    /// <summary>Applies what is missing; returns how many scripts that were.</summary>
    /// <exception cref="StorageException">The database cannot be opened, is newer than this program, or was made by a different script of the same number.</exception>
    public static async Task<int> MigrateAsync(EffleurDatabase database, TimeProvider time, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(time);
        try
        {
            await using EffleurContext context = database.CreateDbContext();
            await context.Database.OpenConnectionAsync(cancellation);
            if (database.Provider == DatabaseProvider.Sqlite)
                await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellation);
            int applied = 0;
            foreach (Migration migration in Migration.For(database.Provider))
                applied += await ApplyAsync(context, database, migration, time, cancellation) ? 1 : 0;
            await RefuseNewerAsync(context, database, cancellation);
            return applied;
        }
        catch (DbException fault)
        {
            throw new StorageException($"The database {database.Place} cannot be used: {fault.Message.ReplaceLineEndings(" ")}", fault);
        }
    }

    private static async Task<bool> ApplyAsync(
        EffleurContext context, EffleurDatabase database, Migration migration, TimeProvider time, CancellationToken cancellation)
    {
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellation);
        if (database.Provider == DatabaseProvider.Postgres) await context.Database.ExecuteSqlRawAsync(PostgresLock, cancellation);
        await context.Database.ExecuteSqlRawAsync(RecordTable, cancellation);
        string? recorded = await context.Database
            .SqlQuery<string>($"SELECT digest AS \"Value\" FROM schema_migrations WHERE number = {migration.Number}")
            .SingleOrDefaultAsync(cancellation);
        if (recorded is not null && recorded != migration.Digest)
            throw new StorageException($"The database {database.Place} was made by another version of migration {migration.Name}; it is left untouched.");
        if (recorded is not null) return false;
        await RunAsync(context, transaction, migration.Sql, cancellation);
        await context.Database.ExecuteSqlAsync(
            $"INSERT INTO schema_migrations (number, name, digest, applied_at) VALUES ({migration.Number}, {migration.Name}, {migration.Digest}, {time.GetUtcNow().ToString("O")})",
            cancellation);
        await transaction.CommitAsync(cancellation);
        return true;
    }

    private static async Task RunAsync(EffleurContext context, IDbContextTransaction transaction, string sql, CancellationToken cancellation)
    {
        await using DbCommand command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = transaction.GetDbTransaction();
#pragma warning disable CA2100 // The text is an embedded script of this assembly, not input.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private static async Task RefuseNewerAsync(EffleurContext context, EffleurDatabase database, CancellationToken cancellation)
    {
        int known = Migration.For(database.Provider).Count;
        int found = await context.Database.SqlQuery<int>($"SELECT MAX(number) AS \"Value\" FROM schema_migrations").SingleAsync(cancellation);
        if (found > known)
            throw new StorageException($"The database {database.Place} was made by a newer Effleur (schema {found}; this one knows {known}): update Effleur.");
    }
}
