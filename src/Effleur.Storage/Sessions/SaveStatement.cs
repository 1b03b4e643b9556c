using System.Data.Common;

namespace Effleur.Storage.Sessions;

/// <summary>One statement of a save, used again for every row and every transaction of a connection: its parameters are <c>@p0</c>, <c>@p1</c> and so on.</summary>
internal sealed class SaveStatement(DbConnection connection, string sql) : IDisposable
{
    private DbCommand? _command;

    /// <summary>Runs it in a transaction; returns how many rows it changed.</summary>
    public int Run(DbTransaction transaction, params ReadOnlySpan<object?> values)
    {
        _command ??= Make(values.Length);
        _command.Transaction = transaction;
        for (int i = 0; i < values.Length; i++) _command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return _command.ExecuteNonQuery();
    }

    public void Dispose() => _command?.Dispose();

    private DbCommand Make(int parameters)
    {
        DbCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // The texts are constants of SaveScript, not input.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (int i = 0; i < parameters; i++)
        {
            DbParameter parameter = command.CreateParameter();
            parameter.ParameterName = $"p{i}";
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
