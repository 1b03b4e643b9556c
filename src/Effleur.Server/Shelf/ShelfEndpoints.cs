using System.Collections.Immutable;
using Effleur.Core.Profiles;
using Effleur.Core.Shelf;
using Effleur.Core.Strokes;
using Effleur.Server.Persons;
using Effleur.Server.Routines;
using Effleur.Shelf.Reports;
using Effleur.Shelf.Use;
using Effleur.Storage.Files;
using Effleur.Storage.Products;
using Effleur.Storage.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Effleur.Server.Shelf;

/// <summary>The shelf: lists are read, products are kept.</summary>
internal static class ShelfEndpoints
{
    private static readonly string[] PageWords = ["massageAndUptake", "whichOrder", "fungalNote", "hyaluronicSize", "oilStays"];

    private static Guid Person => SessionStore.SolePersonId;

    public static void MapShelf(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder group = routes.MapGroup("/api/shelf").WithTags("Shelf");
        group.MapGet("/", ShelfAsync).WithName("getShelf");
        group.MapPost("/check", CheckAsync).WithName("checkList").ProducesProblem(StatusCodes.Status400BadRequest);
        group.MapPost("/products", AddAsync).WithName("addProduct").ProducesProblem(StatusCodes.Status400BadRequest);
        group.MapGet("/products/{id:guid}", GetAsync).WithName("getProduct");
        group.MapPut("/products/{id:guid}", SaveAsync).WithName("saveProduct").ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict);
        group.MapDelete("/products/{id:guid}", DeleteAsync).WithName("deleteProduct");
        group.MapLabelPhotos();
    }

    private static async Task<Ok<ShelfView>> ShelfAsync(PersonBook persons, ProductBook book, ProductStore store, ShelfDesk desk, CancellationToken cancellation)
    {
        PersonDay person = await persons.TodayAsync(cancellation);
        KeptShelf kept = await book.ShelfAsync(cancellation);
        IReadOnlySet<Guid> photos = await store.WithPhotoAsync(Person, cancellation);
        return TypedResults.Ok(new ShelfView(
            [.. kept.Products.Select(one => ProductView.Of(one, desk.Read(one.Product, person.Profile, person.Today), photos.Contains(one.Id), desk))],
            kept.Unread,
            [.. desk.Shelf.Application.Select(step => new OrderStep(step.When, step.Words, [.. person.Profile.Products.Where(product => Goes(product, step)).Select(product => product.Name)]))],
            desk.Nights(person.Profile),
            PageWords.ToDictionary(key => key, desk.Shelf.Word)));
    }

    private static bool Goes(ShelfProduct product, ApplicationStep step) => product.When.Contains(step.When) && step.Uses.Contains(product.Use);

    private static async Task<Results<Ok<ShelfReport>, ProblemHttpResult>> CheckAsync(ListDraft draft, PersonBook persons, ShelfDesk desk, CancellationToken cancellation)
    {
        if (draft.Ingredients.Length > ProductCheck.MostListLength)
            return TypedResults.Problem($"ingredients: expected at most {ProductCheck.MostListLength} characters, found {draft.Ingredients.Length}.", statusCode: StatusCodes.Status400BadRequest);
        return TypedResults.Ok(desk.Check(draft.Ingredients, (await persons.TodayAsync(cancellation)).Profile));
    }

    private static async Task<Results<Created<ProductView>, ProblemHttpResult>> AddAsync(
        ProductDraft draft, PersonBook persons, ProductBook book, ShelfDesk desk, CancellationToken cancellation)
    {
        PersonDay person = await persons.TodayAsync(cancellation);
        ShelfProduct product = draft.ToProduct();
        if (Refusal(product, person.Today) is { } refusal) return refusal;
        return await book.AddAsync(product, cancellation) is { } kept
            ? TypedResults.Created($"/api/shelf/products/{kept.Id}", ProductView.Of(kept, desk.Read(kept.Product, person.Profile, person.Today), hasPhoto: false, desk))
            : TypedResults.Problem($"There are {ProductBook.MostProducts} products on your shelf; take one off first.", statusCode: StatusCodes.Status400BadRequest);
    }

    private static async Task<Results<Ok<ProductDetails>, ProblemHttpResult>> GetAsync(
        Guid id, PersonBook persons, ProductBook book, ProductStore store, ShelfDesk desk, MassageLibrary library, CancellationToken cancellation)
    {
        if (await book.FindAsync(id, cancellation) is not { } kept) return NoProduct(id);
        PersonDay person = await persons.TodayAsync(cancellation);
        ReadProduct read = desk.Read(kept.Product, person.Profile, person.Today);
        bool hasPhoto = (await store.WithPhotoAsync(Person, cancellation)).Contains(id);
        return TypedResults.Ok(new ProductDetails(
            ProductView.Of(kept, read, hasPhoto, desk), desk.Check(kept.Product.Ingredients, person.Profile), [.. Fits(read, library, desk.Shelf)]));
    }

    private static IEnumerable<FitView> Fits(ReadProduct read, MassageLibrary library, ShelfKnowledge shelf) =>
        from technique in library.Catalogue.Techniques.Values.OrderBy(technique => technique.Id, StringComparer.Ordinal)
        let need = SlipNeeds.Of(technique, technique.Tools.Cast<Tool?>().FirstOrDefault())
        let fit = TechniqueFit.Of(technique.Id, need, read.Slip, shelf)
        where !fit.Fits
        select new FitView(technique.Id, technique.Name, need, fit.Words!);

    private static async Task<Results<Ok<ProductDetails>, ProblemHttpResult>> SaveAsync(
        Guid id, ProductChange change, PersonBook persons, ProductBook book, ProductStore store, ShelfDesk desk, MassageLibrary library, CancellationToken cancellation)
    {
        PersonDay person = await persons.TodayAsync(cancellation);
        ShelfProduct product = change.Product.ToProduct();
        if (Refusal(product, person.Today) is { } refusal) return refusal;
        return await book.SaveAsync(id, change.Revision, product, cancellation) switch
        {
            SaveOutcome.Saved => await GetAsync(id, persons, book, store, desk, library, cancellation),
            SaveOutcome.Stale => TypedResults.Problem("This product was saved in another window since you opened it here.", statusCode: StatusCodes.Status409Conflict),
            _ => NoProduct(id),
        };
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(Guid id, ProductStore store, CancellationToken cancellation) =>
        await store.DeleteAsync(Person, id, cancellation) ? TypedResults.NoContent() : NoProduct(id);

    private static ProblemHttpResult? Refusal(ShelfProduct product, DateOnly today)
    {
        ImmutableArray<ProfileFault> faults = ProductCheck.Faults(product, today);
        return faults.IsEmpty ? null : TypedResults.Problem(string.Join('\n', faults.Select(fault => $"{fault.Field}: {fault.Words}")), statusCode: StatusCodes.Status400BadRequest);
    }

    internal static ProblemHttpResult NoProduct(Guid id) => TypedResults.Problem($"There is no product {id}.", statusCode: StatusCodes.Status404NotFound);
}
