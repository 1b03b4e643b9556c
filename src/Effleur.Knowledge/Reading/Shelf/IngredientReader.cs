using System.Collections.Frozen;
using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Shelf;

namespace Effleur.Knowledge.Reading.Shelf;

/// <summary>Reads shelf/ingredients/*.yaml (docs/ingredient-file.md). A name may stand for one ingredient only, over all files.</summary>
internal sealed class IngredientReader(IReadOnlyDictionary<string, EvidenceEntry> evidence)
{
    private static readonly string[] Sourced =
        ["names", "class", "functions", "slip", "film", "comedogenicity", "allergens", "cautions", "euFragrance", "formula", "logP", "minor", "keepsMonths", "phototoxicMostPercent"];

    private readonly Dictionary<string, Ingredient> _all = [];
    private readonly Dictionary<string, string> _names = [];

    public FrozenDictionary<string, Ingredient> Read(IEnumerable<YamlField> files)
    {
        foreach (YamlField file in files) ReadFile(file);
        return _all.ToFrozenDictionary();
    }

    private void ReadFile(YamlField file)
    {
        YamlFields fields = file.Fields();
        var sources = new SourceMap(fields["sources"], evidence);
        foreach (YamlField item in fields["ingredients"].Items())
        {
            Ingredient ingredient = One(item, sources);
            if (!_all.TryAdd(ingredient.Inci, ingredient)) item.Fault($"a second \"{ingredient.Inci}\"");
            TakeNames(item, ingredient);
        }

        fields.Done();
    }

    private void TakeNames(YamlField item, Ingredient ingredient)
    {
        foreach (string name in ingredient.Names.Append(ingredient.Inci))
        {
            string key = NameFold.Key(name);
            if (key.Length == 0) item.Fault($"the name \"{name}\" has no letters");
            else if (!_names.TryAdd(key, ingredient.Inci) && _names[key] != ingredient.Inci) item.Fault($"\"{name}\" is a name of {_names[key]} as well");
        }
    }

    private static Ingredient One(YamlField item, SourceMap sources)
    {
        YamlFields fields = item.Fields();
        YamlField names = fields.Optional("names"), slip = fields.Optional("slip"), film = fields.Optional("film"), minor = fields.Optional("minor");
        YamlField keeps = fields.Optional("keepsMonths"), photo = fields.Optional("phototoxicMostPercent");
        var ingredient = new Ingredient
        {
            Inci = fields["inci"].Text(),
            Names = names.IsThere ? names.Texts(0) : [],
            Class = fields["class"].Choice<IngredientClass>(),
            Functions = Functions(fields["functions"]),
            Slip = slip.IsThere ? slip.Choice<SlipLevel>() : null,
            Film = film.IsThere ? film.Choice<FilmKind>() : null,
            Comedogenicity = Scores(fields.Optional("comedogenicity")),
            Allergens = fields.Optional("allergens").Choices<AllergenFamily>(),
            EuFragrance = fields.Optional("euFragrance").TextOrNull(),
            Cautions = fields.Optional("cautions").Choices<IngredientCaution>(),
            Molecule = Molecule(fields.Optional("formula"), fields.Optional("logP")),
            IsMinor = minor.IsThere && minor.Truth(),
            KeepsMonths = keeps.IsThere ? keeps.Whole(1, 60) : null,
            PhototoxicMostPercent = photo.IsThere ? photo.Number(0.001, 20) : null,
            Sources = sources.Of(item, fields.Optional("sources"), Sourced),
        };
        fields.Done();
        return ingredient;
    }

    private static ImmutableArray<IngredientFunction> Functions(YamlField field)
    {
        ImmutableArray<IngredientFunction> functions = field.Choices<IngredientFunction>();
        if (field.IsThere && functions.IsEmpty) field.Fault("expected at least one function");
        return functions;
    }

    private static ScoreRange? Scores(YamlField field)
    {
        if (!field.IsThere) return null;
        ImmutableArray<double> ends = field.Numbers(2, 0, 5);
        if (ends[0] > ends[1]) field.Fault("expected the lower score first");
        return new((int)ends[0], (int)ends[1]);
    }

    private static Molecule? Molecule(YamlField formula, YamlField logP)
    {
        if (!formula.IsThere)
        {
            if (logP.IsThere) logP.Fault("expected a formula with it");
            return null;
        }

        string text = formula.Text();
        double? weight = Core.Shelf.Molecule.WeightOf(text);
        if (weight is null) formula.Fault($"expected a formula as C6H6N2O, found \"{text}\"");
        return new(text, weight ?? 0, logP.IsThere ? logP.Number(-15, 25) : null);
    }
}
