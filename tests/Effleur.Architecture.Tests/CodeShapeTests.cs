using System.Reflection;
using System.Text.RegularExpressions;

namespace Effleur.Architecture.Tests;

public partial class CodeShapeTests
{
    // Longer literals are sentences; a refusal that names what was expected stays under it.
    private const int MostWordsOfALiteral = 30;

    private static readonly string[] Pure = ["Core", "Numerics", "Coaching", "Measurement", "Trials", "Shelf"];

    private static readonly string[] MedicalWords =
        ["wrinkle", "lymph node", "circulation", "collagen", "doctor", "blood", "relieve", "relief", "heal", "cure", "puffiness"];

    [Fact]
    public void PublicTypesOfPureProjects_AreClosed()
    {
        IEnumerable<string> open = Pure.SelectMany(project => Assembly.Load($"Effleur.{project}").GetExportedTypes())
            .Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false })
            .Select(type => type.FullName!);

        Assert.Empty(open);
    }

    [Fact]
    public void AbstractPublicTypesOfPureProjects_AreStaticOrClosedRecords()
    {
        IEnumerable<string> open = Pure.SelectMany(project => Assembly.Load($"Effleur.{project}").GetExportedTypes())
            .Where(type => type is { IsClass: true, IsAbstract: true, IsSealed: false } && type.GetMethod("<Clone>$") is null)
            .Select(type => type.FullName!);

        Assert.Empty(open);
    }

    [Fact]
    public void EveryAlgorithmId_HasItsMethodsPage()
    {
        string[] ids =
        [
            .. Pure.SelectMany(project => Assembly.Load($"Effleur.{project}").GetTypes())
                .Select(type => type.GetField("AlgorithmId", BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
                .OfType<FieldInfo>()
                .Select(field => (string)field.GetRawConstantValue()!),
        ];

        Assert.NotEmpty(ids);
        Assert.All(ids, id => Assert.True(File.Exists(Repository.File($"docs/methods/{id}.md")), $"docs/methods/{id}.md is missing."));
    }

    [Fact]
    public void EveryDocumentCodeNames_IsThere()
    {
        (string File, string Document)[] named =
        [
            .. Sources("src").SelectMany(file => DocumentName().Matches(File.ReadAllText(file)).Select(match => (file, match.Value))),
        ];

        Assert.NotEmpty(named);
        Assert.All(named, entry => Assert.True(File.Exists(Repository.File(entry.Document)), $"{entry.File} names {entry.Document}, which is not there."));
    }

    [Fact]
    public void Literals_AreNeitherEssaysNorHealthSentences()
    {
        string[] guilty =
        [
            .. Sources("src").SelectMany(file => Literal().Matches(WithoutComments(File.ReadAllText(file)))
                .Select(match => match.Value)
                .Where(text => text.Split(' ').Length > MostWordsOfALiteral
                    || (text.Contains(' ', StringComparison.Ordinal) && MedicalWords.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase))))
                .Select(text => $"{Path.GetFileName(file)}: {text}")),
        ];

        Assert.Empty(guilty);
    }

    [Fact]
    public void Files_AreUnderFiveHundredLines() =>
        Assert.All(Sources("src").Concat(Sources("tests")), file => Assert.True(File.ReadLines(file).Count() <= 500, $"{file} is too long."));

    [Fact]
    public void Types_AreNotCalledByWordsThatSayNothing()
    {
        IEnumerable<string> vague = new[] { "Core", "Numerics", "Coaching", "Measurement", "Trials", "Shelf", "Knowledge", "Print", "Storage", "Server" }
            .SelectMany(project => Assembly.Load($"Effleur.{project}").GetTypes())
            .Where(type => type.Namespace?.StartsWith("Effleur", StringComparison.Ordinal) == true && VagueName().IsMatch(type.Name))
            .Select(type => type.FullName!);

        Assert.Empty(vague);
    }

    private static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(Repository.File(folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal));

    private static string WithoutComments(string source) =>
        string.Join('\n', source.Split('\n').Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));

    [GeneratedRegex(@"docs/[\w/.-]+\.md")]
    private static partial Regex DocumentName();

    [GeneratedRegex("\"(?:[^\"\\\\\n]|\\\\.)*\"")]
    private static partial Regex Literal();

    [GeneratedRegex("(Helper|Helpers|Manager|Util|Utils|Common)$")]
    private static partial Regex VagueName();
}
