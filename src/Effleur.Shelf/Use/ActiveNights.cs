using System.Collections.Immutable;
using Effleur.Core.Profiles;
using Effleur.Core.Shelf;
using Effleur.Shelf.Verdicts;

namespace Effleur.Shelf.Use;

/// <summary>Finds products that keep a part of the day free of massage by what is in them, whatever a person uses them for.</summary>
public static class ActiveNights
{
    /// <summary>The profile in which products with vitamin A, an acid or benzoyl peroxide left on the skin count as strong actives, for planning.</summary>
    public static Profile Marked(Profile profile, ShelfReader reader)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return profile with { Products = [.. profile.Products.Select(product => Keeps(product, reader) ? product with { Use = ProductUse.StrongActive } : product)] };
    }

    /// <summary>Which days are kept free of massage, and by which products; empty when none is.</summary>
    /// <param name="marked">A profile as <see cref="Marked"/> gives it.</param>
    /// <param name="shelf">The words.</param>
    public static ImmutableArray<string> Words(Profile marked, ShelfKnowledge shelf)
    {
        ArgumentNullException.ThrowIfNull(marked);
        ArgumentNullException.ThrowIfNull(shelf);
        return
        [
            .. from product in marked.Products
               let days = marked.Days.Where(day => marked.Keeping(day) == product).OrderBy(day => ((int)day + 6) % 7).ToArray()
               where days.Length > 0
               select shelf.Word(days.Length == marked.Days.Length ? "allNightsKept" : "nightKept")
                   .Replace("{product}", product.Name, StringComparison.Ordinal)
                   .Replace("{days}", string.Join(", ", days), StringComparison.Ordinal),
        ];
    }

    // what is rinsed off does not stay for the night
    private static bool Keeps(ShelfProduct product, ShelfReader reader) =>
        product.Use is not (ProductUse.Cleanser or ProductUse.Massage or ProductUse.SunCare or ProductUse.StrongActive)
        && product.Ingredients.Length > 0
        && VerdictMaker.Of(reader.Read(product.Ingredients), reader.Shelf, ShelfPerson.Anybody).Any(verdict => verdict is { Kind: VerdictKind.ActiveNight, Level: VerdictLevel.Leave });
}
