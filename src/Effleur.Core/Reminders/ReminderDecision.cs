namespace Effleur.Core.Reminders;

/// <summary>What to do about reminding.</summary>
/// <param name="Kind">What.</param>
/// <param name="Visit">Key of the visit it is about, or null.</param>
/// <param name="At">The time, in the person's own time zone, or null.</param>
public sealed record ReminderDecision(ReminderKind Kind, string? Visit, TimeOnly? At);

/// <summary>A reminder that was shown.</summary>
/// <param name="Visit">Key of the visit.</param>
/// <param name="On">The person's own day.</param>
public sealed record ShownReminder(string Visit, DateOnly On);

/// <summary>What to do about reminding.</summary>
public enum ReminderKind
{
    /// <summary>Nothing, or not yet.</summary>
    None,

    /// <summary>Remind now.</summary>
    Remind,

    /// <summary>No reminders until a session is done or the person asks for them.</summary>
    Silent,
}
