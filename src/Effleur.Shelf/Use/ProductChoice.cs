using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Cautions;
using Effleur.Core.Shelf;
using Effleur.Core.Strokes;
using Effleur.Shelf.Verdicts;

namespace Effleur.Shelf.Use;

/// <summary>The product for a session: what a person's hands glide on, and how much of it.</summary>
/// <param name="Product">The product; null when none on the shelf is for massage and fits.</param>
/// <param name="Words">Which one, how much, when to add; without a product what would be a plain start.</param>
/// <param name="Fits">How it suits the session's techniques, those it does not suit alone.</param>
public sealed record ProductChoice(ShelfProduct? Product, ImmutableArray<string> Words, ImmutableArray<TechniqueFit> Fits)
{
    /// <summary>Algorithm id.</summary>
    public const string AlgorithmId = "product-choice";

    private static readonly string[] NeckZones = ["side-neck", "front-neck", "nape", "collarbone"];

    private static readonly string[] EyeZones = ["eyelid-rim", "brow", "temple"];

    /// <summary>Chooses for a routine: never one with a reason against it; then the fewest things to mind, the best slip, and the name.</summary>
    public static ProductChoice For(Routine routine, MassageCatalogue catalogue, IEnumerable<ReadProduct> products)
    {
        ArgumentNullException.ThrowIfNull(routine);
        ArgumentNullException.ThrowIfNull(catalogue);
        HashSet<string> zones = [.. routine.Steps.SelectMany(step => catalogue.Techniques[step.TechniqueId].Strokes).SelectMany(stroke => Restrictions.ZonesOf(catalogue, stroke))];
        bool nearEyes = zones.Any(EyeZones.Contains);
        ReadProduct? best = products.Where(one => MayBe(one, nearEyes))
            .OrderBy(one => Minds(one, nearEyes)).ThenByDescending(one => one.Slip.Index).ThenBy(one => one.Product.Name, StringComparer.Ordinal).FirstOrDefault();
        return best is null ? new(null, [catalogue.Shelf.Word("noProduct")], []) : Of(best, routine, catalogue, zones.Any(NeckZones.Contains));
    }

    private static ProductChoice Of(ReadProduct chosen, Routine routine, MassageCatalogue catalogue, bool hasNeck)
    {
        ShelfKnowledge shelf = catalogue.Shelf;
        ImmutableArray<TechniqueFit> fits =
        [
            .. routine.Steps.DistinctBy(step => step.TechniqueId)
                .Select(step => TechniqueFit.Of(step.TechniqueId, SlipNeeds.Of(catalogue.Techniques[step.TechniqueId], ToolOf(step, catalogue)), chosen.Slip, shelf))
                .Where(fit => !fit.Fits),
        ];
        string[] untried = chosen.Patch.State == PatchState.NotBegun ? [Named(shelf.Word("strangerProduct"), chosen)] : [];
        return new(
            chosen.Product,
            [Named(shelf.Word("chosenProduct"), chosen), .. Amount.Words(chosen.Slip, routine.Minutes, hasNeck, shelf), .. fits.Select(fit => fit.Words!).Distinct(), .. untried],
            fits);
    }

    private static Tool? ToolOf(RoutineStep step, MassageCatalogue catalogue) =>
        step.Tool ?? catalogue.Techniques[step.TechniqueId].Tools.Cast<Tool?>().FirstOrDefault();

    private static bool MayBe(ReadProduct one, bool nearEyes) =>
        one.Product.Use == ProductUse.Massage
        && one.Patch.State is not (PatchState.Running or PatchState.Reacted)
        && one.Verdicts.All(verdict => verdict.Level != VerdictLevel.Leave || !Matters(verdict, nearEyes));

    private static int Minds(ReadProduct one, bool nearEyes) => one.Verdicts.Count(verdict => verdict.Level >= VerdictLevel.NotSure && Matters(verdict, nearEyes));

    // the sun does not shine in the evening, and the eyes matter where strokes go near them
    private static bool Matters(Verdict verdict, bool nearEyes) => verdict.Kind switch
    {
        VerdictKind.Eyes => nearEyes,
        VerdictKind.ActiveNight or VerdictKind.Sun => false,
        _ => true,
    };

    private static string Named(string words, ReadProduct one) => words.Replace("{product}", one.Product.Name, StringComparison.Ordinal);
}
