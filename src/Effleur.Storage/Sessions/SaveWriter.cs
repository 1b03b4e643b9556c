using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Effleur.Storage.Sessions;

/// <summary>
/// Writes saves, many in a transaction. While they keep coming the connection is kept, and with it the statements as the database has prepared them:
/// making both anew costs as much as writing. After a fault it begins with a new one.
/// </summary>
internal sealed class SaveWriter(EffleurDatabase database, TimeProvider time) : IDisposable
{
    private const string Before = "before";

    private EffleurContext? _context;
    private SaveScript? _script;

    // PostgreSQL's driver sends a savepoint along with what follows; SQLite's would read the words anew for every session.
    private SaveStatement? _mark;
    private SaveStatement? _keep;

    /// <summary>Writes them and tells each what became of it.</summary>
    public void Write(IReadOnlyList<AskedSave> saves)
    {
        try
        {
            WriteTogether(saves);
            foreach (AskedSave save in saves) save.Tell();
        }
        catch (Exception fault)
        {
            foreach (AskedSave save in saves) save.Answer.TrySetException(fault);
            Dispose();
        }
    }

    public void Dispose()
    {
        foreach (IDisposable? kept in (ReadOnlySpan<IDisposable?>)[_mark, _keep, _script, _context]) kept?.Dispose();
        (_mark, _keep, _script, _context) = (null, null, null, null);
    }

    private void WriteTogether(IReadOnlyList<AskedSave> saves)
    {
        DbConnection connection = Open();
        using DbTransaction transaction = connection.BeginTransaction();
        foreach (AskedSave save in saves) Write(save, transaction);
        transaction.Commit();
    }

    private DbConnection Open()
    {
        if (_context is not null) return _context.Database.GetDbConnection();
        _context = database.CreateDbContext();
        _context.Database.OpenConnection();
        DbConnection connection = _context.Database.GetDbConnection();
        _script = new(connection);
        if (connection is SqliteConnection) (_mark, _keep) = (new(connection, $"SAVEPOINT {Before}"), new(connection, $"RELEASE {Before}"));
        return connection;
    }

    // What cannot be saved of one session is taken back alone; the others keep theirs.
    private void Write(AskedSave save, DbTransaction transaction)
    {
        Mark(transaction);
        try
        {
            save.IsSaved = _script!.Save(save.Changes, SessionStore.WholeMilliseconds(time.GetUtcNow()), transaction);
            Keep(transaction);
        }
        catch (DbException fault)
        {
            transaction.Rollback(Before);
            save.Fault = fault;
        }
    }

    private void Mark(DbTransaction transaction)
    {
        if (_mark is null) transaction.Save(Before);
        else _mark.Run(transaction);
    }

    private void Keep(DbTransaction transaction)
    {
        if (_keep is null) transaction.Release(Before);
        else _keep.Run(transaction);
    }
}
