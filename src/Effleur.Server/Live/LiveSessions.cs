using System.Collections.Concurrent;

namespace Effleur.Server.Live;

/// <summary>The live connections of this node, one for each session: the newer one wins. Across nodes the session's row decides.</summary>
internal sealed class LiveSessions
{
    private readonly ConcurrentDictionary<Guid, LiveConnection> _connections = new();

    /// <summary>Ends a session's connection, if there is one, and waits until what it saw is saved.</summary>
    public Task CloseAsync(Guid sessionId, LiveEnd why) =>
        _connections.TryGetValue(sessionId, out LiveConnection? connection) ? connection.EndAsync(why) : Task.CompletedTask;

    public async Task AddAsync(LiveConnection connection)
    {
        while (!_connections.TryAdd(connection.SessionId, connection))
        {
            if (!_connections.TryGetValue(connection.SessionId, out LiveConnection? older)) continue;
            await older.EndAsync(LiveEnd.Replaced);
            Remove(older);
        }
    }

    public void Remove(LiveConnection connection) =>
        _connections.TryRemove(new KeyValuePair<Guid, LiveConnection>(connection.SessionId, connection));
}
