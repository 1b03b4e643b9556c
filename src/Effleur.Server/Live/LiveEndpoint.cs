using System.Net.WebSockets;
using Effleur.Core.Choreography;
using Effleur.Server.Hosting;
using Effleur.Server.Routines;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;

namespace Effleur.Server.Live;

/// <summary>Makes a coach for a choreography, at the place a stored session had reached, that says as much as a person wants.</summary>
internal delegate ILiveCoach LiveCoachFactory(TimedRoutine routine, StoredSession stored, LiveWishes wishes);

internal sealed class LiveEndpoint(
    LiveSessions live,
    SessionStore sessions,
    LiveSessionStore liveStore,
    ChoreographyFinder choreographies,
    LiveCoachFactory makeCoach,
    LiveWords words,
    NodeIdentity node,
    SpareFrames frames,
    SaveClock saves,
    TimeProvider time,
    IHostApplicationLifetime lifetime,
    ILogger<LiveConnection> log)
{
    /// <summary>How long after its last sign of life a session may be gone on with (chosen: a break, not another day).</summary>
    private static readonly TimeSpan LongestBreak = TimeSpan.FromMinutes(10);

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGroup("/live").WithTags("Live").MapGet("/{sessionId:guid}", ServeAsync)
            .WithName("live")
            .WithDescription("WebSocket. Binary in: frames (docs/frame-format.md); text in: commands; text out: the schema below. A connection may say how much is said and how large the hand is.")
            .Produces<LiveMessage>(StatusCodes.Status101SwitchingProtocols, "application/json")
            .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task ServeAsync(Guid sessionId, HttpContext context, LiveEndpoint endpoint, string? talk = null, double? handSize = null)
    {
        string? refusal = context.WebSockets.IsWebSocketRequest ? null : "This address speaks WebSocket only.";
        string? unread = LiveWishes.Read(talk, handSize, out LiveWishes wishes);
        if ((refusal ?? unread) is { } line)
        {
            await TypedResults.Problem(line, statusCode: StatusCodes.Status400BadRequest).ExecuteAsync(context);
            return;
        }

        using WebSocket socket = await context.WebSockets.AcceptWebSocketAsync();
        await endpoint.RunAsync(sessionId, wishes, socket, context.RequestAborted);
    }

    private async Task RunAsync(Guid sessionId, LiveWishes wishes, WebSocket socket, CancellationToken cancellation)
    {
        var connection = new LiveConnection(sessionId, socket, words, frames, saves, time, log);
        await live.AddAsync(connection);
        await using CancellationTokenRegistration stopping = lifetime.ApplicationStopping.Register(() => _ = connection.EndAsync(LiveEnd.ServerStops));
        try
        {
            await BeginAsync(connection, wishes, socket, cancellation);
        }
        finally
        {
            connection.Abandon();
            live.Remove(connection);
        }
    }

    private async Task BeginAsync(LiveConnection connection, LiveWishes wishes, WebSocket socket, CancellationToken cancellation)
    {
        Guid connectionId = Guid.NewGuid();
        SessionRow? row = await sessions.FindAsync(SessionStore.SolePersonId, connection.SessionId, cancellation);
        string? refusal = Refusal(row);
        if (refusal is null && !await liveStore.ClaimAsync(SessionStore.SolePersonId, connection.SessionId, connectionId, node.Id, cancellation))
            refusal = "This session has ended.";
        StoredSession? stored = refusal is null ? await sessions.LoadAsync(SessionStore.SolePersonId, connection.SessionId, cancellation) : null;
        if (stored is null || choreographies.Of(stored.Row) is not { Timed: { } routine })
        {
            await LiveConnection.RefuseAsync(socket, refusal ?? "This session's routine is no longer there.", cancellation);
            return;
        }

        await connection.RunAsync(makeCoach(routine, stored, wishes), new SessionWriter(stored, connectionId, liveStore));
    }

    private string? Refusal(SessionRow? row)
    {
        if (row is null) return "There is no such session.";
        if (row.Status is SessionStatus.Finished or SessionStatus.Stopped) return "This session has ended.";
        return time.GetUtcNow() - row.LastSignAt > LongestBreak ? "This session was left too long ago to go on with; start a new one." : null;
    }
}
