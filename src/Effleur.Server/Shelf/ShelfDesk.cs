using System.Collections.Immutable;
using Effleur.Core.Profiles;
using Effleur.Core.Shelf;
using Effleur.Server.Routines;
using Effleur.Shelf;
using Effleur.Shelf.Reports;
using Effleur.Shelf.Use;
using Effleur.Shelf.Verdicts;

namespace Effleur.Server.Shelf;

/// <summary>Reads products for a person; the reader takes a moment to make and is made once.</summary>
internal sealed class ShelfDesk(MassageLibrary library)
{
    private readonly Lazy<ShelfReader> _reader = new(() => new(library.Catalogue.Shelf));

    public ShelfReader Reader => _reader.Value;

    public ShelfKnowledge Shelf => library.Catalogue.Shelf;

    /// <summary>Days of a trial on the arm.</summary>
    public int PatchDays => library.Catalogue.PatchTestDays;

    public ShelfReport Check(string text, Profile profile) => ShelfReport.Of(text, Reader, ShelfPerson.Of(profile, Reader));

    public ReadProduct Read(ShelfProduct product, Profile profile, DateOnly today) =>
        ReadProduct.Of(product, Reader, ShelfPerson.Of(profile, Reader), today, PatchDays);

    /// <summary>The profile in which products with strong actives keep their nights.</summary>
    public Profile Marked(Profile profile) => ActiveNights.Marked(profile, Reader);

    /// <summary>All products of a profile, read for its person.</summary>
    public ImmutableArray<ReadProduct> ReadAll(Profile profile, DateOnly today) => ReadProduct.All(profile, Reader, today, PatchDays);

    /// <summary>Which nights are kept free of massage, and by what.</summary>
    public ImmutableArray<string> Nights(Profile marked) => ActiveNights.Words(marked, Shelf);
}
