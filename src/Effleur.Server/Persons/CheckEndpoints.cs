using Effleur.Core.Catalogue;
using Effleur.Core.Cautions;
using Effleur.Core.Profiles;
using Effleur.Server.Routines;
using Effleur.Storage.Files;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Effleur.Server.Persons;

/// <summary>The ten-second check before a session: what is different today. And what a person thinks of a technique after one.</summary>
internal static class CheckEndpoints
{
    public static void MapCheck(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder group = routes.MapGroup("/api").WithTags("Profile");
        group.MapPost("/check", CheckAsync).WithName("checkToday").ProducesProblem(StatusCodes.Status400BadRequest);
        group.MapPost("/techniques/{techniqueId}/opinion", OpinionAsync).WithName("saveOpinion").ProducesProblem(StatusCodes.Status404NotFound);
    }

    /// <summary>Today's signs replace those of the last check: whoever no longer has a cold sore need not remember to say so elsewhere.</summary>
    private static async Task<Results<Ok<ClearanceView>, ProblemHttpResult>> CheckAsync(
        TodayCheck check, PersonBook persons, MassageLibrary library, CancellationToken cancellation)
    {
        MassageCatalogue catalogue = library.Catalogue;
        if (check.Answers.FirstOrDefault(answer => !IsOfCheck(catalogue, answer.Condition)) is { Condition: { } stranger })
            return TypedResults.Problem($"answers: '{stranger}' is not asked before a session.", statusCode: StatusCodes.Status400BadRequest);
        PersonDay person = await persons.TodayAsync(cancellation);
        var answers = check.Answers.Select(answer => new ConditionAnswer(answer.Condition, answer.Since, [.. answer.Places], answer.AgreedUntil));
        Profile changed = person.Profile with
        {
            Health = person.Profile.Health with { Conditions = [.. person.Profile.Health.Conditions.Where(answer => !IsOfCheck(catalogue, answer.ConditionId)), .. answers] },
        };
        if (ProfileCheck.Faults(catalogue, changed, person.Today) is [var fault, ..])
            return TypedResults.Problem($"{fault.Field}: {fault.Words}", statusCode: StatusCodes.Status400BadRequest);
        if (!person.Profile.Health.Conditions.SequenceEqual(changed.Health.Conditions) && await persons.SaveAsync(person.Revision, changed, cancellation) != SaveOutcome.Saved)
            return TypedResults.Problem("Your answers were saved in another window just now; please check again.", statusCode: StatusCodes.Status409Conflict);
        return TypedResults.Ok(ClearanceView.Of(catalogue, (await persons.TodayAsync(cancellation)).Clearance));
    }

    private static bool IsOfCheck(MassageCatalogue catalogue, string conditionId) =>
        catalogue.Conditions.TryGetValue(conditionId, out Condition? condition) && condition.BeforeSession is not null;

    private static async Task<Results<NoContent, ProblemHttpResult>> OpinionAsync(
        string techniqueId, TechniqueOpinion opinion, PersonBook persons, MassageLibrary library, CancellationToken cancellation)
    {
        if (!library.Catalogue.Techniques.ContainsKey(techniqueId))
            return TypedResults.Problem($"There is no technique '{techniqueId}'.", statusCode: StatusCodes.Status404NotFound);
        KeptProfile kept = await persons.ProfileAsync(cancellation);
        Profile changed = kept.Profile with
        {
            Likes = [.. kept.Profile.Likes.Where(id => id != techniqueId), .. opinion.Thumb == Thumb.Up ? [techniqueId] : Array.Empty<string>()],
            Dislikes = [.. kept.Profile.Dislikes.Where(id => id != techniqueId), .. opinion.Thumb == Thumb.Down ? [techniqueId] : Array.Empty<string>()],
        };
        return await persons.SaveAsync(kept.Revision, changed, cancellation) == SaveOutcome.Saved
            ? TypedResults.NoContent()
            : TypedResults.Problem("Your answers were saved in another window just now; please try again.", statusCode: StatusCodes.Status409Conflict);
    }
}

/// <summary>Everything that is so today, among what is asked before a session; empty when all is well.</summary>
internal sealed record TodayCheck(IReadOnlyList<AnswerView> Answers);

internal sealed record TechniqueOpinion(Thumb Thumb);

internal enum Thumb
{
    None,
    Up,
    Down,
}
