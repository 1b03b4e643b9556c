using Effleur.Core.Catalogue;
using Effleur.Knowledge.Claims;

namespace Effleur.Knowledge.Tests;

/// <summary>The knowledge as it ships, and with one file changed.</summary>
internal static class ShippedKnowledge
{
    private static readonly string Folder = KnowledgeFolder.Locate();

    public static readonly MassageCatalogue Catalogue = KnowledgeFolder.Load(Folder);

    public static readonly ClaimLexicon Lexicon = KnowledgeFolder.Lexicon(Folder);

    public static readonly ClaimGuard Guard = ClaimGuard.Of(Lexicon, Catalogue.Claims, Catalogue.Evidence.Values);

    private static readonly KnowledgeText[] Texts =
        [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(path => new KnowledgeText(Path.GetRelativePath(Folder, path).Replace('\\', '/'), File.ReadAllText(path)))];

    /// <summary>The faults after replacing a text that must occur in one file.</summary>
    public static string[] FaultsAfter(string file, string was, string isNow)
    {
        KnowledgeText text = Texts.Single(t => t.Name == file);
        Assert.Contains(was, text.Text, StringComparison.Ordinal);
        int at = text.Text.IndexOf(was, StringComparison.Ordinal);
        string changed = text.Text[..at] + isNow + text.Text[(at + was.Length)..];
        var refusal = Assert.Throws<KnowledgeException>(() => CatalogueParser.Parse([.. Texts.Where(t => t != text), text with { Text = changed }]));
        return refusal.Message.Split('\n');
    }

    /// <summary>The line on which a text first stands in a file, from 1.</summary>
    public static string LineOf(string file, string text)
    {
        string all = Texts.Single(t => t.Name == file).Text;
        int at = all.IndexOf(text, StringComparison.Ordinal);
        return (all.AsSpan(0, at).Count('\n') + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>The faults with one more file, or one file left out.</summary>
    public static string[] FaultsWith(KnowledgeText? more, string? without = null) =>
        Assert.Throws<KnowledgeException>(() => CatalogueParser.Parse([.. Texts.Where(t => t.Name != without), .. more is null ? [] : new[] { more }])).Message.Split('\n');
}
