using System.Collections.Immutable;
using Effleur.Core.Profiles;
using Effleur.Core.Routines;

namespace Effleur.Core.Shelf;

/// <summary>Looks at the values of a product.</summary>
public static class ProductCheck
{
    /// <summary>Most characters of an ingredient list; chosen: the longest printed lists have about 3,000.</summary>
    public const int MostListLength = 20_000;

    /// <summary>Longest name; chosen: one line on a phone.</summary>
    public const int MostNameLength = 80;

    /// <summary>Most months a jar symbol gives; chosen: none prints more.</summary>
    public const int MostMonths = 60;

    /// <summary>Most patch notes; chosen: several tests of a week.</summary>
    public const int MostNotes = 60;

    /// <summary>Everything that may not be.</summary>
    /// <param name="product">The product.</param>
    /// <param name="today">The person's day; what has happened lies not after it.</param>
    public static ImmutableArray<ProfileFault> Faults(ShelfProduct product, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(product);
        return
        [
            .. Fault(product.Name.Trim().Length == 0, "name", "expected a name"),
            .. RoutineCheck.TextFault(product.Name, MostNameLength) is { } words ? [new ProfileFault("name", words)] : Array.Empty<ProfileFault>(),
            .. Fault(product.Ingredients.Length > MostListLength, "ingredients", $"expected at most {MostListLength} characters, found {product.Ingredients.Length}"),
            .. Fault(product.Ingredients.Any(IsStrange), "ingredients", "expected text"),
            .. Fault(product.When.IsEmpty, "when", "expected morning, evening or both"),
            .. Fault(product.When.Distinct().Count() < product.When.Length, "when", "the same twice"),
            .. Fault(product.Days.Distinct().Count() < product.Days.Length, "days", "the same day twice"),
            .. Fault(product.KeepsMonths is < 1 or > MostMonths, "keepsMonths", $"expected 1 to {MostMonths} months, found {product.KeepsMonths}"),
            .. PastDay("opened", product.Opened, today),
            .. PastDay("patchTestFrom", product.PatchTestFrom, today),
            .. Fault(product.PatchNotes.Length > MostNotes, "patchNotes", $"expected at most {MostNotes}, found {product.PatchNotes.Length}"),
            .. Fault(product.PatchNotes.Select(note => note.On).Distinct().Count() < product.PatchNotes.Length, "patchNotes", "two of the same day"),
            .. product.PatchNotes.SelectMany(note => PastDay("patchNotes", note.On, today)),
        ];
    }

    private static bool IsStrange(char letter) => char.IsControl(letter) && letter is not ('\n' or '\r' or '\t');

    private static IEnumerable<ProfileFault> PastDay(string field, DateOnly? day, DateOnly today) => day switch
    {
        { } on when on > today => [new(field, $"expected {ProfileCheck.Iso(today)} or earlier, found {ProfileCheck.Iso(on)}")],
        { Year: < ProfileLimits.LeastYear } => [new(field, $"expected {ProfileLimits.LeastYear} or later")],
        _ => [],
    };

    private static IEnumerable<ProfileFault> Fault(bool isWrong, string field, string words) => isWrong ? [new(field, words)] : [];
}
