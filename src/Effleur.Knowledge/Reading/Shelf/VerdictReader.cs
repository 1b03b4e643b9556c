using System.Collections.Frozen;
using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Cautions;
using Effleur.Core.Shelf;

namespace Effleur.Knowledge.Reading.Shelf;

/// <summary>Reads shelf/verdicts.yaml: what is told to whom about what is in a product.</summary>
internal sealed class VerdictReader(
    IReadOnlyDictionary<string, EvidenceEntry> evidence, IReadOnlyDictionary<string, Condition> conditions, IReadOnlyDictionary<string, Ingredient> ingredients)
{
    public (ImmutableArray<VerdictRule> Rules, FrozenDictionary<string, ImmutableArray<AllergenFamily>> Allergens) Read(YamlField file)
    {
        YamlFields fields = file.Fields();
        var allergens = fields["conditionAllergens"].Fields().All().ToFrozenDictionary(one => one.Name, one => one.Value.Choices<AllergenFamily>());
        foreach (string id in allergens.Keys.Where(id => !conditions.ContainsKey(id))) file.Fault($"no condition named \"{id}\"");
        ImmutableArray<VerdictRule> rules = [.. fields["rules"].Items().Select(Rule)];
        foreach (IGrouping<string, VerdictRule> same in rules.GroupBy(rule => rule.Id).Where(same => same.Count() > 1)) file.Fault($"a second rule named \"{same.Key}\"");
        fields.Done();
        return (rules, allergens);
    }

    private VerdictRule Rule(YamlField item)
    {
        YamlFields fields = item.Fields();
        YamlField share = fields.Optional("share");
        var rule = new VerdictRule
        {
            Id = fields["id"].Text(),
            Kind = fields["kind"].Choice<VerdictKind>(),
            Level = fields["level"].Choice<VerdictLevel>(),
            For = Audience(fields["for"]),
            Having = Match(fields["having"]),
            LeastShare = share.IsThere ? share.Number(0, 1) : 0,
            Words = fields["words"].Text(),
            Grade = fields["grade"].Choice<EvidenceGrade>(),
            Evidence = fields["evidence"].KeysOf(evidence, "evidence"),
        };
        fields.Done();
        return rule;
    }

    private VerdictAudience Audience(YamlField field)
    {
        YamlFields fields = field.Fields();
        YamlField everyone = fields.Optional("everyone");
        var audience = new VerdictAudience(
            everyone.IsThere && everyone.Truth(), fields.Optional("conditions").KeysOf(conditions, "condition"), fields.Optional("skin").Choices<SkinTrait>());
        fields.Done();
        if (!audience.IsEveryone && audience.Conditions.IsEmpty && audience.Skin.IsEmpty) field.Fault("expected everyone, conditions or skin");
        return audience;
    }

    private IngredientMatch Match(YamlField field)
    {
        YamlFields fields = field.Fields();
        YamlField scores = fields.Optional("comedogenicity"), theirs = fields.Optional("theirAllergens"), scent = fields.Optional("euFragrance");
        var match = new IngredientMatch(
            fields.Optional("cautions").Choices<IngredientCaution>(),
            fields.Optional("classes").Choices<IngredientClass>(),
            fields.Optional("inci").KeysOf(ingredients, "ingredient"),
            scores.IsThere ? scores.Whole(1, 5) : null,
            theirs.IsThere && theirs.Truth(),
            scent.IsThere && scent.Truth());
        fields.Done();
        return match;
    }
}
