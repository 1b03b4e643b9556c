using System.Collections.Immutable;
using System.Text.Json;
using Effleur.Core.Shelf;

namespace Effleur.Shelf;

/// <summary>What is to be minded about an ingredient, as short words for lists.</summary>
public static class IngredientFlags
{
    /// <summary>"allergen:nut", "caution:oxidises", "euFragrance:Linalool".</summary>
    public static ImmutableArray<string> Of(Ingredient ingredient)
    {
        ArgumentNullException.ThrowIfNull(ingredient);
        return
        [
            .. ingredient.EuFragrance is { } scent ? [$"euFragrance:{scent}"] : Array.Empty<string>(),
            .. ingredient.Allergens.Select(family => $"allergen:{JsonNamingPolicy.CamelCase.ConvertName(family.ToString())}"),
            .. ingredient.Cautions.Select(caution => $"caution:{JsonNamingPolicy.CamelCase.ConvertName(caution.ToString())}"),
        ];
    }
}
