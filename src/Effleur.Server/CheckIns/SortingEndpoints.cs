using System.Security.Cryptography;
using Effleur.Core.Pressure;
using Effleur.Storage.CheckIns;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Effleur.Server.CheckIns;

/// <summary>Two kept pictures of one session to be told apart, in a drawn order (evidence E8: cheap blinding). Which is which is told only after sorting.</summary>
internal static class SortingEndpoints
{
    /// <summary>Every sentence that can be asked for, so that a test finds one that knowledge lacks.</summary>
    public static readonly string[] Keys = ["sortingAsk", "sortingNone", "sortingRight", "sortingWrong"];

    private static Guid Person => SessionStore.SolePersonId;

    public static void MapSorting(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder group = routes.MapGroup("/api/sorting").WithTags("CheckIns");
        group.MapGet("/", GetAsync).WithName("getSorting");
        group.MapPost("/{id:guid}", SortAsync).WithName("sortPair").ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        foreach (SortedPicture which in Enum.GetValues<SortedPicture>())
        {
            group.MapGet($"/{{id:guid}}/{(which == SortedPicture.First ? "first" : "second")}", (Guid id, SortingStore sorting, CheckInPhotoStore photos, PhotoVault vault, CancellationToken cancellation) =>
                    PictureAsync(id, which, sorting, photos, vault, cancellation))
                .WithName($"get{which}Picture").Produces<byte[]>(StatusCodes.Status200OK, "image/jpeg").ProducesProblem(StatusCodes.Status404NotFound);
        }
    }

    private static async Task<Ok<SortingView>> GetAsync(SortingStore sorting, ReadingWords words, CancellationToken cancellation)
    {
        SortingPairRow? pair = await sorting.NextAsync(Person, () => BitConverter.ToUInt32(RandomNumberGenerator.GetBytes(sizeof(uint))), cancellation);
        (int sorted, int right) = await sorting.CountAsync(Person, cancellation);
        PairView? view = pair is null ? null : new(pair.Id, $"/api/sorting/{pair.Id}/first", $"/api/sorting/{pair.Id}/second");
        return TypedResults.Ok(new SortingView(view, sorted, right, words.Word(pair is null ? "sortingNone" : "sortingAsk")));
    }

    private static async Task<Results<Ok<SortedView>, ProblemHttpResult>> SortAsync(
        Guid id, SortPair request, SortingStore sorting, ReadingWords words, CancellationToken cancellation)
    {
        if (await sorting.FindAsync(Person, id, cancellation) is not { } pair) return NoPair(id);
        bool wasRight = PictureOf(pair, request.After) == pair.AfterId;
        if (!await sorting.SortAsync(Person, id, wasRight, cancellation)) return CheckInEndpoints.Problem(StatusCodes.Status409Conflict, "This pair was sorted already.");
        (int sorted, int right) = await sorting.CountAsync(Person, cancellation);
        return TypedResults.Ok(new SortedView(wasRight, sorted, right, words.Word(wasRight ? "sortingRight" : "sortingWrong")));
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> PictureAsync(
        Guid id, SortedPicture which, SortingStore sorting, CheckInPhotoStore photos, PhotoVault vault, CancellationToken cancellation)
    {
        if (await sorting.FindAsync(Person, id, cancellation) is not { } pair) return NoPair(id);
        Guid checkIn = PictureOf(pair, which);
        return await photos.FindAsync(Person, checkIn, cancellation) is { } encrypted
            ? CheckInPhotoEndpoints.Show(checkIn, encrypted, vault)
            : CheckInEndpoints.Problem(StatusCodes.Status404NotFound, "This picture is no longer kept.");
    }

    /// <summary>The check-in whose picture is shown there: the stored seed draws the order.</summary>
    internal static Guid PictureOf(SortingPairRow pair, SortedPicture which)
    {
        Guid[] both = [pair.BeforeId, pair.AfterId];
        return both[SeededOrder.Of(both.Length, (uint)pair.Seed)[(int)which]];
    }

    private static ProblemHttpResult NoPair(Guid id) => CheckInEndpoints.Problem(StatusCodes.Status404NotFound, $"There is no pair {id} to sort.");
}

/// <summary>One of the two pictures that are shown.</summary>
internal enum SortedPicture
{
    First,
    Second,
}

internal sealed record SortPair(SortedPicture After);

internal sealed record PairView(Guid Id, string First, string Second);

internal sealed record SortingView(PairView? Pair, int Sorted, int Right, string Words);

internal sealed record SortedView(bool WasRight, int Sorted, int Right, string Words);
