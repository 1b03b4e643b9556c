using System.Net.WebSockets;

namespace Effleur.Server.Live;

/// <summary>Why a live connection ended, and so what its client is told.</summary>
internal enum LiveEnd
{
    Gone,
    Ended,
    Replaced,
    BadFrames,
    BadMessage,
    TooLarge,
    NotReading,
    ServerStops,
    Fault,
}

internal static class LiveEndWords
{
    /// <summary>The line for the client; null when there is nobody to tell, or nothing went wrong.</summary>
    public static string? Line(this LiveEnd end) => end switch
    {
        LiveEnd.Gone or LiveEnd.Ended => null,
        LiveEnd.Replaced => "This session was ended, or goes on in another window.",
        LiveEnd.BadFrames => "Too many frames in a row could not be read or ran back in time (docs/frame-format.md).",
        LiveEnd.BadMessage => "The text message is not a known command.",
        LiveEnd.TooLarge => "A message is larger than any frame can be.",
        LiveEnd.NotReading => "The page stopped reading what the coach says.",
        LiveEnd.ServerStops => "Effleur was stopped; the session is kept.",
        _ => "Something went wrong inside Effleur; the server's log names it.",
    };

    public static WebSocketCloseStatus CloseStatus(this LiveEnd end) => end switch
    {
        LiveEnd.Gone or LiveEnd.Ended => WebSocketCloseStatus.NormalClosure,
        LiveEnd.BadFrames or LiveEnd.BadMessage => WebSocketCloseStatus.InvalidPayloadData,
        LiveEnd.TooLarge => WebSocketCloseStatus.MessageTooBig,
        LiveEnd.ServerStops => WebSocketCloseStatus.EndpointUnavailable,
        LiveEnd.Fault => WebSocketCloseStatus.InternalServerError,
        _ => WebSocketCloseStatus.PolicyViolation,
    };
}
