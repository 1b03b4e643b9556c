using System.Globalization;
using Effleur.Core.Shelf;
using Effleur.Shelf.Slip;

namespace Effleur.Shelf.Use;

/// <summary>How much of a product to take, in words a person can follow with wet hands.</summary>
public static class Amount
{
    // 3 to 6 drops for face and neck (evidence D1); chosen: two thirds of it without the neck
    private const int LeastDrops = 3, MostDrops = 6, LeastOnFace = 2, MostOnFace = 4;

    // chosen: what is mostly film comes in drops, the rest is a cream or a gel
    private const double LeastFilmOfAnOil = 0.6;

    /// <summary>The sentences: how much, and when to add.</summary>
    /// <param name="slip">How hands glide on it.</param>
    /// <param name="minutes">Minutes of the session.</param>
    /// <param name="hasNeck">Whether the neck is worked as well.</param>
    /// <param name="shelf">The words.</param>
    public static IEnumerable<string> Words(SlipEstimate slip, double minutes, bool hasNeck, ShelfKnowledge shelf)
    {
        ArgumentNullException.ThrowIfNull(slip);
        ArgumentNullException.ThrowIfNull(shelf);
        yield return slip.FilmShare < LeastFilmOfAnOil ? shelf.Word("amountCream")
            : hasNeck ? Drops(shelf.Word("drops"), LeastDrops, MostDrops)
            : Drops(shelf.Word("dropsFace"), LeastOnFace, MostOnFace);
        if (slip.PlayMinutes is { } play && play < minutes)
            yield return shelf.Word("reoil").Replace("{minutes}", Math.Max(1, Math.Floor(play)).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static string Drops(string words, int least, int most) =>
        words.Replace("{least}", least.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{most}", most.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
