using System.Collections.Immutable;
using System.Globalization;
using Effleur.Core.Catalogue;
using Effleur.Core.Shelf;
using Effleur.Shelf.Slip;
using Effleur.Shelf.Verdicts;

namespace Effleur.Shelf.Use;

/// <summary>How long an opened product stays fresh: by its jar symbol, and by the oil in it that goes rancid first.</summary>
public static class Keeping
{
    // chosen: an oil that is less than a fifth of a product does not decide how long it keeps
    private const double LeastShare = 0.2;

    /// <summary>Days in a month, for counting months of keeping.</summary>
    private const double MonthDays = 30.4;

    /// <summary>What is to be said of a product's age; null for one that is closed and holds nothing that spoils.</summary>
    public static Verdict? Of(ShelfProduct product, ShelfReading reading, ShelfKnowledge shelf, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(product);
        ArgumentNullException.ThrowIfNull(shelf);
        (int Months, string Name)? least = Least(product, reading);
        if (least is null) return null;
        if (product.Opened is not { } opened) return Say(VerdictLevel.NotSure, shelf.Word("keepsUnknown"), []);
        double months = (today.DayNumber - opened.DayNumber) / MonthDays;
        string[] because = least.Value.Name.Length > 0 ? [least.Value.Name] : [];
        if (months <= least.Value.Months)
            return Say(VerdictLevel.NothingFound, shelf.Word("keepsLeft").Replace("{left}", Whole(least.Value.Months - months), StringComparison.Ordinal), []);
        string words = shelf.Word("keepsOpen").Replace("{months}", Whole(months), StringComparison.Ordinal)
            .Replace("{ingredients}", because is [var name] ? name : product.Name, StringComparison.Ordinal)
            .Replace("{keeps}", Whole(least.Value.Months) + (least.Value.Months == 1 ? " month" : " months"), StringComparison.Ordinal);
        return Say(VerdictLevel.Leave, words, [.. because]);
    }

    private static (int Months, string Name)? Least(ShelfProduct product, ShelfReading reading)
    {
        ImmutableArray<double> shares = ShareEstimate.Of(reading);
        IEnumerable<(int Months, string Name)> all = reading.Ingredients.Zip(shares)
            .Where(one => one.Second >= LeastShare && one.First.Known?.KeepsMonths is not null)
            .Select(one => (one.First.Known!.KeepsMonths!.Value, one.First.Known.Inci));
        if (product.KeepsMonths is { } jar) all = all.Append((jar, ""));
        (int Months, string Name)[] sorted = [.. all.OrderBy(one => one.Months)];
        return sorted.Length > 0 ? sorted[0] : null;
    }

    private static Verdict Say(VerdictLevel level, string words, ImmutableArray<string> ingredients) =>
        new(VerdictKind.Keeping, level, words, ingredients, EvidenceGrade.NotTested, ["shelf-proposal"]);

    private static string Whole(double months) => Math.Max(0, Math.Floor(months)).ToString(CultureInfo.InvariantCulture);
}
