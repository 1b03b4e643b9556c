using Effleur.Core.Anatomy;
using Effleur.Core.Trials;
using Effleur.Storage.Rows;
using Effleur.Trials.Answers;

namespace Effleur.Server.Trials;

internal sealed record TrialList(IReadOnlyList<TrialSummary> Trials);

/// <summary>A trial in a list.</summary>
/// <param name="Id">The trial.</param>
/// <param name="Title">Its question.</param>
/// <param name="QuestionId">The question's template; empty when it came as a file.</param>
/// <param name="Design">Its design.</param>
/// <param name="Status">Whether it goes on; ended when no slot is left, stopped when the person ended it before.</param>
/// <param name="StartedOn">First day.</param>
/// <param name="EndsOn">Last day as planned.</param>
/// <param name="SlotsDone">Slots with a session or an outcome.</param>
/// <param name="Slots">All of them.</param>
/// <param name="Verdict">What it says; null while it runs.</param>
/// <param name="IsComfort">Whether it looks for comfort and proves nothing.</param>
internal sealed record TrialSummary(
    Guid Id,
    string Title,
    string QuestionId,
    TrialDesign Design,
    TrialStatus Status,
    DateOnly StartedOn,
    DateOnly EndsOn,
    int SlotsDone,
    int Slots,
    TrialVerdict? Verdict,
    bool IsComfort);

/// <summary>A trial with its slots.</summary>
/// <param name="Id">The trial.</param>
/// <param name="Title">Its question.</param>
/// <param name="QuestionId">The question's template; empty when it came as a file.</param>
/// <param name="Design">Its design.</param>
/// <param name="Status">Whether it goes on.</param>
/// <param name="StartedOn">First day.</param>
/// <param name="EndsOn">Last day as planned.</param>
/// <param name="SlotsDone">Slots with a session or an outcome.</param>
/// <param name="SlotCount">All of them.</param>
/// <param name="Verdict">What it says; null while it runs.</param>
/// <param name="IsComfort">Whether it looks for comfort and proves nothing.</param>
/// <param name="Outcome">What it asks after.</param>
/// <param name="Arms">What it compares.</param>
/// <param name="Contrast">The two arms the answer is about; null where there are none.</param>
/// <param name="Protocol">Its plan.</param>
/// <param name="Words">How it stands, in words.</param>
/// <param name="Slots">Its slots; the draw of later days is not shown.</param>
/// <param name="Looks">How often its answer was looked at.</param>
/// <param name="MayLook">Whether its answer may be looked at now.</param>
/// <param name="Answer">What it says; null while it runs, but for a look to which nothing was added since.</param>
internal sealed record TrialDetail(
    Guid Id,
    string Title,
    string QuestionId,
    TrialDesign Design,
    TrialStatus Status,
    DateOnly StartedOn,
    DateOnly EndsOn,
    int SlotsDone,
    int SlotCount,
    TrialVerdict? Verdict,
    bool IsComfort,
    TrialOutcomeView Outcome,
    IReadOnlyList<TrialArmName> Arms,
    TrialContrastView? Contrast,
    TrialProtocolView Protocol,
    IReadOnlyList<string> Words,
    IReadOnlyList<TrialSlotView> Slots,
    int Looks,
    bool MayLook,
    TrialAnswerView? Answer);

/// <summary>What a trial asks after.</summary>
internal sealed record TrialOutcomeView(string Id, string Name, string Unit, bool LowerIsBetter, double Worthwhile, bool IsMetric);

internal sealed record TrialArmName(string Id, string Name);

internal sealed record TrialContrastView(string Active, string Control);

/// <summary>A trial's plan.</summary>
internal sealed record TrialProtocolView(
    int Pairs,
    int SessionsPerDay,
    double WashoutHours,
    int BlockDays,
    int WashoutDays,
    IReadOnlyList<int> ProbeMinutes,
    SideRule Side,
    ArmOrder Order,
    ulong Seed,
    double StopAt,
    LookPolicy Looks,
    int? Expectancy);

internal sealed record DueSlots(IReadOnlyList<DueSlotView> Due);

