using System.Reflection;
using Effleur.Core.Trials;
using Effleur.Knowledge;
using Effleur.Trials.Answers;

namespace Effleur.Architecture.Tests;

/// <summary>Knowledge may not see Effleur.Trials; here the words are held against the codes that need them.</summary>
public class TrialWordTests
{
    private static readonly TrialWords Words = KnowledgeFolder.TrialWords(Repository.File("knowledge"));

    [Fact]
    public void Warnings_AllCodes_HaveWords() => Assert.Equal(Codes(typeof(TrialWarning)), Words.Warning.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Sides_AllCodes_HaveWords() => Assert.Equal(Codes(typeof(SideCode)), Words.Side.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Verdicts_All_HaveWords() =>
        Assert.Equal(Enum.GetNames<TrialVerdict>().Select(name => char.ToLowerInvariant(name[0]) + name[1..]).Order(StringComparer.Ordinal), Words.Verdict.Keys.Order(StringComparer.Ordinal));

    private static IEnumerable<string> Codes(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal);
}
