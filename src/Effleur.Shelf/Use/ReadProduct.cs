using System.Collections.Immutable;
using Effleur.Core.Profiles;
using Effleur.Core.Shelf;
using Effleur.Shelf.Slip;
using Effleur.Shelf.Verdicts;

namespace Effleur.Shelf.Use;

/// <summary>A product, read for one person on a day.</summary>
/// <param name="Product">The product.</param>
/// <param name="Reading">Its list.</param>
/// <param name="Slip">How hands glide on it.</param>
/// <param name="Verdicts">What is to be said, its age included.</param>
/// <param name="Patch">How its patch test stands.</param>
public sealed record ReadProduct(ShelfProduct Product, ShelfReading Reading, SlipEstimate Slip, ImmutableArray<Verdict> Verdicts, PatchTest Patch)
{
    /// <summary>Reads all products of a profile for its person.</summary>
    public static ImmutableArray<ReadProduct> All(Profile profile, ShelfReader reader, DateOnly today, int patchDays)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var person = ShelfPerson.Of(profile, reader);
        return [.. profile.Products.Select(product => Of(product, reader, person, today, patchDays))];
    }

    /// <summary>Reads it.</summary>
    public static ReadProduct Of(ShelfProduct product, ShelfReader reader, ShelfPerson person, DateOnly today, int patchDays)
    {
        ArgumentNullException.ThrowIfNull(product);
        ArgumentNullException.ThrowIfNull(reader);
        ShelfReading reading = reader.Read(product.Ingredients);
        ImmutableArray<Verdict> verdicts = VerdictMaker.Of(reading, reader.Shelf, person);
        if (Keeping.Of(product, reading, reader.Shelf, today) is { } age) verdicts = verdicts.Add(age);
        return new(product, reading, SlipEstimate.Of(reading, reader.Shelf), verdicts, PatchTest.Of(product, today, patchDays));
    }
}
