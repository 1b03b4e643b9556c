using Effleur.Storage.Migrations;
using Effleur.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Effleur.Storage.Tests;

public class MigratorTests
{
    private const string SqliteColumns =
        """
        SELECT m.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || ' key' || c.pk AS Value
        FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name <> 'schema_migrations'
        UNION SELECT m.name || ' -> ' || f."table" || ' ' || f."from" || ' ' || f.on_delete
        FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'
        UNION SELECT m.name || ' index ' || i.name || ' ' || i."unique" || ' ' || (SELECT group_concat(x.name) FROM pragma_index_info(i.name) x)
        FROM sqlite_master m JOIN pragma_index_list(m.name) i WHERE m.type = 'table' AND i.origin = 'c'
        ORDER BY 1
        """;

    private const string PostgresColumns =
        """
        SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable AS "Value" FROM information_schema.columns
        WHERE table_schema = 'public' AND table_name <> 'schema_migrations'
        UNION SELECT conrelid::regclass::text || ' ' || contype::text || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'f') AND conrelid <> 'schema_migrations'::regclass
        UNION SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND indexname LIKE 'IX%'
        ORDER BY 1
        """;

    private const string OldSession =
        """
        INSERT INTO persons (id, created_at) VALUES ('E77F1E00-0000-7000-8000-000000000001', '2026-03-01 18:00:00');
        INSERT INTO sessions (id, person_id, routine_id, routine_name, mode, source, status, started_at, last_sign_at, node_id, step, at_s, active_s, unseen_s, passes_wanted, passes_seen, keeps_recording)
        VALUES ('E77F1E00-0000-7000-8000-000000000002', 'E77F1E00-0000-7000-8000-000000000001', 'calm', 'Calm', 'Guide', 'None', 'Finished', '2026-03-01 18:00:00', '2026-03-01 18:05:00', 'E77F1E00-0000-7000-8000-000000000003', 0, 0, 0, 0, 1, 0, FALSE);
        """;

    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.Postgres)]
    public async Task MigrateAsync_EmptyDatabase_MakesTheModelsSchema(DatabaseProvider provider)
    {
        await using TestDatabase migrated = await TestDatabase.MigratedAsync(provider);
        await using TestDatabase modelled = await TestDatabase.EmptyAsync(provider);
        await using (EffleurContext context = modelled.Database.CreateDbContext()) await context.Database.EnsureCreatedAsync(TestContext.Current.CancellationToken);
        await modelled.ExecuteAsync("CREATE TABLE schema_migrations (number INTEGER)");
        string schema = provider == DatabaseProvider.Sqlite ? SqliteColumns : PostgresColumns;

        IReadOnlyList<string> expected = await modelled.QueryAsync(schema);

        Assert.True(expected.Count > 40, "The schema query found next to nothing.");
        Assert.Equal(expected, await migrated.QueryAsync(schema));
    }

    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.Postgres)]
    public async Task MigrateAsync_Twice_AppliesEachScriptOnce(DatabaseProvider provider)
    {
        await using TestDatabase database = await TestDatabase.EmptyAsync(provider);

        int first = await Migrator.MigrateAsync(database.Database, TimeProvider.System, TestContext.Current.CancellationToken);
        int second = await Migrator.MigrateAsync(database.Database, TimeProvider.System, TestContext.Current.CancellationToken);

        Assert.True(first > 0);
        Assert.Equal(0, second);
    }

    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.Postgres)]
    public async Task MigrateAsync_TwoNodesAtOnce_BothSucceed(DatabaseProvider provider)
    {
        await using TestDatabase database = await TestDatabase.EmptyAsync(provider);

        int[] applied = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => Task.Run(() => Migrator.MigrateAsync(database.Database, TimeProvider.System, TestContext.Current.CancellationToken))));

        Assert.Equal(Migration.For(provider).Count, applied.Sum());
    }

    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.Postgres)]
    public async Task MigrateAsync_NewerDatabase_IsRefusedInOneLine(DatabaseProvider provider)
    {
        await using TestDatabase database = await TestDatabase.MigratedAsync(provider);
        await database.ExecuteAsync("INSERT INTO schema_migrations (number, name, digest, applied_at) VALUES (99, '0099_later', 'x', 'y')");

        var fault = await Assert.ThrowsAsync<StorageException>(() => Migrator.MigrateAsync(database.Database, TimeProvider.System, TestContext.Current.CancellationToken));

        Assert.Contains("newer Effleur (schema 99", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault.Message);
    }

    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.Postgres)]
    public async Task MigrateAsync_ChangedScript_IsRefused(DatabaseProvider provider)
    {
        await using TestDatabase database = await TestDatabase.MigratedAsync(provider);
        await database.ExecuteAsync("UPDATE schema_migrations SET digest = 'other' WHERE number = 1");

        var fault = await Assert.ThrowsAsync<StorageException>(() => Migrator.MigrateAsync(database.Database, TimeProvider.System, TestContext.Current.CancellationToken));

        Assert.Contains("0001_sessions", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.Postgres)]
    public async Task MigrateAsync_DatabaseOfTheFirstSchema_KeepsItsSessions(DatabaseProvider provider)
    {
        await using TestDatabase database = await TestDatabase.EmptyAsync(provider);
        Migration first = Migration.For(provider)[0];
        await database.ExecuteAsync(first.Sql);
        await database.ExecuteAsync("CREATE TABLE schema_migrations (number INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, digest TEXT NOT NULL, applied_at TEXT NOT NULL)");
        await database.ExecuteAsync($"INSERT INTO schema_migrations VALUES (1, '{first.Name}', '{first.Digest}', 'then')");
        await database.ExecuteAsync(OldSession);

        await Migrator.MigrateAsync(database.Database, TimeProvider.System, TestContext.Current.CancellationToken);

        await using EffleurContext context = database.Database.CreateDbContext();
        SessionRow kept = await context.Sessions.SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal(("calm", null), (kept.RoutineId, kept.RoutineFile));
    }

    [Fact]
    public void For_BothProviders_HaveTheSameNumbersWithoutGaps()
    {
        string[] sqlite = [.. Migration.For(DatabaseProvider.Sqlite).Select(migration => migration.Name)];
        string[] postgres = [.. Migration.For(DatabaseProvider.Postgres).Select(migration => migration.Name)];

        Assert.NotEmpty(sqlite);
        Assert.Equal(sqlite, postgres);
        Assert.Equal(Enumerable.Range(1, sqlite.Length), Migration.For(DatabaseProvider.Sqlite).Select(migration => migration.Number));
    }

    [Fact]
    public async Task MigrateAsync_FileThatIsNoDatabase_IsRefusedAndLeftUntouched()
    {
        string folder = Directory.CreateTempSubdirectory("effleur-storage").FullName;
        string file = Path.Combine(folder, "letter.db");
        string letter = new('a', 5000);
        await File.WriteAllTextAsync(file, letter, TestContext.Current.CancellationToken);

        var fault = await Assert.ThrowsAsync<StorageException>(
            () => Migrator.MigrateAsync(EffleurDatabase.Sqlite(file), TimeProvider.System, TestContext.Current.CancellationToken));

        Assert.Contains("letter.db", fault.Message, StringComparison.Ordinal);
        Assert.Equal(letter, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        Directory.Delete(folder, recursive: true);
    }
}
