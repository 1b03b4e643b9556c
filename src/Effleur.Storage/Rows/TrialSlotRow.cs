using Effleur.Core.Anatomy;

namespace Effleur.Storage.Rows;

/// <summary>One session of a trial: what was drawn for it, and what came of it. That its day went by is not stored, so that a clock that jumps loses nothing.</summary>
public sealed class TrialSlotRow
{
    /// <summary>The trial; goes with it.</summary>
    public required Guid TrialId { get; init; }

    /// <summary>Its number in the trial, from 1.</summary>
    public required int N { get; init; }

    /// <summary>The pair, block or day it belongs to, from 1.</summary>
    public required int Pair { get; init; }

    /// <summary>Its place in the pair, from 1.</summary>
    public required int Place { get; init; }

    /// <summary>The person's day it is for.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Minutes after the session at which is asked, of a decay probe; null when at once.</summary>
    public int? MinutesAfter { get; init; }

    /// <summary>What was drawn; null while that is to be drawn on its day.</summary>
    public string? Arm { get; set; }

    /// <summary>The half of the face the active arm works on; null for both.</summary>
    public Side? Side { get; init; }

    /// <summary>Chance with which the arm was drawn, above 0 to 1; null when the arms of a pair have even chances.</summary>
    public double? Chance { get; set; }

    /// <summary>Whether a session is done; false where only the outcome is asked.</summary>
    public required bool HasSession { get; init; }

    /// <summary>When it was begun; null before.</summary>
    public DateTime? BegunAt { get; set; }

    /// <summary>When its outcome was first told; null before.</summary>
    public DateTime? DoneAt { get; set; }

    /// <summary>The outcome's scale before the session, in its unit.</summary>
    public double? Before { get; set; }

    /// <summary>The same of the other half of the face, of a split-face trial.</summary>
    public double? OtherSideBefore { get; set; }

    /// <summary>The outcome, in its unit; of the worked half in a split-face trial.</summary>
    public double? Outcome { get; set; }

    /// <summary>The other half's outcome, in its unit; null outside of split-face trials.</summary>
    public double? OtherSideOutcome { get; set; }

    /// <summary>The arm that was really done; null when it was the drawn one.</summary>
    public string? DoneArm { get; set; }

    /// <summary>Whether it was done whole; null before.</summary>
    public bool? IsComplete { get; set; }

    /// <summary>Why it was skipped; null when it was not.</summary>
    public string? SkippedWhy { get; set; }

    /// <summary>What was unpleasant or worse, in the person's words.</summary>
    public string? Harms { get; set; }

    /// <summary>Anything else, in the person's words.</summary>
    public string? Note { get; set; }

    /// <summary>The session that was done; null when there was none, or when it was erased.</summary>
    public Guid? SessionId { get; set; }
}
