using System.Globalization;
using System.Text.RegularExpressions;

namespace Effleur.Shelf.Labels;

/// <summary>Makes entries of a stretch: takes off numbers, percents and asterisks, and takes lists in brackets apart.</summary>
internal static partial class PartMaker
{
    public static IEnumerable<LabelPart> Parts(LabelPiece piece, LabelSeparators separators)
    {
        Match inside = ListInBrackets().Match(piece.Text);
        if (!inside.Success) return One(piece.Text, piece.IsMaybe, isInside: false);
        IEnumerable<LabelPiece> parts = new LabelCutter(inside.Groups["list"].Value, separators).Pieces();
        return
        [
            .. One(inside.Groups["before"].Value, piece.IsMaybe, isInside: false),
            .. parts.SelectMany(part => One(part.Text, piece.IsMaybe, isInside: true)),
        ];
    }

    private static IEnumerable<LabelPart> One(string text, bool isMaybe, bool isInside)
    {
        double? percent = Percent(text);
        string name = Bare(Amount().Replace(text, " "));
        if (name.Length == 0 || Code().IsMatch(name)) yield break;
        yield return new(name, isMaybe, percent, IsStarred: text.TrimStart()[0] is '*' or '¹' or '²' or '†' or '°', isInside);
    }

    private static double? Percent(string text)
    {
        MatchCollection amounts = Amount().Matches(text);
        if (amounts is not [{ } only] || only.Groups["to"].Success) return null;
        double value = double.Parse(only.Groups["from"].Value.Replace(',', '.'), CultureInfo.InvariantCulture);
        double percent = only.Groups["unit"].Value == "%" ? value : value / 10_000; // ppm
        return percent is > 0 and <= 100 ? percent : null;
    }

    private static string Bare(string text)
    {
        string bare = Number().Replace(EmptyBrackets().Replace(text, " "), "");
        bare = bare.Replace("*", " ", StringComparison.Ordinal).Trim().Trim('.', ':', '-', '–', '¹', '²', '³', '†', '°', '"', '“', '”', '\'', '=', '>').Trim();
        return Spaces().Replace(bare, " ");
    }

    // what stands at a piece's end in brackets, with at least one separator in it
    [GeneratedRegex(@"^(?<before>[^()]*)\(\s*(?<list>[^()]*(?:\([^()]*\)[^()]*)*[,;•·](?:[^\d]|\s)[^()]*(?:\([^()]*\)[^()]*)*)\)[\s*.]*$", RegexOptions.Singleline, 200)]
    private static partial Regex ListInBrackets();

    [GeneratedRegex(@"[<>~≈≤≥]?\s*(?<from>\d{1,7}(?:[.,]\d{1,4})?)(?:\s*[-–]\s*(?<to>\d{1,3}(?:[.,]\d{1,4})?))?\s*(?<unit>%|ppm\b)(?:\s*(?:w/w|v/v))?", RegexOptions.IgnoreCase)]
    private static partial Regex Amount();

    [GeneratedRegex(@"^\s*(?:[-–+>]\s+|\d{1,3}[.)]\s+)")]
    private static partial Regex Number();

    [GeneratedRegex(@"\(\s*(?:nano)?\s*\)", RegexOptions.IgnoreCase)]
    private static partial Regex EmptyBrackets();

    // factory codes: "F.I.L. B12345/1", "D267430/1"
    [GeneratedRegex(@"^(?:\(?f\.?\s?i\.?\s?l\.?\b.*|\(?[a-z]\d{4,}(?:[/\-]\d+)?\)?|\(?\d{6,}(?:[/\-]\d+)?\)?|iln\s?\d+.*|code\s*f.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Code();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
