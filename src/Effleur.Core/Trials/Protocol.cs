using System.Collections.Immutable;

namespace Effleur.Core.Trials;

/// <summary>
/// One study, fixed before its first session (docs/protocol-file.md). Any values can stand here; <see cref="ProtocolCheck"/> says which may not be,
/// and a schedule is drawn only of one without faults.
/// </summary>
public sealed record Protocol
{
    /// <summary>A short name for files and addresses: small letters, digits and hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>The question as the person asks it, one line.</summary>
    public required string Title { get; init; }

    /// <summary>Id of the question's template; null when it was written by hand.</summary>
    public string? QuestionId { get; init; }

    /// <summary>How the arms are set against each other.</summary>
    public required TrialDesign Design { get; init; }

    /// <summary>What is compared, 1 to 6.</summary>
    public required ImmutableArray<ProtocolArm> Arms { get; init; }

    /// <summary>The two arms the answer is about; null where there are none to compare (a decay probe) or where no answer is meant as proof (comfort).</summary>
    public ArmContrast? Contrast { get; init; }

    /// <summary>The one outcome the verdict rests on, named beforehand.</summary>
    public required ProtocolOutcome Outcome { get; init; }

    /// <summary>Others, told beside it and never instead of it.</summary>
    public ImmutableArray<ProtocolOutcome> Secondary { get; init; } = [];

    /// <summary>How much of it: pairs or rounds, days of a split face, pairs of blocks, sessions of a decay probe, slots for comfort.</summary>
    public required int Pairs { get; init; }

    /// <summary>1, or 2 for both sessions of a pair on one day.</summary>
    public int SessionsPerDay { get; init; } = 1;

    /// <summary>Least hours between two sessions, so that the first has worn off (evidence F1).</summary>
    public double WashoutHours { get; init; }

    /// <summary>How the order of arms comes about.</summary>
    public ArmOrder Order { get; init; }

    /// <summary>Days of a block that count; 0 for the other designs.</summary>
    public int BlockDays { get; init; }

    /// <summary>Days between two blocks that do not count.</summary>
    public int WashoutDays { get; init; }

    /// <summary>Minutes after the session at which a decay probe asks, rising; empty for the other designs.</summary>
    public ImmutableArray<int> ProbeMinutes { get; init; } = [];

    /// <summary>Which half of the face is worked on, of a split-face trial.</summary>
    public SideRule Side { get; init; }

    /// <summary>Id of the routine done in arms that name none themselves (products, times of day, days a week, halves of the face); null for the person's usual massage.</summary>
    public string? RoutineId { get; init; }

    /// <summary>What the schedule is drawn from; at most <see cref="ProtocolLimits.MostSeed"/>.</summary>
    public required ulong Seed { get; init; }

    /// <summary>E-value at which the person may stop early, 2 to 10,000; 20 holds false alarms under 5 in 100 (evidence F6).</summary>
    public double StopAt { get; init; } = ProtocolLimits.UsualStopAt;

    /// <summary>When the answer may be looked at.</summary>
    public LookPolicy Looks { get; init; }

    /// <summary>Whether it looks for comfort and is no proof.</summary>
    public bool IsComfort => Design == TrialDesign.Bandit;

    /// <summary>Days from one session to the next, when one is done a day.</summary>
    public int StepDays => Math.Max(1, (int)Math.Ceiling(WashoutHours / 24));

    /// <summary>The arm of an id.</summary>
    /// <exception cref="ArgumentException">It has no such arm.</exception>
    public ProtocolArm Arm(string id) => Arms.FirstOrDefault(arm => arm.Id == id) ?? throw new ArgumentException($"The protocol has no arm \"{id}\".", nameof(id));
}
