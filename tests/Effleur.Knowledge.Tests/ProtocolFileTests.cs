using System.Text;
using Effleur.Core.Trials;
using Effleur.Knowledge.Trials;
using FsCheck;
using FsCheck.Fluent;

namespace Effleur.Knowledge.Tests;

public class ProtocolFileTests
{
    private const string Whole =
        """
        format: effleur-protocol/1
        id: a-or-b
        title: "Which: A or B?"
        question: technique-a-or-b
        design: pairs
        arms:
          - { id: a, name: sweeps, kind: technique, what: T12, minutes: 5 }
          - { id: b, name: holds, kind: technique, what: T19, minutes: 5 }
        contrast: { active: a, control: b }
        outcome: { scale: puffiness, unit: points, lowerIsBetter: true, worthwhile: 1.5 }
        secondary:
          - { metric: a-star, unit: points, lowerIsBetter: true, worthwhile: 2 }
        pairs: 20
        washoutHours: 24
        order: balanced
        routine: depuff
        seed: 20261128
        stopAt: 20
        looks: atTheEnd

        """;

    [Fact]
    public void Read_WholeFile_IsTheProtocol()
    {
        Protocol protocol = Read(Whole);

        Assert.Equal(("a-or-b", "Which: A or B?", "technique-a-or-b", TrialDesign.Pairs), (protocol.Id, protocol.Title, protocol.QuestionId, protocol.Design));
        Assert.Equal(new ProtocolArm("b", "holds", ArmKind.Technique) { What = "T19", Minutes = 5 }, protocol.Arms[1]);
        Assert.Equal(new ProtocolOutcome("puffiness", false, "points", true, 1.5), protocol.Outcome);
        Assert.Equal((20, 24.0, ArmOrder.Balanced, 20261128UL, LookPolicy.AtTheEnd), (protocol.Pairs, protocol.WashoutHours, protocol.Order, protocol.Seed, protocol.Looks));
    }

    [Fact]
    public void Write_WholeProtocol_IsTheFile() => Assert.Equal(Whole.ReplaceLineEndings("\n"), ProtocolFile.Write(Read(Whole)));

    [Fact]
    public void Write_AnyProtocol_IsReadBackTheSame() => Prop.ForAll(Protocols().ToArbitrary(), protocol =>
    {
        Protocol read = Read(ProtocolFile.Write(protocol));
        Assert.Equal(ProtocolFile.Write(protocol), ProtocolFile.Write(read));
        Assert.Equal(protocol with { Arms = read.Arms, Secondary = read.Secondary, ProbeMinutes = read.ProbeMinutes }, read);
        Assert.Equal(protocol.Arms, read.Arms);
    }).Check(Config.QuickThrowOnFailure);

