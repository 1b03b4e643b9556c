using Effleur.Storage;
using Effleur.Storage.Migrations;
using Effleur.Storage.Sessions;

namespace Effleur.Server.Hosting;

/// <summary>Before the first request: bring the database up to date and mark what this node left unfinished.</summary>
internal sealed partial class StorageStart(
    EffleurDatabase database, SessionStore sessions, NodeIdentity node, TimeProvider time, ILogger<StorageStart> log) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await Migrator.MigrateAsync(database, time, cancellationToken);
        await sessions.AddSolePersonAsync(cancellationToken);
        int interrupted = await sessions.InterruptUnfinishedAsync(node.Id, cancellationToken);
        if (interrupted > 0) LogInterrupted(interrupted);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} session(s) were left unfinished by the last run and are kept as interrupted")]
    private partial void LogInterrupted(int count);
}
