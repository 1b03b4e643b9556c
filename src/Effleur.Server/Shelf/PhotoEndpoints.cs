using Effleur.Storage.Products;
using Effleur.Storage.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Effleur.Server.Shelf;

/// <summary>Photos of labels: kept as they come, never read, never sent on.</summary>
internal static class PhotoEndpoints
{
    /// <summary>Largest photo; chosen: the page makes pictures of 1600 pixels, which are a fifth of it.</summary>
    public const int MostBytes = 2 * 1024 * 1024;

    private static Guid Person => SessionStore.SolePersonId;

    public static void MapLabelPhotos(this RouteGroupBuilder group)
    {
        group.MapPut("/products/{id:guid}/photo", KeepAsync).WithName("keepLabelPhoto").Accepts<byte[]>("image/jpeg", "image/png")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .WithMetadata(new RequestSizeLimitAttribute(MostBytes));
        group.MapGet("/products/{id:guid}/photo", GetAsync).WithName("getLabelPhoto").Produces<byte[]>(StatusCodes.Status200OK, "image/jpeg", "image/png");
        group.MapDelete("/products/{id:guid}/photo", DeleteAsync).WithName("deleteLabelPhoto");
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> KeepAsync(Guid id, HttpRequest request, ProductStore store, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        await request.Body.CopyToAsync(bytes, cancellation);
        byte[] photo = bytes.ToArray();
        if (MediaType(photo) is not { } type)
            return TypedResults.Problem("photo: expected a picture as JPEG or PNG.", statusCode: StatusCodes.Status400BadRequest);
        return await store.KeepPhotoAsync(Person, id, type, photo, cancellation) ? TypedResults.NoContent() : ShelfEndpoints.NoProduct(id);
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> GetAsync(Guid id, ProductStore store, CancellationToken cancellation) =>
        await store.PhotoAsync(Person, id, cancellation) is { } photo
            ? TypedResults.File(photo.Bytes, photo.MediaType)
            : TypedResults.Problem($"There is no photo of the product {id}.", statusCode: StatusCodes.Status404NotFound);

    private static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(Guid id, ProductStore store, CancellationToken cancellation) =>
        await store.DeletePhotoAsync(Person, id, cancellation)
            ? TypedResults.NoContent()
            : TypedResults.Problem($"There is no photo of the product {id}.", statusCode: StatusCodes.Status404NotFound);

    // by its first bytes, whatever the request calls it
    private static string? MediaType(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? "image/jpeg"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]) ? "image/png"
        : null;
}
