using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Effleur.Print.Pdf;

/// <summary>
/// PDFsharp draws lots for the names of font subsets and for the document's ids, and offers no way to choose them. Each is replaced by a numbered
/// one of the same length, so every place in the file stays where its table says.
/// </summary>
internal static partial class RepeatableBytes
{
    public static byte[] Of(byte[] pdf)
    {
        var numbers = new Dictionary<string, int>();
        string text = Encoding.Latin1.GetString(pdf);
        text = SubsetName().Replace(text, match => match.Groups["before"].Value + Letters(Number(match.Groups["name"].Value)));
        text = Uuid().Replace(text, match => $"uuid:00000000-0000-0000-0000-{Number(match.Value).ToString("x12", CultureInfo.InvariantCulture)}");
        text = FileIds().Replace(text, match => Zeros().Replace(match.Value, digits => new string('0', digits.Length)));
        return Encoding.Latin1.GetBytes(text);

        int Number(string drawn)
        {
            if (!numbers.TryGetValue(drawn, out int number)) numbers[drawn] = number = numbers.Count;
            return number;
        }
    }

    // six capital letters, as the PDF standard asks (ISO 32000-1, 9.6.4)
    private static string Letters(int number) =>
        string.Concat(Enumerable.Range(0, 6).Reverse().Select(place => (char)('A' + (number / (int)Math.Pow(26, place) % 26))));

    [GeneratedRegex(@"(?<before>/(?:BaseFont|FontName)/)(?<name>[A-Z]{6})(?=\+)")]
    private static partial Regex SubsetName();

    [GeneratedRegex(@"uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Uuid();

    [GeneratedRegex(@"/ID\s*\[\s*<[0-9A-Fa-f]+>\s*<[0-9A-Fa-f]+>\s*\]")]
    private static partial Regex FileIds();

    [GeneratedRegex("[0-9A-Fa-f]{32}")]
    private static partial Regex Zeros();
}