    [Theory]
    [InlineData("what: T12", "what: T99", "my.trial.yaml:7: arms[0].what: no technique named \"T99\"")]
    [InlineData("kind: technique, what: T12", "kind: dance, what: T12", "my.trial.yaml:7: arms[0].kind: expected one of routine, technique")]
    [InlineData("id: a, name: sweeps", "id: a, name: \"\"", "my.trial.yaml:7: arms[0].name: expected a text, found nothing")]
    [InlineData("scale: puffiness", "scale: beauty", "my.trial.yaml:10: outcome.scale: no scale named \"beauty\"")]
    [InlineData("worthwhile: 1.5", "worthwhile: \"1,5\"", "my.trial.yaml:10: outcome.worthwhile: expected a number")]
    [InlineData("worthwhile: 1.5", "worthwhile: -1", "my.trial.yaml:10: outcome.worthwhile: expected a difference above 0, found -1")]
    [InlineData("control: b", "control: c", "my.trial.yaml:9: contrast.control: no arm \"c\"")]
    [InlineData("metric: a-star", "metric: beauty", "my.trial.yaml:12: secondary[0].metric: no metric named \"beauty\"")]
    [InlineData("question: technique-a-or-b", "question: why", "my.trial.yaml:4: question: no question named \"why\"")]
    [InlineData("design: pairs", "design: crossover", "my.trial.yaml:5: design: expected one of pairs, splitFace, blocks, decayProbe, bandit, found \"crossover\"")]
    [InlineData("pairs: 20", "pairs: 21", "my.trial.yaml:13: pairs: expected a multiple of 2")]
    [InlineData("pairs: 20", "pairs: many", "my.trial.yaml:13: pairs: expected a whole number")]
    [InlineData("washoutHours: 24", "washoutHours: .nan", "my.trial.yaml:14: washoutHours: expected a number")]
    [InlineData("seed: 20261128", "seed: -1", "my.trial.yaml:17: seed: expected a whole number from 0 to 9007199254740991, found \"-1\"")]
    [InlineData("seed: 20261128", "seed: 9007199254740992", "my.trial.yaml:17: seed: expected at most 9007199254740991")]
    [InlineData("stopAt: 20", "stopAt: 1", "my.trial.yaml:18: stopAt: expected 2 to 10000")]
    [InlineData("routine: depuff", "rutine: depuff", "my.trial.yaml:16: rutine: unknown field")]
    [InlineData("protocol/1", "protocol/2", "my.trial.yaml:1: format: effleur-protocol/2 is newer than this Effleur")]
    [InlineData("format: effleur-protocol/1", "name: x", "my.trial.yaml: not a protocol file")]
    public void Read_OneMistake_IsOneLineWithFileLineAndField(string was, string isNow, string line)
    {
        Assert.Contains(was, Whole, StringComparison.Ordinal);
        string fault = Assert.Single(FaultsOf(Whole.Replace(was, isNow, StringComparison.Ordinal)));

        Assert.StartsWith(line, fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SeveralMistakes_AreAllNamedAtOnce() =>
        Assert.Equal(3, FaultsOf(Whole.Replace("pairs: 20", "pairs: 0", StringComparison.Ordinal).Replace("stopAt: 20", "stopAt: 0", StringComparison.Ordinal).Replace("control: b", "control: c", StringComparison.Ordinal)).Length);

    [Fact]
    public void Read_BytesThatAreNoText_AreRefused() =>
        Assert.Contains("not a text file (UTF-8)", Assert.Throws<KnowledgeException>(() => ProtocolFile.Read([0xff, 0xfe, 0x41], "my.trial.yaml", ShippedKnowledge.Catalogue)).Message, StringComparison.Ordinal);

    [Fact]
    public void Documentation_Examples_AreProtocolsThatCanBeRead()
    {
        string[] examples = [.. File.ReadAllText(Documents.Path("docs/protocol-file.md")).Split("```yaml\n").Skip(1).Select(part => part.Split("```")[0])];

        Assert.Equal(3, examples.Length);
        Assert.All(examples, example => ProtocolFile.Read(Encoding.UTF8.GetBytes(example), "example", ShippedKnowledge.Catalogue));
    }

    private static Gen<Protocol> Protocols() =>
        from question in Gen.Elements(ShippedKnowledge.Catalogue.TrialQuestions.ToArray())
        from seed in Gen.Choose(0, int.MaxValue)
        from pairs in Gen.Choose(question.LeastPairs, 100)
        from title in Gen.Elements("Why?", "\"Quotes\" and \\", "a: b", "naïve – ø", "# no comment")
        from stop in Gen.Choose(20, 90_000)
        let picks = new QuestionPicks
        {
            Id = $"q-{seed}",
            Seed = (ulong)seed,
            Pairs = pairs,
            Choices = System.Collections.Immutable.ImmutableDictionary.CreateRange(question.Choices.Where(choice => choice.Options.IsEmpty)
                .Select(choice => KeyValuePair.Create(choice.Id, (System.Collections.Immutable.ImmutableArray<ChoiceOption>)[.. Enumerable.Range(12, choice.Most).Select(i => new ChoiceOption($"T{i}", $"T{i}"))]))),
        }
        select QuestionProtocol.Make(ShippedKnowledge.Catalogue, question, picks) with { Title = title, StopAt = stop / 9.0, Looks = seed % 2 == 0 ? LookPolicy.Anytime : LookPolicy.AtTheEnd };

    private static Protocol Read(string text) => ProtocolFile.Read(text, "my.trial.yaml", ShippedKnowledge.Catalogue);

    private static string[] FaultsOf(string text) => Assert.Throws<KnowledgeException>(() => Read(text)).Message.Split('\n');
}
