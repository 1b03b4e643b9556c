namespace Effleur.Storage.Rows;

/// <summary>One performed routine. Instants are UTC, to the millisecond.</summary>
public sealed class SessionRow
{
    /// <summary>Key.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The routine done.</summary>
    public required string RoutineId { get; init; }

    /// <summary>Its name then, so that history reads the same after the routine is renamed.</summary>
    public required string RoutineName { get; init; }

    /// <summary>For a routine that was made for the person, by themselves or by the plan, the routine as it was then (docs/routine-file.md): changing it changes no session. Null for one that ships.</summary>
    public string? RoutineFile { get; init; }

    /// <summary>What was left out or done more lightly for this person on that day (<c>StrokeEdits</c> as text); null when everything was as usual.</summary>
    public string? StrokeEdits { get; init; }

    /// <summary>How it is led.</summary>
    public required SessionMode Mode { get; init; }

    /// <summary>Where its pictures come from.</summary>
    public required SessionSource Source { get; init; }

    /// <summary>How far it came, as last written; <see cref="StatusAt"/> knows of dead nodes too.</summary>
    public required SessionStatus Status { get; set; }

    /// <summary>When it began.</summary>
    public required DateTime StartedAt { get; init; }

    /// <summary>When its node last wrote.</summary>
    public required DateTime LastSignAt { get; set; }

    /// <summary>When it ended; null while it runs.</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>The node that serves it.</summary>
    public required Guid NodeId { get; set; }

    /// <summary>The one connection allowed to write; a newer connection puts its own here. Null before the first.</summary>
    public Guid? ConnectionId { get; set; }

    /// <summary>Index of the choreography step it is in.</summary>
    public int Step { get; set; }

    /// <summary>Capture time of the last frame taken in, seconds from the session's start.</summary>
    public double AtS { get; set; }

    /// <summary>Seconds of work, pauses left out.</summary>
    public double ActiveS { get; set; }

    /// <summary>Seconds of work that could not be seen.</summary>
    public double UnseenS { get; set; }

    /// <summary>Seconds of contact in the steps of which a pass was seen, both hands added up.</summary>
    public double JudgedContactS { get; set; }

    /// <summary>Passes the choreography asks for.</summary>
    public required int PassesWanted { get; init; }

    /// <summary>Passes seen.</summary>
    public int PassesSeen { get; set; }

    /// <summary>Mean score of the seen passes, 0 to 100; null when none was seen.</summary>
    public double? Score { get; set; }

    /// <summary>Whether frames are kept.</summary>
    public required bool KeepsRecording { get; init; }

    /// <summary>Seconds without a sign of life after which the session's node counts as dead (chosen: thirty missed saves).</summary>
    public const double DeadAfterS = 15;

    /// <summary>The status as it is to be read at an instant: a running session without a sign of life is interrupted.</summary>
    public SessionStatus StatusAt(DateTime now) =>
        Status == SessionStatus.Running && (now - LastSignAt).TotalSeconds > DeadAfterS ? SessionStatus.Interrupted : Status;
}
