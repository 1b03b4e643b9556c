using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Shelf;

namespace Effleur.Knowledge.Reading.Shelf;

/// <summary>Reads shelf/plants.yaml and shelf/plant-grammar.yaml.</summary>
internal sealed class PlantReader(IReadOnlyDictionary<string, EvidenceEntry> evidence)
{
    private static readonly string[] Sourced = ["common", "allergens", "cautions"];

    public ImmutableArray<Plant> Plants(YamlField file)
    {
        YamlFields fields = file.Fields();
        var sources = new SourceMap(fields["sources"], evidence);
        ImmutableArray<Plant> plants = [.. fields["plants"].Items().Select(item => Plant(item, sources))];
        foreach (IGrouping<string, Plant> same in plants.GroupBy(plant => NameFold.Key(plant.Name)).Where(same => same.Count() > 1)) file.Fault($"a second \"{same.First().Name}\"");
        fields.Done();
        return plants;
    }

    public (ImmutableArray<string> Parts, ImmutableArray<PlantForm> Forms) Grammar(YamlField file)
    {
        YamlFields fields = file.Fields();
        fields["source"].KnownIn(evidence, "evidence");
        (ImmutableArray<string>, ImmutableArray<PlantForm>) grammar = (fields["parts"].Texts(), [.. fields["forms"].Items().Select(Form)]);
        fields.Done();
        return grammar;
    }

    private static Plant Plant(YamlField item, SourceMap sources)
    {
        YamlFields fields = item.Fields();
        var plant = new Plant
        {
            Name = fields["name"].Text(),
            Other = Texts(fields.Optional("other")),
            Common = Texts(fields.Optional("common")),
            Allergens = fields.Optional("allergens").Choices<AllergenFamily>(),
            Cautions = fields.Optional("cautions").Choices<IngredientCaution>(),
            Sources = sources.Of(item, fields.Optional("sources"), Sourced),
        };
        fields.Done();
        return plant;
    }

    private static PlantForm Form(YamlField item)
    {
        YamlFields fields = item.Fields();
        YamlField words = fields["words"];
        var form = new PlantForm(
            words.IsEmptyText ? "" : words.Text(),
            Texts(fields.Optional("of")),
            fields["class"].Choice<IngredientClass>(),
            fields["functions"].Choices<IngredientFunction>(),
            fields.Optional("cautions").Choices<IngredientCaution>(),
            fields.Optional("allergens").Choices<AllergenFamily>());
        fields.Done();
        return form;
    }

    private static ImmutableArray<string> Texts(YamlField field) => field.IsThere ? field.Texts(0) : [];
}
