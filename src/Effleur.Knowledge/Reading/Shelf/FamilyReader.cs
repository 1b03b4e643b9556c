using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Effleur.Core.Catalogue;
using Effleur.Core.Shelf;

namespace Effleur.Knowledge.Reading.Shelf;

/// <summary>Reads shelf/families.yaml: names built by a pattern, and the words of its slots.</summary>
internal static partial class FamilyReader
{
    public static (ImmutableArray<NameFamily> Families, FrozenDictionary<string, ImmutableArray<string>> Slots) Read(
        YamlField file, IReadOnlyDictionary<string, EvidenceEntry> evidence)
    {
        YamlFields fields = file.Fields();
        string source = fields["source"].KnownIn(evidence, "evidence");
        FrozenDictionary<string, ImmutableArray<string>> slots = fields["slots"].Fields().All().ToFrozenDictionary(slot => slot.Name, slot => slot.Value.Texts());
        ImmutableArray<NameFamily> families = [.. fields["families"].Items().Select(item => Family(item, source, slots))];
        fields.Done();
        return (families, slots);
    }

    private static NameFamily Family(YamlField item, string source, FrozenDictionary<string, ImmutableArray<string>> slots)
    {
        YamlFields fields = item.Fields();
        YamlField pattern = fields["pattern"], minor = fields.Optional("isMinor");
        foreach (Match slot in SlotName().Matches(pattern.Text()))
        {
            if (slot.Groups[1].Value is not "n" and var name && !slots.ContainsKey(name)) pattern.Fault($"no slot named \"{name}\"");
        }

        var family = new NameFamily(
            pattern.Text(),
            fields["class"].Choice<IngredientClass>(),
            fields["functions"].Choices<IngredientFunction>(),
            fields.Optional("cautions").Choices<IngredientCaution>(),
            fields.Optional("allergens").Choices<AllergenFamily>(),
            minor.IsThere && minor.Truth(),
            source);
        fields.Done();
        return family;
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex SlotName();
}
