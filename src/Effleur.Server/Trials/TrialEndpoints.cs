using System.Text;
using System.Text.Json;
using Effleur.Core.Trials;
using Effleur.Server.Http;
using Effleur.Server.Persons;
using Effleur.Server.Trials.Reports;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;
using Effleur.Storage.Trials;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Effleur.Server.Trials;

/// <summary>A person's own trials.</summary>
internal static class TrialEndpoints
{
    private static Guid Person => SessionStore.SolePersonId;

    public static void AddTrials(this IServiceCollection services)
    {
        services.AddSingleton<TrialStore>();
        services.AddSingleton<TrialBook>();
        services.AddSingleton<TrialBeliefs>();
        services.AddSingleton<TrialDesk>();
        services.AddSingleton<TrialViewer>();
        services.AddSingleton<TrialAnswers>();
        services.AddSingleton<TrialReports>();
        services.AddSingleton<TrialWishReader>();
        services.AddSingleton<OddsDesk>();
        services.AddSingleton<OwnNoise>();
        services.AddSingleton<ChoiceBook>();
        services.AddSingleton<QuestionViewer>();
        services.AddSingleton<SlotDesk>();
        services.AddSingleton<SlotViewer>();
        services.AddSingleton<SlotResultReader>();
    }

    public static void MapTrials(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder group = routes.MapGroup("/api/trials").WithTags("Trials");
        group.MapGet("/questions", async (QuestionViewer questions, CancellationToken cancellation) => TypedResults.Ok(await questions.ListAsync(cancellation))).WithName("getTrialQuestions");
        group.MapPost("/odds", OddsAsync).WithName("getTrialOdds").ProducesProblem(StatusCodes.Status400BadRequest);
        group.MapPost("/", (NewTrial wanted, TrialDesk desk, CancellationToken cancellation) => desk.StartAsync(wanted, cancellation)).WithName("startTrial")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict);
        group.MapPost("/import", ImportAsync).WithName("importTrial").Accepts<TrialImport>("application/json", "application/yaml", "application/x-yaml", "text/yaml", "text/plain", "application/octet-stream")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict);
        group.MapGet("/", ListAsync).WithName("listTrials");
        group.MapGet("/due", DueAsync).WithName("getDueSlots");
        group.MapGet("/{id:guid}", GetAsync).WithName("getTrial").ProducesProblem(StatusCodes.Status404NotFound);
        group.MapPost("/{id:guid}/look", LookAsync).WithName("lookAtTrial").ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        group.MapPost("/{id:guid}/end", EndAsync).WithName("endTrial").ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        group.MapDelete("/{id:guid}", DeleteAsync).WithName("deleteTrial").ProducesProblem(StatusCodes.Status404NotFound);
        MapSlots(group);
        group.MapTrialFiles();
    }

    private static void MapSlots(RouteGroupBuilder group)
    {
        Told(group.MapPost("/{id:guid}/slots/{n:int}/begin", (Guid id, int n, SlotBegin begin, SlotDesk desk, CancellationToken cancellation) => desk.BeginAsync(id, n, begin, cancellation)).WithName("beginSlot"));
        Told(group.MapPut("/{id:guid}/slots/{n:int}", (Guid id, int n, SlotResult result, SlotDesk desk, CancellationToken cancellation) => desk.PutAsync(id, n, result, cancellation)).WithName("putSlot"));
        Told(group.MapPost("/{id:guid}/slots/{n:int}/skip", (Guid id, int n, TrialReason reason, SlotDesk desk, CancellationToken cancellation) => desk.SkipAsync(id, n, reason, cancellation)).WithName("skipSlot"));
    }

    private static void Told(RouteHandlerBuilder route) => route
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<Ok<TrialOddsView>, ProblemHttpResult>> OddsAsync(
        TrialWish wish, TrialWishReader wishes, OddsDesk odds, TrialBook book, TimeProvider time, CancellationToken cancellation)
    {
        if (wishes.Question(wish.QuestionId) is not { } question) return TrialProblems.Bad($"questionId: there is no question \"{wish.QuestionId}\"");
        string zone = await book.ZoneAsync(cancellation);
        DateOnly today = PersonClock.Day(zone, time.GetUtcNow());
        (Protocol protocol, IReadOnlyList<string> faults) = await wishes.ReadAsync(question, wish, today, isOpen: true, cancellation);
        return faults.Count > 0 ? TrialProblems.Bad(string.Join('\n', faults)) : TypedResults.Ok(await odds.TellAsync(protocol, today, zone, cancellation));
    }

    private static async Task<Results<Created<TrialStarted>, ProblemHttpResult>> ImportAsync(HttpRequest request, TrialDesk desk, CancellationToken cancellation)
    {
        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        string text = await reader.ReadToEndAsync(cancellation);
        if (!request.HasJsonContentType()) return await desk.ImportAsync(text, null, null, cancellation);
        try
        {
            return JsonSerializer.Deserialize<TrialImport>(text, ServerJson.Options) is { } import
                ? await desk.ImportAsync(import.Protocol, import.StartsOn, import.Expectancy, cancellation)
                : TrialProblems.Bad("The request body is empty.");
        }
        catch (JsonException fault)
        {
            return TrialProblems.Bad($"The request body's field '{fault.Path}' is missing, unknown or has a wrong value.");
        }
    }

    private static async Task<Ok<TrialList>> ListAsync(TrialBook book, TrialViewer viewer, CancellationToken cancellation)
    {
        List<TrialSummary> trials = [];
        foreach (LivingTrial trial in await book.ListAsync(cancellation)) trials.Add(await viewer.SummaryAsync(trial, cancellation));
        return TypedResults.Ok(new TrialList(trials));
    }

    /// <summary>What is to be done today, and what was begun and not told.</summary>
    private static async Task<Ok<DueSlots>> DueAsync(TrialBook book, SlotViewer viewer, CancellationToken cancellation)
    {
        List<TrialSlotView> due = [];
        foreach (LivingTrial trial in await book.ListAsync(cancellation))
        {
            if (trial.Row.Status != TrialStatus.Running) continue;
            foreach (TrialSlotRow slot in trial.Slots.Where(slot => (slot.Day == trial.Today && trial.StatusOf(slot) == SlotStatus.Planned) || trial.StatusOf(slot) == SlotStatus.Begun))
                due.Add(await viewer.ViewAsync(trial, slot, cancellation));
        }

        return TypedResults.Ok(new DueSlots(due));
    }

    private static async Task<Results<Ok<TrialDetail>, ProblemHttpResult>> GetAsync(Guid id, TrialBook book, TrialViewer viewer, CancellationToken cancellation) =>
        await book.FindAsync(id, cancellation) is { } trial ? TypedResults.Ok(await viewer.DetailAsync(trial, cancellation)) : TrialProblems.NoTrial(id);

    private static async Task<Results<Ok<TrialAnswerView>, ProblemHttpResult>> LookAsync(Guid id, TrialBook book, TrialStore store, TrialAnswers answers, TimeProvider time, CancellationToken cancellation)
    {
        if (await book.FindAsync(id, cancellation) is not { } trial) return TrialProblems.NoTrial(id);
        if (!trial.MayLook) return TrialProblems.Conflict("This trial's protocol has its answer looked at when the last session has passed.");
        if (trial.IsOver) return TypedResults.Ok(await answers.AnswerAsync(trial, trial.Stored.Looks.Count + 1, cancellation));
        TrialReckoning seen = await answers.ReckonAsync(trial, trial.Stored.Looks.Count + 1, cancellation);
        await store.LookAsync(Person, id, stored => Look(stored, seen, time), cancellation);
        return TypedResults.Ok(answers.View(seen));
    }

    private static TrialLookRow Look(StoredTrial stored, TrialReckoning seen, TimeProvider time) => new()
    {
        TrialId = stored.Row.Id,
        Ordinal = stored.Looks.Count + 1,
        LookedAt = SessionStore.WholeMilliseconds(time.GetUtcNow()),
        Pairs = seen.Answer.Pairs,
        EValue = seen.Answer.EValue is { } e && double.IsFinite(e) ? e : null,
        Verdict = TrialPeriods.Camel(seen.Answer.Verdict),
    };

    private static async Task<Results<Ok<TrialDetail>, ProblemHttpResult>> EndAsync(
        Guid id, TrialReason reason, TrialBook book, TrialStore store, TrialViewer viewer, CancellationToken cancellation)
    {
        if (await book.FindAsync(id, cancellation) is not { } trial) return TrialProblems.NoTrial(id);
        if (SlotResultReader.TextFault("why", reason.Why) is { } fault) return TrialProblems.Bad(fault);
        string? why = string.IsNullOrWhiteSpace(reason.Why) ? null : reason.Why.Trim();
        await store.EndAsync(Person, id, trial.IsOver ? TrialStatus.Ended : TrialStatus.Stopped, why, cancellation);
        return await GetAsync(id, book, viewer, cancellation);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(Guid id, TrialStore store, CancellationToken cancellation) =>
        await store.DeleteAsync(Person, id, cancellation) ? TypedResults.NoContent() : TrialProblems.NoTrial(id);
}
