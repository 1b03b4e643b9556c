using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using Effleur.Core.Shelf;
using Effleur.Shelf.Reports;
using Effleur.Shelf.Use;
using Effleur.Shelf.Verdicts;

namespace Effleur.Server.Shelf;

/// <summary>A list to be read.</summary>
internal sealed record ListDraft(string Ingredients);

/// <summary>A product as the pages send and get it: the fields of docs/profile-file.md.</summary>
internal sealed record ProductDraft(
    string Name,
    ProductUse Use,
    string Ingredients,
    IReadOnlyList<DayPart> When,
    IReadOnlyList<DayOfWeek> Days,
    DateOnly? Opened,
    int? KeepsMonths,
    DateOnly? PatchTestFrom,
    IReadOnlyList<PatchNoteView> PatchNotes)
{
    public static ProductDraft Of(ShelfProduct product) => new(
        product.Name, product.Use, product.Ingredients, product.When, product.Days, product.Opened, product.KeepsMonths, product.PatchTestFrom,
        [.. product.PatchNotes.Select(note => new PatchNoteView(note.On, note.Seen))]);

    public ShelfProduct ToProduct() => new()
    {
        Id = "1",
        Name = Name.Trim(),
        Use = Use,
        Ingredients = Ingredients.ReplaceLineEndings("\n").Trim(),
        When = [.. When],
        Days = [.. Days],
        Opened = Opened,
        KeepsMonths = KeepsMonths,
        PatchTestFrom = PatchTestFrom,
        PatchNotes = [.. PatchNotes.Select(note => new PatchNote(note.On, note.Seen))],
    };
}

[method: JsonConstructor]
internal readonly record struct PatchNoteView(DateOnly On, PatchSign Seen);

/// <summary>A change to a product.</summary>
/// <param name="Revision">The revision that was changed.</param>
/// <param name="Product">The product as it is to be.</param>
internal sealed record ProductChange(int Revision, ProductDraft Product);

/// <summary>A product on the shelf.</summary>
/// <param name="Id">What it is asked for by.</param>
/// <param name="Revision">How often it was saved, from 1.</param>
/// <param name="Product">What the person told of it.</param>
/// <param name="HasPhoto">Whether there is a photo of its label.</param>
/// <param name="Slip">How hands glide on it.</param>
/// <param name="Strongest">The strongest thing to be said about it as a massage medium.</param>
/// <param name="Patch">How its trial on the arm stands.</param>
/// <param name="Age">What is to be said of its age, or null.</param>
internal sealed record ProductView(Guid Id, int Revision, ProductDraft Product, bool HasPhoto, SlipLine Slip, Verdict? Strongest, PatchView Patch, Verdict? Age)
{
    public static ProductView Of(KeptProduct kept, ReadProduct read, bool hasPhoto, ShelfDesk desk) => new(
        kept.Id,
        kept.Revision,
        ProductDraft.Of(kept.Product),
        hasPhoto,
        new(read.Slip.Index, read.Slip.PlayMinutes),
        read.Verdicts.Where(verdict => verdict.Kind != VerdictKind.Keeping).OrderByDescending(verdict => verdict.Level).FirstOrDefault(),
        PatchView.Of(read.Patch, desk),
        read.Verdicts.FirstOrDefault(verdict => verdict.Kind == VerdictKind.Keeping));
}

/// <summary>How a trial on the arm stands.</summary>
/// <param name="State">How it stands.</param>
/// <param name="Day">Its day, from 1; 0 before it.</param>
/// <param name="Days">Days it takes.</param>
/// <param name="Words">What is to be done.</param>
internal sealed record PatchView(PatchState State, int Day, int Days, string Words)
{
    public static PatchView Of(PatchTest test, ShelfDesk desk)
    {
        string key = test.State switch { PatchState.NotBegun => "patchBegin", PatchState.Running => "patchRunning", PatchState.Passed => "patchPassed", _ => "patchReacted" };
        string words = desk.Shelf.Word(key).Replace("{day}", test.Day.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{days}", desk.PatchDays.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return new(test.State, test.Day, desk.PatchDays, words);
    }
}

/// <summary>A product with all that is to be said of it.</summary>
/// <param name="Kept">The product.</param>
/// <param name="Report">Its list, read for the person.</param>
/// <param name="Fits">Techniques it does not suit, and what to do.</param>
internal sealed record ProductDetails(ProductView Kept, ShelfReport Report, IReadOnlyList<FitView> Fits);

/// <summary>A technique a product does not suit.</summary>
internal sealed record FitView(string TechniqueId, string Name, SlipNeed Need, string Words);

/// <summary>The shelf.</summary>
/// <param name="Products">The products, by name.</param>
/// <param name="Unread">Names of products that are kept but that this version cannot read.</param>
/// <param name="Order">The order of use, morning then evening.</param>
/// <param name="Nights">Which days are kept free of massage, in words.</param>
/// <param name="Words">Sentences the page shows: on uptake, on order.</param>
internal sealed record ShelfView(
    IReadOnlyList<ProductView> Products, ImmutableArray<string> Unread, IReadOnlyList<OrderStep> Order, ImmutableArray<string> Nights, IReadOnlyDictionary<string, string> Words);

/// <summary>A step of the order of use.</summary>
internal sealed record OrderStep(DayPart When, string Words, IReadOnlyList<string> Products);

/// <summary>The product for a session.</summary>
/// <param name="ProductId">The product; null when none fits.</param>
/// <param name="Name">Its name; null when none fits.</param>
/// <param name="Words">Which one, how much, what to mind.</param>
internal sealed record SessionProductView(Guid? ProductId, string? Name, ImmutableArray<string> Words)
{
    public static SessionProductView Of(ProductChoice choice) => new(choice.Product is { } product ? Guid.Parse(product.Id) : null, choice.Product?.Name, choice.Words);
}