/// <summary>A slot of today with its trial.</summary>
internal sealed record DueSlotView(
    Guid TrialId,
    string Title,
    int N,
    int Pair,
    int Order,
    DateOnly On,
    string? ArmId,
    string? ArmName,
    string? Words,
    ArmKind? Kind,
    Side? Side,
    string? RoutineId,
    string? TechniqueId,
    string? ProductId,
    int Minutes,
    bool HasSession,
    SlotAskView Ask,
    SlotStatus Status,
    double? Before,
    double? Outcome,
    double? OtherSideOutcome,
    string? DoneArmId,
    Guid? SessionId,
    string? SkippedWhy,
    string? Harms,
    string? Note,
    DateTime? EarliestAt,
    string? LeftOut);

/// <summary>One session of a trial.</summary>
/// <param name="N">Its number, from 1.</param>
/// <param name="Pair">The pair, block or day it belongs to, from 1.</param>
/// <param name="Order">Its place in the pair, from 1.</param>
/// <param name="On">Its day.</param>
/// <param name="ArmId">What was drawn; null when its day has not come, or it is drawn on its day.</param>
/// <param name="ArmName">Its name.</param>
/// <param name="Words">What to do.</param>
/// <param name="Kind">What kind of arm.</param>
/// <param name="Side">The half of the face it is done on; null for both.</param>
/// <param name="RoutineId">The routine to start, where the arm is one.</param>
/// <param name="TechniqueId">The technique to start, where the arm is one.</param>
/// <param name="ProductId">The product, where the arm is one.</param>
/// <param name="Minutes">How long.</param>
/// <param name="HasSession">Whether a session is done; otherwise only the outcome is asked.</param>
/// <param name="Ask">What is asked.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Before">The scale before it.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="OtherSideOutcome">The other half's outcome.</param>
/// <param name="DoneArmId">What was really done; null for the drawn arm.</param>
/// <param name="SessionId">The session that was done.</param>
/// <param name="SkippedWhy">Why it was skipped.</param>
/// <param name="Harms">What was unpleasant or worse.</param>
/// <param name="Note">Anything else.</param>
/// <param name="EarliestAt">When what came before has worn off; null when that is over.</param>
/// <param name="LeftOut">Why the arm may not be done today; null when it may, or its day is not today.</param>
internal sealed record TrialSlotView(
    int N,
    int Pair,
    int Order,
    DateOnly On,
    string? ArmId,
    string? ArmName,
    string? Words,
    ArmKind? Kind,
    Side? Side,
    string? RoutineId,
    string? TechniqueId,
    string? ProductId,
    int Minutes,
    bool HasSession,
    SlotAskView Ask,
    SlotStatus Status,
    double? Before,
    double? Outcome,
    double? OtherSideOutcome,
    string? DoneArmId,
    Guid? SessionId,
    string? SkippedWhy,
    string? Harms,
    string? Note,
    DateTime? EarliestAt,
    string? LeftOut)
{
    public DueSlotView Due(Guid trialId, string title) => new(
        trialId, title, N, Pair, Order, On, ArmId, ArmName, Words, Kind, Side, RoutineId, TechniqueId, ProductId, Minutes, HasSession, Ask, Status,
        Before, Outcome, OtherSideOutcome, DoneArmId, SessionId, SkippedWhy, Harms, Note, EarliestAt, LeftOut);
}

/// <summary>What is asked of a slot.</summary>
/// <param name="Before">Whether it is asked before the session too.</param>
/// <param name="After">Whether it is asked after it.</param>
/// <param name="ScaleId">The scale; a metric's id where it is measured.</param>
/// <param name="Name">The question.</param>
/// <param name="Low">What the smallest answer means.</param>
/// <param name="High">What the largest means.</param>
/// <param name="From">Smallest answer.</param>
/// <param name="To">Largest answer.</param>
/// <param name="MinutesAfter">Minutes after the session; null for at once.</param>
/// <param name="IsMetric">Whether it is measured in a check-in rather than asked.</param>
internal sealed record SlotAskView(
    bool Before, bool After, string ScaleId, string Name, string Low, string High, double From, double To, int? MinutesAfter, bool IsMetric);
