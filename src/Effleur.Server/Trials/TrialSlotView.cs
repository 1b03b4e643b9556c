using Effleur.Core.Anatomy;
using Effleur.Core.Trials;

namespace Effleur.Server.Trials;

/// <summary>Slots of today.</summary>
internal sealed record DueSlots(IReadOnlyList<TrialSlotView> Due);

/// <summary>One session of a trial.</summary>
/// <param name="TrialId">The trial.</param>
/// <param name="Title">The trial's question.</param>
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
/// <param name="OtherSideBefore">The same of the other half.</param>
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
    double? OtherSideBefore,
    double? Outcome,
    double? OtherSideOutcome,
    string? DoneArmId,
    Guid? SessionId,
    string? SkippedWhy,
    string? Harms,
    string? Note,
    DateTime? EarliestAt,
    string? LeftOut);

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
