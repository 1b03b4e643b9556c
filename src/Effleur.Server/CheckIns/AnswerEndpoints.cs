using Effleur.Core.Catalogue;
using Effleur.Core.Scales;
using Effleur.Server.Routines;
using Effleur.Storage.CheckIns;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Effleur.Server.CheckIns;

/// <summary>What is asked of a person, and their answers.</summary>
internal static class AnswerEndpoints
{
    /// <summary>Every topic that can be asked for, so that a test finds one that knowledge lacks.</summary>
    public static readonly string[] Keys = ["checkInAdvice", .. Enum.GetNames<CheckInKind>().Select(kind => "checkInAdvice" + kind)];

    public static void MapAnswers(this RouteGroupBuilder group)
    {
        group.MapGet("/questions", QuestionsAsync).WithName("getCheckInQuestions").ProducesProblem(StatusCodes.Status400BadRequest);
        group.MapPut("/{id:guid}/answers", PutAsync).WithName("putCheckInAnswers")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static async Task<Results<Ok<CheckInQuestions>, ProblemHttpResult>> QuestionsAsync(
        string kind, AnswerDesk desk, MassageLibrary library, CancellationToken cancellation)
    {
        if (!Enum.GetNames<CheckInKind>().Any(name => name.Equals(kind, StringComparison.OrdinalIgnoreCase)) || !Enum.TryParse(kind, ignoreCase: true, out CheckInKind known))
            return CheckInEndpoints.Problem(StatusCodes.Status400BadRequest, $"'kind' is '{kind}'; expected before, after or anytime.");
        IReadOnlyList<Scale> due = await desk.DueAsync(known, cancellation);
        return TypedResults.Ok(new CheckInQuestions([.. due.Select(ScaleView.Of)], [.. Said(library.Catalogue, $"checkInAdvice{known}"), .. Said(library.Catalogue, "checkInAdvice")]));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> PutAsync(
        Guid id, PutAnswers request, CheckInStore checkIns, AnswerDesk desk, CancellationToken cancellation)
    {
        string[] faults = [.. desk.Faults(request.Answers)];
        if (faults.Length > 0) return CheckInEndpoints.Problem(StatusCodes.Status400BadRequest, string.Join('\n', faults));
        CheckInAnswerRow[] rows = [.. request.Answers.Select(answer => new CheckInAnswerRow { CheckInId = id, ScaleId = answer.ScaleId, ItemId = answer.ItemId, Value = answer.Value })];
        CheckInWrite written = await checkIns.PutAnswersAsync(SessionStore.SolePersonId, id, rows, cancellation);
        return CheckInEndpoints.Refusal(written, id) is { } refusal ? refusal : TypedResults.NoContent();
    }

    private static IEnumerable<string> Said(MassageCatalogue catalogue, string topic) => catalogue.Words.TryGetValue(topic, out var lines) ? lines : [];
}

/// <summary>What is due now, never with an earlier answer; and how to sit for it.</summary>
internal sealed record CheckInQuestions(IReadOnlyList<ScaleView> Scales, IReadOnlyList<string> Advice);

internal sealed record ScaleView(
    string Id, string Name, string Lead, string Low, string High, int From, int To, int Step, IReadOnlyList<ScaleItemView> Items, string Licence, bool IsMonthly)
{
    public static ScaleView Of(Scale scale) => new(
        scale.Id,
        scale.Name,
        "",
        scale.Ends?.Least ?? "",
        scale.Ends?.Most ?? "",
        scale.Least,
        scale.Most,
        1,
        [.. scale.Items.Select(item => new ScaleItemView(item.Id, item.Text))],
        scale.Licence.Words,
        scale.Time == ScaleTime.Monthly);
}

internal sealed record ScaleItemView(string Id, string Words);
