using Effleur.Print.Drawing;
using PdfSharp.Fonts;

namespace Effleur.Print.Pdf;

/// <summary>Gives PDFsharp the fonts that are part of this assembly, so that a page looks the same on a machine without any.</summary>
internal sealed class EmbeddedFonts : IFontResolver
{
    // PDFsharp asks one resolver for the whole process, and refuses another once it drew
    private static readonly Lazy<bool> Installed = new(() =>
    {
        GlobalFontSettings.FontResolver ??= new EmbeddedFonts();
        return true;
    });

    public static void Install() => _ = Installed.Value;

    public byte[]? GetFont(string faceName)
    {
        using Stream file = typeof(EmbeddedFonts).Assembly.GetManifestResourceStream(faceName)!;
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }

    public FontResolverInfo? ResolveTypeface(string familyName, bool isBold, bool isItalic) =>
        Enum.TryParse(familyName, out Face face) ? new(FileOf(face)) : null;

    private static string FileOf(Face face) => face switch
    {
        Face.Title => "Fraunces_600SemiBold.ttf",
        Face.Lead => "Fraunces_400Regular.ttf",
        Face.Strong => "Inter_600SemiBold.ttf",
        Face.Slanted => "Inter_400Regular_Italic.ttf",
        _ => "Inter_400Regular.ttf",
    };
}
