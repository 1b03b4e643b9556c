using System.Collections.Frozen;
using System.Collections.Immutable;
using Effleur.Core.Shelf;

namespace Effleur.Shelf.Names;

/// <summary>
/// Reads names of plant ingredients by their grammar: a plant, parts of it, and what is made of them ("Calendula Officinalis Flower Extract").
/// A name with any other word in it is not read.
/// </summary>
internal sealed class PlantNames
{
    private const int MostPlantWords = 4;

    private readonly Dictionary<string, Plant> _plants = [];
    private readonly FrozenSet<string> _parts;
    private readonly FrozenDictionary<string, PlantForm[]> _forms;
    private readonly FrozenSet<string> _before;

    public PlantNames(ShelfKnowledge shelf)
    {
        foreach (Plant plant in shelf.Plants) _plants[NameFold.Key(plant.Name)] = plant;
        foreach (Plant plant in shelf.Plants)
        {
            foreach (string name in plant.Other.Concat(plant.Common)) _plants.TryAdd(NameFold.Key(name), plant);
        }

        _parts = shelf.PlantParts.ToFrozenSet();
        _forms = shelf.PlantForms.GroupBy(form => form.Words).ToFrozenDictionary(forms => forms.Key, forms => forms.ToArray());
        _before = shelf.Slots.GetValueOrDefault("beforePlant", []).ToFrozenSet();
    }

    public Ingredient? Find(ReadOnlySpan<string> words)
    {
        int skip = words.Length > 0 && _before.Contains(words[0]) ? 1 : 0;
        for (int count = Math.Min(MostPlantWords, words.Length - skip); count > 0; count--)
        {
            if (!_plants.TryGetValue(string.Concat(words.Slice(skip, count)), out Plant? plant)) continue;
            return Made(plant, words[..skip], words[(skip + count)..]);
        }

        return null;
    }

    public bool IsPlant(ReadOnlySpan<string> words) => _plants.ContainsKey(string.Concat(words));

    private Ingredient? Made(Plant plant, ReadOnlySpan<string> before, ReadOnlySpan<string> rest)
    {
        foreach (string word in rest)
        {
            if (!_parts.Contains(word) && !_forms.ContainsKey(word)) return null;
        }

        if (Form(rest) is not { } form) return null;
        string[] names = [.. before.ToArray().Select(Title), plant.Name, .. rest.ToArray().Select(Title)];
        return new()
        {
            Inci = string.Join(' ', names),
            Class = form.Class,
            Functions = form.Functions,
            Allergens = [.. plant.Allergens.Concat(form.Allergens).Distinct()],
            Cautions = [.. plant.Cautions.Concat(form.Cautions).Distinct()],
            Sources = plant.Sources,
        };
    }

    // the last word says what it is; which parts it is of tells an essential oil from a seed oil
    private PlantForm? Form(ReadOnlySpan<string> rest)
    {
        string last = "";
        foreach (string word in rest)
        {
            if (_forms.ContainsKey(word)) last = word;
        }

        string[] parts = rest.ToArray();
        return _forms.GetValueOrDefault(last)?.OrderByDescending(form => form.Of.Length)
            .FirstOrDefault(form => form.Of.IsEmpty || form.Of.Any(part => parts.Contains(part)));
    }

    private static string Title(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
