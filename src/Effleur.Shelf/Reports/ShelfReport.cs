using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Effleur.Core.Shelf;
using Effleur.Shelf.Names;
using Effleur.Shelf.Slip;
using Effleur.Shelf.Uptake;
using Effleur.Shelf.Verdicts;

namespace Effleur.Shelf.Reports;

/// <summary>What <c>effleur shelf check --json</c> prints and the shelf page shows; a stable schema (docs/shelf-report.md).</summary>
/// <param name="UnderstoodShare">Share of the entries that were recognised, 0 to 1.</param>
/// <param name="Notices">What is to be said of the list as a whole.</param>
/// <param name="Ingredients">The entries that were recognised.</param>
/// <param name="Unknown">The entries that were not, as printed.</param>
/// <param name="Verdicts">What is to be said to the person.</param>
/// <param name="Slip">How hands glide on it.</param>
public sealed record ShelfReport(
    double UnderstoodShare,
    IReadOnlyList<NoticeLine> Notices,
    IReadOnlyList<IngredientLine> Ingredients,
    IReadOnlyList<string> Unknown,
    ImmutableArray<Verdict> Verdicts,
    SlipLine Slip)
{
    /// <summary>Reads a list for a person.</summary>
    public static ShelfReport Of(string text, ShelfReader reader, ShelfPerson person)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ShelfReading reading = reader.Read(text);
        ImmutableArray<double> shares = ShareEstimate.Of(reading);
        SlipEstimate slip = SlipEstimate.Of(reading, reader.Shelf);
        return new(
            Math.Round(reading.UnderstoodShare, 4),
            [.. ShelfNotices.Of(text, reading).Select(notice => NoticeLine.Of(notice, reading, reader.Shelf))],
            [.. reading.Ingredients.Zip(shares).Where(one => one.First.Known is not null).Select(one => IngredientLine.Of(one.First, one.Second, reader.Shelf))],
            [.. reading.Ingredients.Where(one => one.Known is null).Select(one => one.Text)],
            VerdictMaker.Of(reading, reader.Shelf, person),
            new(slip.Index, slip.PlayMinutes));
    }
}

/// <summary>Something to be said of the list as a whole.</summary>
/// <param name="Kind">What.</param>
/// <param name="Words">In words.</param>
public sealed record NoticeLine(ShelfNotice Kind, string Words)
{
    internal static NoticeLine Of(ShelfNotice notice, ShelfReading reading, ShelfKnowledge shelf) =>
        new(notice, shelf.Word(JsonNamingPolicy.CamelCase.ConvertName(notice.ToString()))
            .Replace("{share}", (Math.Floor(reading.UnderstoodShare * 100) / 100).ToString("P0", CultureInfo.InvariantCulture), StringComparison.Ordinal));
}

/// <summary>An entry that was recognised.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Inci">What it is.</param>
/// <param name="Position">Its place, from 1.</param>
/// <param name="Share">Its estimated share, 0 to 1.</param>
/// <param name="How">How it was recognised.</param>
/// <param name="IsMaybe">Whether it stands after "may contain".</param>
/// <param name="Class">What kind of stuff it is.</param>
/// <param name="Functions">What it is put in for.</param>
/// <param name="Flags">Allergens, cautions and the scent it must be named as.</param>
/// <param name="Comedogenicity">Lowest and highest old rabbit-ear score; weak.</param>
/// <param name="Absorption">What can be said of getting through skin; null without a single known molecule.</param>
/// <param name="Sources">For each fact, the id of its evidence.</param>
/// <param name="UptakeWords">What can be said of getting through skin, in words.</param>
public sealed record IngredientLine(
    string Text,
    string Inci,
    int Position,
    double Share,
    NameMatch How,
    bool IsMaybe,
    IngredientClass Class,
    ImmutableArray<IngredientFunction> Functions,
    IReadOnlyList<string> Flags,
    IReadOnlyList<int>? Comedogenicity,
    AbsorptionLine? Absorption,
    IReadOnlyDictionary<string, string> Sources,
    IReadOnlyList<string> UptakeWords)
{
    internal static IngredientLine Of(ReadIngredient entry, double share, ShelfKnowledge shelf)
    {
        Ingredient known = entry.Known!;
        return new(
            entry.Text, known.Inci, entry.Position, Math.Round(share, 4), entry.How, entry.IsMaybe, known.Class, known.Functions, IngredientFlags.Of(known),
            known.Comedogenicity is { } score ? [score.Least, score.Most] : null, AbsorptionLine.Of(known), known.Sources, [.. AbsorptionWords.Of(known, shelf)]);
    }
}

/// <summary>Getting through skin, in figures.</summary>
/// <param name="Kind">What can be said.</param>
/// <param name="WeightDa">Molecular weight in daltons.</param>
/// <param name="LogP">Octanol–water partition.</param>
/// <param name="KpCmPerHour">Permeability of the horny layer.</param>
/// <param name="CappedCmPerHour">The same with the living skin beneath.</param>
public sealed record AbsorptionLine(AbsorptionKind Kind, double WeightDa, double? LogP, double? KpCmPerHour, double? CappedCmPerHour)
{
    internal static AbsorptionLine? Of(Ingredient ingredient) => Absorption.Of(ingredient) is { } said
        ? new(said.Kind, Math.Round(said.Molecule.WeightDa, 2), said.Molecule.LogP, said.Permeability?.KpCmPerHour, said.Permeability?.CappedCmPerHour)
        : null;
}

/// <summary>How hands glide on it.</summary>
/// <param name="Index">0 to 100; null when too little is known.</param>
/// <param name="PlayMinutes">Minutes until it drags; null when too little is known.</param>
public sealed record SlipLine(int? Index, double? PlayMinutes);
