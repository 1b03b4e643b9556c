using Effleur.Core.Anatomy;
using Effleur.Core.Scales;
using Effleur.Core.Trials;
using Effleur.Server.Routines;
using Effleur.Storage.CheckIns;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;

namespace Effleur.Server.Trials;

/// <summary>Looks at what was told of a slot, and takes a check-in's reading where one was named.</summary>
internal sealed class SlotResultReader(MassageLibrary library, CheckInStore checkIns, SessionStore sessions)
{
    /// <summary>Longest note in characters; chosen: a paragraph, not a diary.</summary>
    public const int MostTextChars = 500;

    private static Guid Person => SessionStore.SolePersonId;

    /// <summary>What was told with the reading taken; null with a line for each fault.</summary>
    public async Task<(SlotResult? Result, IReadOnlyList<string> Faults)> ReadAsync(LivingTrial trial, TrialSlotRow slot, SlotResult told, CancellationToken cancellation)
    {
        List<string> faults = [];
        SlotResult read = told.CheckInId is { } checkIn ? await ReadingAsync(trial.Protocol, slot, told, checkIn, faults, cancellation) : told;
        if (ValueFault("outcome", trial.Protocol, read.Outcome) is { } ofOutcome) faults.Add(ofOutcome);
        if (ValueFault("otherSideOutcome", trial.Protocol, read.OtherSideOutcome) is { } ofOther) faults.Add(ofOther);
        if (read.OtherSideOutcome is not null && trial.Protocol.Design != TrialDesign.SplitFace) faults.Add("otherSideOutcome: expected in a split-face trial only");
        if (read.DoneArmId is { } done && trial.Arm(done) is null) faults.Add($"doneArmId: this trial has no arm \"{done}\"");
        if (read.SessionId is { } session && await sessions.FindAsync(Person, session, cancellation) is null) faults.Add($"sessionId: there is no session {session}");
        if (TextFault("harms", read.Harms) is { } ofHarms) faults.Add(ofHarms);
        if (TextFault("note", read.Note) is { } ofNote) faults.Add(ofNote);
        return faults.Count > 0 ? (null, faults) : (read with { Harms = Trimmed(read.Harms), Note = Trimmed(read.Note) }, faults);
    }

    /// <summary>What is wrong with an answer before a session; null when nothing is.</summary>
    public string? BeforeFault(Protocol protocol, SlotBegin begin) =>
        ValueFault("before", protocol, begin.Before) ?? ValueFault("otherSideBefore", protocol, begin.OtherSideBefore);

    /// <summary>What is wrong with a text; null when nothing is.</summary>
    public static string? TextFault(string field, string? text, bool isNeeded = false) =>
        isNeeded && string.IsNullOrWhiteSpace(text) ? $"{field}: expected a few words"
        : text?.Length > MostTextChars ? $"{field}: expected at most {MostTextChars} characters, found {text.Length}"
        : text?.Any(letter => char.IsControl(letter) && letter != '\n') == true ? $"{field}: expected plain text"
        : null;

    private string? ValueFault(string field, Protocol protocol, double? value)
    {
        if (value is not { } number) return null;
        if (protocol.Outcome.IsMetric || !library.Catalogue.Scales.TryGetValue(protocol.Outcome.Id, out Scale? scale)) return double.IsFinite(number) ? null : $"{field}: expected a number";
        (double least, double most) = scale.ScoreRange;
        return number >= least && number <= most ? null : $"{field}: expected {least} to {most}, found {number}";
    }

    private async Task<SlotResult> ReadingAsync(Protocol protocol, TrialSlotRow slot, SlotResult told, Guid checkIn, List<string> faults, CancellationToken cancellation)
    {
        if (told.Outcome is not null || told.OtherSideOutcome is not null) faults.Add("checkInId: expected either a check-in or numbers");
        if (await checkIns.LoadAsync(Person, checkIn, cancellation) is not { } stored)
        {
            faults.Add($"checkInId: there is no check-in {checkIn}");
            return told;
        }

        Side? side = protocol.Design == TrialDesign.SplitFace ? slot.Side : null;
        double? outcome = OutcomeReading.Value(stored.Readings, protocol.Outcome.Id, side);
        double? other = side is { } worked ? OutcomeReading.Value(stored.Readings, protocol.Outcome.Id, worked == Side.Left ? Side.Right : Side.Left) : null;
        if (outcome is null || (side is not null && other is null)) faults.Add($"checkInId: that check-in has no reading of \"{protocol.Outcome.Id}\"");
        return told with { Outcome = outcome, OtherSideOutcome = other };
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
