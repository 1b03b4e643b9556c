using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Trials;
using Effleur.Knowledge;
using Effleur.Knowledge.Trials;
using Effleur.Server.Persons;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;
using Effleur.Storage.Trials;

namespace Effleur.Server.Trials;

/// <summary>A trial as it stands at an instant of the person's.</summary>
/// <param name="Stored">What is kept of it.</param>
/// <param name="Protocol">Its plan.</param>
/// <param name="Today">The person's day.</param>
/// <param name="Now">The instant, UTC.</param>
internal sealed record LivingTrial(StoredTrial Stored, Protocol Protocol, DateOnly Today, DateTime Now)
{
    /// <summary>A stored trial as it stands at an instant.</summary>
    /// <exception cref="KnowledgeException">This version cannot read its protocol.</exception>
    public static LivingTrial Of(StoredTrial stored, MassageCatalogue catalogue, string zone, DateTimeOffset now) => new(
        stored, ProtocolFile.Read(stored.Row.Protocol, "protocol", catalogue), PersonClock.Day(zone, now), SessionStore.WholeMilliseconds(now));

    public Guid Id => Stored.Row.Id;

    public TrialRow Row => Stored.Row;

    public IReadOnlyList<TrialSlotRow> Slots => Stored.Slots;

    /// <summary>Whether no slot has anything to come. It is over then, whether or not anybody said so; putting a clock right again takes that back.</summary>
    public bool IsOver => Row.Status != TrialStatus.Running || Slots.All(slot => SlotRules.IsSettled(slot, Today));

    /// <summary>Whether it goes on, as it is told.</summary>
    public TrialStatus Status => Row.Status == TrialStatus.Running && IsOver ? TrialStatus.Ended : Row.Status;

    public int SlotsDone => Slots.Count(slot => SlotRules.IsDone(StatusOf(slot)));

    /// <summary>Whether its answer may be looked at now.</summary>
    public bool MayLook => IsOver || Protocol.Looks == LookPolicy.Anytime;

    /// <summary>The protocol's text. Its seed would tell the days to come, so that it stands there as 0 until the trial is over.</summary>
    public string ToldProtocol => IsOver ? Row.Protocol : ProtocolFile.Write(Protocol with { Seed = 0 });

    public TrialSlotRow? Slot(int n) => Slots.FirstOrDefault(slot => slot.N == n);

    public SlotStatus StatusOf(TrialSlotRow slot) => SlotRules.Status(slot, Today);

    public ProtocolArm? Arm(string? id) => Protocol.Arms.FirstOrDefault(arm => arm.Id == id);

    public string ArmName(string? id) => Arm(id)?.Name ?? id ?? "";

    /// <summary>Slots of which something is known: later ones are not told, not even to the analysis.</summary>
    public ImmutableArray<TrialSlotRow> Settled => [.. Slots.Where(slot => slot.Arm is not null && (Row.Status != TrialStatus.Running ? slot.Day <= LastDay : SlotRules.IsSettled(slot, Today)))];

    // of a trial that was stopped, what was planned for later was not missed
    private DateOnly LastDay => Slots.Where(slot => SlotRules.IsDone(SlotRules.Status(slot, DateOnly.MinValue))).Select(slot => slot.Day).DefaultIfEmpty(DateOnly.MinValue).Max();
}
