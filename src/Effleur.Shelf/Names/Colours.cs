using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Effleur.Shelf.Names;

/// <summary>Colours by their number in the Colour Index; whatever else an entry says of them is another name of the same.</summary>
internal static partial class Colours
{
    public static ImmutableArray<ReadName> Of(string text, KnownNames known) =>
        [.. Number().Matches(text).Select(match => "CI " + match.Groups["n"].Value).Distinct().Select(name => new ReadName(text, known.Find(name)?.Ingredient, NameMatch.Name))];

    // "CI 77891", "C.I. 77891", "Cl 77891" from a scan, and "77891" alone
    [GeneratedRegex(@"\bc\.?\s?[il1]\.?\s*(?<n>\d{5})\b|^(?<n>\d{5})$", RegexOptions.IgnoreCase)]
    private static partial Regex Number();
}
