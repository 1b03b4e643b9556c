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

    // what is rinsed off does not stay for the night
    private static bool Keeps(ShelfProduct product, ShelfReader reader) =>
        product.Use is not (ProductUse.Cleanser or ProductUse.Massage or ProductUse.SunCare or ProductUse.StrongActive)
        && product.Ingredients.Length > 0
        && VerdictMaker.Of(reader.Read(product.Ingredients), reader.Shelf, ShelfPerson.Anybody).Any(verdict => verdict is { Kind: VerdictKind.ActiveNight, Level: VerdictLevel.Leave });
}
