using System.Text.RegularExpressions;
using Effleur.Core.Catalogue;
using Effleur.Knowledge;
using Effleur.Knowledge.Claims;

namespace Effleur.Architecture.Tests;

/// <summary>No claim in code: whatever a person can read is either free of claims or one of the sentences of knowledge/claims/claims.yaml.</summary>
public partial class ClaimTests
{
    private static readonly ClaimGuard Guard = MakeGuard();

    [Fact]
    public void Literals_OfTheServersAndCommandsCode_ClaimNothing() => Assert.Empty(Claims(Files("src", "*.cs"), Literal()));

    [Fact]
    public void Literals_OfTheScreens_ClaimNothing() =>
        Assert.Empty(Claims(Files("web/app/src", "*.ts").Concat(Files("web/app/src", "*.tsx")).Where(IsShown), TypeScriptLiteral()));

    [Fact]
    public void Readme_WhatItSaysItDoes_ClaimsNothing()
    {
        string text = string.Join('\n', File.ReadLines(Repository.File("README.md")).Where(line => !line.StartsWith("- It does not claim", StringComparison.Ordinal)
            && !line.StartsWith("  ", StringComparison.Ordinal)));

        Assert.Empty(Guard.Claims(text.Replace("\n", ". ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Claims_PlantedInALiteral_IsFound() => Assert.Single(Found("x.cs", "var s = \"Massage relieves stress.\";", Literal()));

    private static IEnumerable<string> Claims(IEnumerable<string> files, Regex literal) =>
        files.SelectMany(file => Found(Path.GetFileName(file), File.ReadAllText(file), literal));

    private static IEnumerable<string> Found(string file, string source, Regex literal) =>
        literal.Matches(source).Where(match => match.Value.Contains(' ', StringComparison.Ordinal))
            .SelectMany(match => Guard.Claims(match.Value.Trim('"', '`', '\''))).Select(claim => $"{file}: {claim}");

    private static bool IsShown(string file) =>
        !file.Contains(".test.", StringComparison.Ordinal) && !file.Contains("/generated/", StringComparison.Ordinal);

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Repository.File(folder), pattern, SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal));

    private static ClaimGuard MakeGuard()
    {
        string folder = Repository.File("knowledge");
        MassageCatalogue catalogue = KnowledgeFolder.Load(folder);
        return ClaimGuard.Of(KnowledgeFolder.Lexicon(folder), catalogue.Claims, catalogue.Evidence.Values);
    }

    [GeneratedRegex("\"(?:[^\"\\\\\n]|\\\\.)*\"")]
    private static partial Regex Literal();

    [GeneratedRegex("\"(?:[^\"\\\\\n]|\\\\.)*\"|`[^`]*`|>[^<>{}]+<")]
    private static partial Regex TypeScriptLiteral();
}
