using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PdfSharp.Pdf;
using PdfSharp.Pdf.Advanced;
using PdfSharp.Pdf.Content;
using PdfSharp.Pdf.Content.Objects;
using PdfSharp.Pdf.IO;

namespace Effleur.Print.Tests.Pdf;

/// <summary>What a reader of a PDF gets out of it: its pages' text in drawing order, and which kinds of objects it has.</summary>
internal sealed partial class PdfText
{
    // the places of Windows-1252 that are not Latin-1 and that our texts use
    private static readonly Dictionary<char, char> WinAnsi = new() { ['\u0091'] = '‘', ['\u0092'] = '’', ['\u0093'] = '“', ['\u0094'] = '”', ['\u0096'] = '–', ['\u0085'] = '…' };

    private PdfText(IReadOnlyList<string> pages, bool hasImages) => (Pages, HasImages) = (pages, hasImages);

    public IReadOnlyList<string> Pages { get; }

    public string All => string.Join(' ', Pages);

    /// <summary>Whether anything in it is a picture made of dots.</summary>
    public bool HasImages { get; }

    public static PdfText Of(byte[] pdf)
    {
        using PdfDocument document = PdfReader.Open(new MemoryStream(pdf), PdfDocumentOpenMode.Import);
        bool images = document.Internals.GetAllObjects().OfType<PdfDictionary>().Any(entry => entry.Elements.GetName("/Subtype") == "/Image");
        return new([.. document.Pages.Cast<PdfPage>().Select(Page)], images);
    }

    private static string Page(PdfPage page)
    {
        PdfDictionary fonts = page.Elements.GetDictionary("/Resources")!.Elements.GetDictionary("/Font")!;
        var words = new List<string>();
        Func<string, string> decode = text => text;
        foreach (COperator step in ContentReader.ReadContent(page).OfType<COperator>())
        {
            if (step.OpCode.OpCodeName == OpCodeName.Tf) decode = Decoder(fonts.Elements.GetDictionary(((CName)step.Operands[0]).Name)!);
            if (step.OpCode.OpCodeName == OpCodeName.Tj) words.Add(decode(((CString)step.Operands[0]).Value));
        }

        return string.Join(' ', words);
    }

    private static Func<string, string> Decoder(PdfDictionary font)
    {
        if (font.Elements.GetName("/Encoding") != "/Identity-H") return text => string.Concat(text.Select(letter => WinAnsi.GetValueOrDefault(letter, letter)));
        byte[] map = ((PdfDictionary)((PdfReference)font.Elements["/ToUnicode"]!).Value).Stream.UnfilteredValue;
        Dictionary<int, string> letters = Range().Matches(Encoding.Latin1.GetString(map))
            .ToDictionary(match => Hex(match.Groups[1].Value), match => char.ConvertFromUtf32(Hex(match.Groups[2].Value)));
        return text => string.Concat(Enumerable.Range(0, text.Length / 2).Select(i => letters.GetValueOrDefault((text[2 * i] << 8) | text[(2 * i) + 1], "�")));
    }

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    // PDFsharp writes ranges of one: <glyph><glyph><letter>
    [GeneratedRegex(@"<([0-9A-F]+)><[0-9A-F]+><([0-9A-F]+)>")]
    private static partial Regex Range();
}
