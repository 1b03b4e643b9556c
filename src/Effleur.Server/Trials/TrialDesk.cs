using System.Text.Json;
using Effleur.Core.Trials;
using Effleur.Knowledge;
using Effleur.Knowledge.Trials;
using Effleur.Server.Http;
using Effleur.Server.Persons;
using Effleur.Server.Routines;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;
using Effleur.Storage.Trials;
using Effleur.Trials.Designs;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Effleur.Server.Trials;

/// <summary>Begins trials: the schedule is drawn once, from a seed nobody could foresee, and kept whole; later days stay out of sight.</summary>
internal sealed class TrialDesk(MassageLibrary library, TrialStore store, TrialBook book, TrialWishReader wishes, TimeProvider time)
{
    /// <summary>Latest first day; chosen: a season ahead.</summary>
    private const int MostDaysAhead = 90;

    private const int MostExpectancy = 10;

    private static Guid Person => SessionStore.SolePersonId;

    public async Task<Results<Created<TrialStarted>, ProblemHttpResult>> StartAsync(NewTrial wanted, CancellationToken cancellation)
    {
        if (wishes.Question(wanted.QuestionId) is not { } question) return TrialProblems.Bad($"questionId: there is no question \"{wanted.QuestionId}\"");
        (Protocol protocol, IReadOnlyList<string> faults) = await wishes.ReadAsync(question, wanted.Wish, wanted.StartsOn, isOpen: false, cancellation);
        string[] all = [.. faults, .. await FaultsAsync(wanted.StartsOn, wanted.Expectancy, cancellation)];
        if (all.Length > 0) return TrialProblems.Bad(string.Join('\n', all));
        return await AddAsync(protocol, JsonSerializer.Serialize(wanted.Choices, ServerJson.Options), wanted.StartsOn, wanted.Expectancy, cancellation);
    }

    /// <summary>Begins a study that came as a file. It gets a seed of its own: one that is known would tell the days to come.</summary>
    public async Task<Results<Created<TrialStarted>, ProblemHttpResult>> ImportAsync(string text, DateOnly? startsOn, int? expectancy, CancellationToken cancellation)
    {
        DateOnly first = startsOn ?? PersonClock.Day(await book.ZoneAsync(cancellation), time.GetUtcNow());
        string[] faults = [.. await FaultsAsync(first, expectancy, cancellation)];
        if (faults.Length > 0) return TrialProblems.Bad(string.Join('\n', faults));
        try
        {
            Protocol protocol = ProtocolFile.Read(text, "protocol", library.Catalogue) with { Seed = TrialWishReader.DrawSeed() };
            return await AddAsync(protocol, "{}", first, expectancy, cancellation);
        }
        catch (KnowledgeException fault)
        {
            return TrialProblems.Bad(string.Join('\n', fault.Faults));
        }
    }

    private async Task<IReadOnlyList<string>> FaultsAsync(DateOnly startsOn, int? expectancy, CancellationToken cancellation)
    {
        List<string> faults = [];
        DateOnly today = PersonClock.Day(await book.ZoneAsync(cancellation), time.GetUtcNow());
        if (startsOn < today || startsOn > today.AddDays(MostDaysAhead)) faults.Add($"startsOn: expected {today:yyyy-MM-dd} to {today.AddDays(MostDaysAhead):yyyy-MM-dd}, found {startsOn:yyyy-MM-dd}");
        if (expectancy is < 0 or > MostExpectancy) faults.Add($"expectancy: expected 0 to {MostExpectancy}, found {expectancy}");
        return faults;
    }

    private async Task<Results<Created<TrialStarted>, ProblemHttpResult>> AddAsync(Protocol protocol, string choices, DateOnly startsOn, int? expectancy, CancellationToken cancellation)
    {
        await EndOverAsync(protocol.Outcome.Id, cancellation);
        Schedule schedule = Schedule.Draw(protocol);
        TrialRow row = Row(protocol, choices, startsOn, startsOn.AddDays(schedule.Days - 1), expectancy);
        return await store.AddAsync(row, [.. schedule.Slots.Select(slot => Slot(row, slot))], cancellation) == TrialWrite.Written
            ? TypedResults.Created($"/api/trials/{row.Id}", new TrialStarted(row.Id))
            : TrialProblems.Conflict($"A trial that asks after \"{protocol.Outcome.Id}\" is running; two at once would work on the same answer.");
    }

    // a trial with nothing to come has ended, though nobody said so
    private async Task EndOverAsync(string outcome, CancellationToken cancellation)
    {
        foreach (LivingTrial trial in await book.ListAsync(cancellation))
        {
            if (trial.Row.OutcomeId == outcome && trial.Row.Status == TrialStatus.Running && trial.IsOver)
                await store.EndAsync(Person, trial.Id, TrialStatus.Ended, null, cancellation);
        }
    }

    private TrialRow Row(Protocol protocol, string choices, DateOnly startsOn, DateOnly endsOn, int? expectancy) => new()
    {
        Id = Guid.CreateVersion7(time.GetUtcNow()),
        PersonId = Person,
        QuestionId = protocol.QuestionId ?? "",
        Title = protocol.Title,
        Design = TrialPeriods.Camel(protocol.Design),
        OutcomeId = protocol.Outcome.Id,
        Protocol = ProtocolFile.Write(protocol),
        Choices = choices,
        Seed = (long)protocol.Seed,
        Expectancy = expectancy,
        Status = TrialStatus.Running,
        StartedAt = SessionStore.WholeMilliseconds(time.GetUtcNow()),
        StartsOn = startsOn,
        EndsOn = endsOn,
    };

    private static TrialSlotRow Slot(TrialRow trial, Slot slot) => new()
    {
        TrialId = trial.Id,
        N = slot.Number,
        Pair = slot.Pair,
        Place = slot.Order,
        Day = trial.StartsOn.AddDays(slot.Day - 1),
        MinutesAfter = slot.ProbeMinutes,
        Arm = slot.ArmId,
        Side = slot.Side,
        Chance = slot.Chance,
        HasSession = slot.HasSession,
    };
}
