using System.Collections.Immutable;
using System.Globalization;
using Effleur.Core.Catalogue;
using Effleur.Core.Shelf;
using Effleur.Shelf.Slip;

namespace Effleur.Shelf.Verdicts;

/// <summary>Verdicts on a product for one person, by the rules of knowledge/shelf/verdicts.yaml (docs/methods/verdicts.md).</summary>
public static class VerdictMaker
{
    /// <summary>Algorithm id.</summary>
    public const string AlgorithmId = "verdicts";

    // chosen: below it nobody can say that nothing speaks against a product
    private const double EnoughUnderstood = 0.85;

    // chosen: a list of names longer than this is not read
    private const int MostNamed = 6;

    /// <summary>The verdicts, every kind that concerns the person once or more, the strongest first within a kind.</summary>
    public static ImmutableArray<Verdict> Of(ShelfReading reading, ShelfKnowledge shelf, ShelfPerson person)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(shelf);
        ArgumentNullException.ThrowIfNull(person);
        if (reading.Ingredients.IsEmpty) return [];
        ImmutableArray<double> shares = ShareEstimate.Of(reading);
        List<Verdict> found = [OfSlip(reading, shelf)];
        foreach (VerdictRule rule in shelf.Verdicts.Where(rule => person.Is(rule.For)))
        {
            if (ByRule(rule, reading, shares, person) is { } verdict) found.Add(verdict);
        }

        foreach (VerdictKind kind in Concerning(shelf, person).Where(kind => found.All(one => one.Kind != kind))) found.Add(Nothing(kind, reading, shelf));
        return [.. found.OrderBy(one => one.Kind).ThenByDescending(one => one.Level)];
    }

    private static IEnumerable<VerdictKind> Concerning(ShelfKnowledge shelf, ShelfPerson person) =>
        shelf.Verdicts.Where(rule => rule.Level != VerdictLevel.Suits && person.Is(rule.For)).Select(rule => rule.Kind).Distinct()
            .Where(kind => kind != VerdictKind.Allergy || person.Allergens.Count + person.Avoids.Count > 0 || person.Skin.Length > 0);

    private static Verdict? ByRule(VerdictRule rule, ShelfReading reading, ImmutableArray<double> shares, ShelfPerson person)
    {
        (ReadIngredient Entry, double Share)[] meant =
        [
            .. reading.Ingredients.Zip(shares).Where(pair => pair.First.Known is { } known && Fits(rule.Having, known, person)),
        ];
        if (meant.Length == 0 || (rule.LeastShare > 0 && meant.Sum(one => one.Share) < rule.LeastShare)) return null;
        string[] names = [.. meant.Select(one => one.Entry.Known!.Inci).Distinct()];
        return new(rule.Kind, rule.Level, rule.Words.Replace("{ingredients}", Listed(names), StringComparison.Ordinal), [.. names], rule.Grade, rule.Evidence);
    }

    private static bool Fits(IngredientMatch match, Ingredient ingredient, ShelfPerson person) =>
        match.Cautions.Any(caution => ingredient.Cautions.Contains(caution))
        || match.Classes.Contains(ingredient.Class)
        || match.Inci.Contains(ingredient.Inci)
        || (match.LeastComedogenicity is { } least && ingredient.Comedogenicity?.Most >= least)
        || (match.IsTheirAllergen && person.Avoid(ingredient))
        || (match.IsEuFragrance && ingredient.EuFragrance is not null);

    private static Verdict OfSlip(ShelfReading reading, ShelfKnowledge shelf)
    {
        SlipEstimate slip = SlipEstimate.Of(reading, shelf);
        (VerdictLevel level, string key) = slip switch
        {
            { Index: null } => (VerdictLevel.NotSure, "slipUnknown"),
            { Index: < SlipEstimate.Least } => (VerdictLevel.Leave, "slipPoor"),
            { Index: >= SlipEstimate.Good, PlayMinutes: >= SlipEstimate.GoodPlay } => (VerdictLevel.Suits, "slipGood"),
            _ => (VerdictLevel.Mind, "slipShort"),
        };
        string minutes = Math.Max(1, Math.Round(slip.PlayMinutes ?? 0)).ToString(CultureInfo.InvariantCulture);
        return new(VerdictKind.Massage, level, shelf.Word(key).Replace("{minutes}", minutes, StringComparison.Ordinal), [], EvidenceGrade.NotTested, ["shelf-proposal"]);
    }

    private static Verdict Nothing(VerdictKind kind, ShelfReading reading, ShelfKnowledge shelf)
    {
        bool isEnough = reading.UnderstoodShare >= EnoughUnderstood;
        return new(
            kind, isEnough ? VerdictLevel.NothingFound : VerdictLevel.NotSure, shelf.Word(isEnough ? "nothingFound" : "notSure"), [], EvidenceGrade.NotTested, ["shelf-proposal"]);
    }

    private static string Listed(string[] names) =>
        names.Length <= MostNamed ? string.Join(", ", names) : $"{string.Join(", ", names.Take(MostNamed))} (+{names.Length - MostNamed})";
}
