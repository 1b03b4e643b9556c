using Effleur.Core.Anatomy;
using Effleur.Core.Scales;
using Effleur.Core.Trials;
using Effleur.Server.CheckIns;
using Effleur.Server.Routines;
using Effleur.Storage.Rows;

namespace Effleur.Server.Trials;

/// <summary>Shows slots: what to do and what is asked. What was drawn for a later day is not shown.</summary>
internal sealed class SlotViewer(MassageLibrary library, ChoreographyFinder choreographies, ReadingWords words)
{
    public async Task<TrialSlotView> ViewAsync(LivingTrial trial, TrialSlotRow slot, CancellationToken cancellation)
    {
        bool isShown = slot.Day <= trial.Today || trial.Row.Status != TrialStatus.Running;
        ProtocolArm? arm = isShown ? trial.Arm(slot.Arm) : null;
        (string? routine, string? technique) = arm is null || !slot.HasSession ? (null, null) : Massage(trial.Protocol, arm);
        bool isToday = slot.Day == trial.Today && trial.Row.Status == TrialStatus.Running;
        return new(
            trial.Id,
            trial.Protocol.Title,
            slot.N,
            slot.Pair,
            slot.Place,
            slot.Day,
            arm?.Id,
            arm?.Name,
            arm is null ? null : Words(trial.Protocol, arm, slot.Side),
            arm?.Kind,
            isShown ? slot.Side : null,
            routine,
            technique,
            arm?.Kind == ArmKind.Product ? arm.What : null,
            arm?.Minutes ?? trial.Protocol.Arms[0].Minutes,
            slot.HasSession,
            Ask(trial.Protocol, slot),
            trial.StatusOf(slot),
            slot.Before,
            slot.OtherSideBefore,
            slot.Outcome,
            slot.OtherSideOutcome,
            slot.DoneArm,
            slot.SessionId,
            slot.SkippedWhy,
            slot.Harms,
            slot.Note,
            isToday && trial.StatusOf(slot) == SlotStatus.Planned ? SlotRules.EarliestAt(trial.Protocol, trial.Slots, slot, trial.Now) : null,
            isToday && trial.StatusOf(slot) == SlotStatus.Planned ? await LeftOutAsync(routine ?? technique, cancellation) : null);
    }

    /// <summary>Why an arm may not be done today, in one line; null when it may. It is the same answer a session that is begun would give.</summary>
    public async Task<string?> LeftOutAsync(string? massage, CancellationToken cancellation)
    {
        if (massage is null) return null;
        if (await choreographies.FindAsync(massage, cancellation) is not { } found) return $"There is no routine '{massage}' any more.";
        return found.Refusal ?? (found.Timed is null ? library.Word("nothingLeft") : null);
    }

    /// <summary>What is done in an arm: a routine or a technique; neither for rest.</summary>
    public static (string? Routine, string? Technique) Massage(Protocol protocol, ProtocolArm arm) => arm.Kind switch
    {
        ArmKind.Routine => (arm.What, null),
        ArmKind.Technique => (null, arm.What),
        ArmKind.Product or ArmKind.Time or ArmKind.Days or ArmKind.Side => (protocol.RoutineId, null),
        _ => (null, null),
    };

    public string OutcomeName(ProtocolOutcome outcome) =>
        library.Catalogue.Scales.TryGetValue(outcome.Id, out Scale? scale) && !outcome.IsMetric ? scale.Name : words.Name(outcome.Id);

    /// <summary>What to do in an arm, on one half of the face or on all of it.</summary>
    public string Words(Protocol protocol, ProtocolArm arm, Side? side)
    {
        TrialQuestion? question = library.Catalogue.TrialQuestions.FirstOrDefault(question => question.Id == protocol.QuestionId);
        QuestionArm? known = question?.Arms.FirstOrDefault(known => known.Id == arm.Id) ?? question?.Arms.FirstOrDefault(known => known.Kind == arm.Kind);
        string words = known is { } told && told.Kind == arm.Kind ? told.Words : arm.Name;
        return side is { } worked ? $"{(worked == Side.Left ? "Your left half." : "Your right half.")} {words}" : words;
    }

    private SlotAskView Ask(Protocol protocol, TrialSlotRow slot)
    {
        ProtocolOutcome outcome = protocol.Outcome;
        Scale? scale = outcome.IsMetric ? null : library.Catalogue.Scales.GetValueOrDefault(outcome.Id);
        (double from, double to) = scale?.ScoreRange ?? (0, 0);
        string name = scale?.Items is [var only] ? only.Text : OutcomeName(outcome);
        return new(AsksBefore(protocol, slot), true, outcome.Id, name, scale?.Ends?.Least ?? "", scale?.Ends?.Most ?? "", from, to, slot.MinutesAfter, outcome.IsMetric);
    }

    // where a session is to change the answer within minutes, the answer before it steadies the comparison (evidence F3); where one half is worked on
    // every time, it tells the face's own unevenness from an effect
    private static bool AsksBefore(Protocol protocol, TrialSlotRow slot) => !protocol.Outcome.IsMetric && slot.HasSession && protocol.Design switch
    {
        TrialDesign.Pairs => protocol.Arms.All(arm => arm.Kind is ArmKind.Routine or ArmKind.Technique or ArmKind.Rest or ArmKind.Hold),
        TrialDesign.SplitFace => protocol.Side != SideRule.Drawn,
        TrialDesign.DecayProbe => true,
        _ => false,
    };
}
