using Effleur.Core.Trials;
using Effleur.Storage.Rows;

namespace Effleur.Server.Trials;

/// <summary>How slots stand on a day, and when one may be begun. Nothing here looks at a clock: what has not happened yet by it is simply not over.</summary>
internal static class SlotRules
{
    /// <summary>Chosen: half a day.</summary>
    private const double GraceHours = 12;

    /// <summary>How a slot stands. That its day went by is reckoned, never stored: a clock that is put right again brings the slot back.</summary>
    public static SlotStatus Status(TrialSlotRow slot, DateOnly today) => slot switch
    {
        { SkippedWhy: not null } => SlotStatus.Skipped,
        { DoneAt: not null, IsComplete: false } => SlotStatus.Incomplete,
        { DoneAt: not null, DoneArm: { } done } when done != slot.Arm => SlotStatus.Swapped,
        { DoneAt: not null } => SlotStatus.Done,
        { BegunAt: not null } => SlotStatus.Begun,
        _ => slot.Day < today ? SlotStatus.Missed : SlotStatus.Planned,
    };

    /// <summary>Whether nothing more is to come of it.</summary>
    public static bool IsSettled(TrialSlotRow slot, DateOnly today) => Status(slot, today) is not (SlotStatus.Planned or SlotStatus.Begun);

    /// <summary>Whether a session was really done in it.</summary>
    public static bool IsDone(SlotStatus status) => status is SlotStatus.Done or SlotStatus.Incomplete or SlotStatus.Swapped;

    /// <summary>
    /// When a slot can be begun: a session when what was done before it has worn off, a decay probe's later question when its minutes are over. Null when
    /// that is now. An instant after now tells that the clock was put back: it holds nothing up.
    /// </summary>
    public static DateTime? EarliestAt(Protocol protocol, IEnumerable<TrialSlotRow> slots, TrialSlotRow slot, DateTime now)
    {
        DateTime? due = slot.HasSession
            ? slots.Where(other => other.N != slot.N && other.HasSession).Select(Moment).Where(at => at <= now).Max()?.AddHours(WaitHours(protocol))
            : slots.Where(other => other.Pair == slot.Pair && other.HasSession).Select(Moment).Where(at => at <= now).Max()?.AddMinutes(slot.MinutesAfter ?? 0);
        return due > now ? due : null;
    }

    /// <summary>Hours between two sessions. Of a washout in days the days of the plan hold most; an evening may be followed by a morning, or a late session would push every later one out of its day.</summary>
    private static double WaitHours(Protocol protocol) => protocol.WashoutHours >= 24 ? protocol.WashoutHours - GraceHours : protocol.WashoutHours;

    private static DateTime? Moment(TrialSlotRow slot) => slot.DoneAt ?? slot.BegunAt;
}
