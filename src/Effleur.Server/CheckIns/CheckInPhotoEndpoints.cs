using Effleur.Storage.CheckIns;
using Effleur.Storage.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Effleur.Server.CheckIns;

/// <summary>The kept picture of a check-in: there only when the person wanted it, never in the clear on the disk, never measured or sent on.</summary>
internal static class CheckInPhotoEndpoints
{
    /// <summary>Largest picture; chosen: the page makes pictures of 1600 pixels, which are a fifth of it.</summary>
    public const int MostBytes = 2 * 1024 * 1024;

    private static Guid Person => SessionStore.SolePersonId;

    public static void MapCheckInPhotos(this RouteGroupBuilder group)
    {
        group.MapPut("/{id:guid}/photo", KeepAsync).WithName("keepCheckInPhoto").Accepts<byte[]>("image/jpeg")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .WithMetadata(new RequestSizeLimitAttribute(MostBytes));
        group.MapGet("/{id:guid}/photo", GetAsync).WithName("getCheckInPhoto").Produces<byte[]>(StatusCodes.Status200OK, "image/jpeg").ProducesProblem(StatusCodes.Status404NotFound);
        group.MapDelete("/{id:guid}/photo", DeleteAsync).WithName("deleteCheckInPhoto").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> KeepAsync(
        Guid id, HttpRequest request, CheckInStore checkIns, CheckInPhotoStore photos, PhotoVault vault, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        await request.Body.CopyToAsync(bytes, cancellation);
        byte[] picture = bytes.ToArray();

        // by its first bytes, whatever the request calls it
        if (!picture.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return CheckInEndpoints.Problem(StatusCodes.Status400BadRequest, "photo: expected a picture as JPEG.");
        if (await checkIns.FindAsync(Person, id, cancellation) is null) return CheckInEndpoints.NoCheckIn(id);
        return await photos.KeepAsync(Person, id, vault.Seal(id, picture), cancellation) ? TypedResults.NoContent() : CheckInEndpoints.NoCheckIn(id);
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> GetAsync(Guid id, CheckInPhotoStore photos, PhotoVault vault, CancellationToken cancellation) =>
        await photos.FindAsync(Person, id, cancellation) is { } encrypted ? Show(id, encrypted, vault) : NoPhoto(id);

    /// <summary>The picture, not to be kept by the browser.</summary>
    public static Results<FileContentHttpResult, ProblemHttpResult> Show(Guid id, byte[] encrypted, PhotoVault vault) => vault.Open(id, encrypted) is { } picture
        ? TypedResults.File(picture, "image/jpeg")
        : CheckInEndpoints.Problem(StatusCodes.Status409Conflict, $"This picture was encrypted with another key than {PhotoVault.KeyFile} of the data folder.");

    private static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(Guid id, CheckInPhotoStore photos, CancellationToken cancellation) =>
        await photos.DeleteAsync(Person, id, cancellation) ? TypedResults.NoContent() : NoPhoto(id);

    private static ProblemHttpResult NoPhoto(Guid id) => CheckInEndpoints.Problem(StatusCodes.Status404NotFound, $"No picture of the check-in {id} is kept.");
}
