namespace Effleur.Core.Reminders;

/// <summary>A planned session as a calendar has it.</summary>
/// <param name="Key">The week's Monday and the session's place in it, "2026-11-23-2": it stays the same when the session moves.</param>
/// <param name="Sequence">Grows whenever the visit changes.</param>
/// <param name="Day">Its day.</param>
/// <param name="At">Its time, in the person's own time zone.</param>
/// <param name="Minutes">How long it takes.</param>
/// <param name="Title">What it is called.</param>
public sealed record PlannedVisit(string Key, int Sequence, DateOnly Day, TimeOnly At, int Minutes, string Title);
