using System.Collections.Frozen;
using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Cautions;
using Effleur.Core.Shelf;

namespace Effleur.Knowledge.Reading.Shelf;

/// <summary>Reads the folder shelf: ingredients, plants, how names are built, words on labels, verdicts, the order of use.</summary>
internal sealed class ShelfKnowledgeReader(Func<string, YamlField> file, IEnumerable<YamlField> ingredientFiles)
{
    public ShelfKnowledge Read(IReadOnlyDictionary<string, EvidenceEntry> evidence, IReadOnlyDictionary<string, Condition> conditions)
    {
        var plants = new PlantReader(evidence);
        FrozenDictionary<string, Ingredient> ingredients = new IngredientReader(evidence).Read(ingredientFiles);
        (ImmutableArray<string> parts, ImmutableArray<PlantForm> forms) = plants.Grammar(file("shelf/plant-grammar.yaml"));
        (ImmutableArray<NameFamily> families, FrozenDictionary<string, ImmutableArray<string>> slots) = FamilyReader.Read(file("shelf/families.yaml"), evidence);
        (ImmutableArray<VerdictRule> verdicts, FrozenDictionary<string, ImmutableArray<AllergenFamily>> allergens) =
            new VerdictReader(evidence, conditions, ingredients).Read(file("shelf/verdicts.yaml"));
        (ImmutableArray<string> otherWords, ImmutableArray<string> morphemes) = Vocabulary(file("shelf/vocabulary.yaml"));
        return new()
        {
            Ingredients = ingredients,
            Plants = plants.Plants(file("shelf/plants.yaml")),
            PlantParts = parts,
            PlantForms = forms,
            Families = families,
            Slots = slots,
            OtherWords = otherWords,
            Morphemes = morphemes,
            Traits = Traits(file("shelf/classes.yaml"), evidence),
            LabelWords = Words(file("shelf/label-words.yaml")),
            Verdicts = verdicts,
            ConditionAllergens = allergens,
            Application = [.. file("shelf/application.yaml").Items().Select(item => Step(item, evidence))],
            Words = file("shelf/words.yaml").Fields().All().ToFrozenDictionary(word => word.Name, word => word.Value.Text()),
        };
    }

    private static (ImmutableArray<string> OtherWords, ImmutableArray<string> Morphemes) Vocabulary(YamlField file)
    {
        YamlFields fields = file.Fields();
        (ImmutableArray<string>, ImmutableArray<string>) read = (fields["otherWords"].Texts(), fields["morphemes"].Texts());
        fields.Done();
        return read;
    }

    private static FrozenDictionary<IngredientClass, ClassTraits> Traits(YamlField file, IReadOnlyDictionary<string, EvidenceEntry> evidence)
    {
        YamlFields fields = file.Fields();
        fields["source"].KnownIn(evidence, "evidence");
        var traits = new Dictionary<IngredientClass, ClassTraits>();
        foreach (YamlField item in fields["classes"].Items())
        {
            YamlFields one = item.Fields();
            var read = new ClassTraits(one["class"].Choice<IngredientClass>(), one["slip"].Choice<SlipLevel>(), one["film"].Choice<FilmKind>());
            one.Done();
            if (!traits.TryAdd(read.Class, read)) item.Fault($"a second \"{YamlField.Camel(read.Class.ToString())}\"");
        }

        foreach (IngredientClass missing in Enum.GetValues<IngredientClass>().Where(one => !traits.ContainsKey(one))) file.Fault($"the class {YamlField.Camel(missing.ToString())} is missing");
        fields.Done();
        return traits.ToFrozenDictionary();
    }

    private static LabelWords Words(YamlField file)
    {
        YamlFields fields = file.Fields();
        var words = new LabelWords
        {
            Headings = fields["headings"].Texts(),
            Ends = fields["ends"].Texts(),
            Maybe = fields["maybe"].Texts(),
            Inner = fields["inner"].Texts(),
            Qualifiers = fields["qualifiers"].Texts(),
            And = fields["and"].Texts(),
            Compounds = fields["compounds"].Texts(),
        };
        fields.Done();
        return words;
    }

    private static ApplicationStep Step(YamlField item, IReadOnlyDictionary<string, EvidenceEntry> evidence)
    {
        YamlFields fields = item.Fields();
        var step = new ApplicationStep(
            fields["when"].Choice<DayPart>(), fields.Optional("uses").Choices<ProductUse>(), fields["words"].Text(), fields["evidence"].KeysOf(evidence, "evidence"));
        fields.Done();
        return step;
    }
}
