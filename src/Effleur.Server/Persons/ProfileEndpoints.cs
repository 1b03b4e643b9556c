using System.Collections.Immutable;
using Effleur.Core.Cautions;
using Effleur.Core.Profiles;
using Effleur.Server.Routines;
using Effleur.Storage.Files;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Effleur.Server.Persons;

/// <summary>What a person tells about themselves, and what follows from it.</summary>
internal static class ProfileEndpoints
{
    public static void MapProfile(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder group = routes.MapGroup("/api").WithTags("Profile");
        group.MapGet("/profile", GetAsync).WithName("getProfile");
        group.MapPut("/profile", SaveAsync).WithName("saveProfile").ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict);
        group.MapPost("/profile/check", CheckAsync).WithName("checkProfile").ProducesProblem(StatusCodes.Status400BadRequest);
        group.MapGet("/profile/questions", (MassageLibrary library) => TypedResults.Ok(QuestionList.Of(library.Catalogue))).WithName("getQuestions");
        group.MapGet("/clearance", ClearanceAsync).WithName("getClearance");
    }

    private static async Task<Ok<KeptProfileView>> GetAsync(PersonBook persons, CancellationToken cancellation)
    {
        KeptProfile kept = await persons.ProfileAsync(cancellation);
        return TypedResults.Ok(new KeptProfileView(kept.Revision, ProfileView.Of(kept.Profile)));
    }

    private static async Task<Results<Ok<KeptProfileView>, ProblemHttpResult>> SaveAsync(
        ProfileChange change, PersonBook persons, MassageLibrary library, TimeProvider time, CancellationToken cancellation)
    {
        KeptProfile kept = await persons.ProfileAsync(cancellation);
        (Profile profile, ProblemHttpResult? refusal) = Read(change.Profile, kept.Profile, library, time);
        if (refusal is not null) return refusal;
        return await persons.SaveAsync(change.Revision, profile, cancellation) == SaveOutcome.Saved
            ? await GetAsync(persons, cancellation)
            : TypedResults.Problem("Your answers were saved in another window since you opened them here.", statusCode: StatusCodes.Status409Conflict);
    }

    /// <summary>What would follow from a profile; nothing is kept.</summary>
    private static async Task<Results<Ok<ClearanceView>, ProblemHttpResult>> CheckAsync(
        ProfileView draft, PersonBook persons, MassageLibrary library, TimeProvider time, CancellationToken cancellation)
    {
        PersonDay person = await persons.TodayAsync(cancellation);
        (Profile profile, ProblemHttpResult? refusal) = Read(draft, person.Profile, library, time);
        if (refusal is not null) return refusal;
        ScreeningAnswers answers = profile.Health.And(SessionLessons.Answers(library.Catalogue, profile, person.Symptoms, person.Today));
        return TypedResults.Ok(ClearanceView.Of(library.Catalogue, Clearance.On(library.Catalogue, answers, person.Today)));
    }

    private static async Task<Ok<ClearanceView>> ClearanceAsync(PersonBook persons, MassageLibrary library, CancellationToken cancellation) =>
        TypedResults.Ok(ClearanceView.Of(library.Catalogue, (await persons.TodayAsync(cancellation)).Clearance));

    private static (Profile Profile, ProblemHttpResult? Refusal) Read(ProfileView view, Profile before, MassageLibrary library, TimeProvider time)
    {
        (Profile profile, ImmutableArray<ProfileFault> faults) = view.ToProfile(before);
        faults = [.. faults, .. ProfileCheck.Faults(library.Catalogue, profile, PersonClock.LatestDay(time.GetUtcNow()))];
        string lines = string.Join('\n', faults.Take(MostLines).Select(fault => $"{fault.Field}: {fault.Words}"));
        return (profile, faults.IsEmpty ? null : TypedResults.Problem(lines, statusCode: StatusCodes.Status400BadRequest));
    }

    /// <summary>Most faults named; chosen: whoever mended these saves again.</summary>
    private const int MostLines = 20;
}
