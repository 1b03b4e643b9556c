using System.Globalization;
using Effleur.Core.Shelf;

namespace Effleur.Shelf.Uptake;

/// <summary>What can be said of getting through skin, in words that promise nothing.</summary>
public static class AbsorptionWords
{
    /// <summary>The sentences for an ingredient; none when nothing can be said.</summary>
    public static IEnumerable<string> Of(Ingredient ingredient, ShelfKnowledge shelf)
    {
        ArgumentNullException.ThrowIfNull(ingredient);
        ArgumentNullException.ThrowIfNull(shelf);
        if (ingredient.Inci.Contains("hyaluron", StringComparison.OrdinalIgnoreCase)) return [shelf.Word("hyaluronic"), shelf.Word("hyaluronicSize")];
        if (ingredient.Class is IngredientClass.PlantOil or IngredientClass.WaxEster or IngredientClass.Butter or IngredientClass.Wax) return [shelf.Word("oilStays")];
        return Absorption.Of(ingredient) is { } said ? OfMolecule(said, shelf) : [];
    }

    private static string[] OfMolecule(Absorption said, ShelfKnowledge shelf)
    {
        if (said.Kind == AbsorptionKind.TooLarge) return [shelf.Word("tooLarge")];
        if (said.Permeability is not { } through) return [shelf.Word("absorbedOut")];
        string kp = through.CappedCmPerHour.ToString("0.0E+0", CultureInfo.InvariantCulture);
        bool isCapped = through.CappedCmPerHour < through.KpCmPerHour * 0.9; // chosen: less is not worth a sentence
        return [shelf.Word("absorbed").Replace("{kp}", kp, StringComparison.Ordinal), .. isCapped ? [shelf.Word("absorbedCapped")] : Array.Empty<string>(), shelf.Word("absorbedCharged")];
    }
}
