using System.Text;
using Effleur.Core.Catalogue;
using Effleur.Core.Choreography;
using Effleur.Core.Strokes;

namespace Effleur.Knowledge.Tests;

public class RoutineFileTests
{
    private const string Whole =
        """
        format: effleur-routine/1
        id: my-evening
        name: "My evening: \"slow\""
        minutes: 40
        description: ""
        goals: [calm]
        steps:
          - { technique: T02 }
          - { technique: T18, passes: 6, tempo: 0.9 }
          - { technique: T03, passes: 1 }
          - { technique: T36, tool: roller }
        """;

    [Fact]
    public void Read_WholeFile_IsTheRoutineWithItsMinutesWorkedOut()
    {
        Routine routine = Read(Whole);

        Assert.Equal(("my-evening", "My evening: \"slow\"", ""), (routine.Id, routine.Name, routine.Description));
        Assert.Equal([new("T02", null), new("T18", 6, 0.9), new("T03", 1), new("T36", null, 1, Tool.Roller)], routine.Steps);
        Assert.Equal(ChoreographyCompiler.Compile(ShippedKnowledge.Catalogue, routine).Minutes, routine.Minutes);
        Assert.NotEqual(40, routine.Minutes);
    }

    [Fact]
    public void Write_WholeRoutine_ReadsLikeTheFilesOfTheKnowledgeFolder() =>
        Assert.Equal(
            """
            format: effleur-routine/1
            id: my-evening
            name: "My evening: \"slow\""
            minutes: 5
            description: ""
            goals: [calm]
            steps:
              - { technique: T02 }
              - { technique: T18, passes: 6, tempo: 0.9 }
              - { technique: T03, passes: 1 }
              - { technique: T36, tool: roller }

            """.ReplaceLineEndings("\n"),
            RoutineFile.Write(Read(Whole) with { Minutes = 5 }));

    [Theory]
    [InlineData("T18", "T99", "my.yaml:9: steps[1].technique: no technique named \"T99\"")]
    [InlineData("passes: 6", "passes: 11", "my.yaml:9: steps[1].passes: T18 takes 3 to 10 passes, found 11")]
    [InlineData("tempo: 0.9", "tempo: 9", "my.yaml:9: steps[1].tempo: expected a number from 0.5 to 1.5, found \"9\"")]
    [InlineData("tempo: 0.9", "tempo: .nan", "my.yaml:9: steps[1].tempo: expected a number from 0.5 to 1.5, found \".nan\"")]
    [InlineData("passes: 6", "tool: guaSha", "my.yaml:9: steps[1].tool: T18 is not done with this tool")]
    [InlineData("passes: 6", "pases: 6", "my.yaml:9: steps[1].pases: unknown field")]
    [InlineData("goals: [calm]", "goals: [beauty]", "my.yaml:6: goals[0]: expected one of ")]
    [InlineData("minutes: 40", "minutes: soon", "my.yaml:4: minutes: expected a whole number from 1 to 60, found \"soon\"")]
    [InlineData("name: \"My evening: \\\"slow\\\"\"", "name: \"\"", "my.yaml:3: name: expected a text, found nothing")]
    [InlineData("name: \"My evening: \\\"slow\\\"\"", "name: \"one\\ntwo\"", "my.yaml:3: name: expected one line of text")]
    [InlineData("My evening", "My evening, which I like best of all the evenings there are and shall ever be, believe me", "my.yaml:3: name: expected at most 80 characters, found 9")]
    [InlineData("routine/1", "routine/2", "my.yaml:1: format: effleur-routine/2 is newer than this Effleur, which reads effleur-routine/1: update Effleur")]
    [InlineData("routine/1", "routine/one", "my.yaml:1: format: expected effleur-routine/1, found \"effleur-routine/one\"")]
    [InlineData("format: effleur-routine/1", "title: x", "my.yaml: not a routine file: expected the first line \"format: effleur-routine/1\"")]
    [InlineData("[calm]", "&a [calm]", "my.yaml:6: anchors (&) are not read in a shared file")]
    [InlineData("[calm]", "*a", "my.yaml:6: aliases (*) are not read in a shared file")]
    [InlineData("[calm]", "!!seq [calm]", "my.yaml:6: tags (!) are not read in a shared file")]
    [InlineData("[calm]", "[[[[[[[[[[[[[[[[[[calm]]]]]]]]]]]]]]]]]]", "my.yaml:6: nested deeper than any such file")]
    [InlineData("[calm]", "[calm", "my.yaml:")]
    [InlineData("[calm]", "[calm]\nname: again", "my.yaml:7: not YAML: Duplicate key")]
    public void Read_OneMistake_IsOneLineWithFileLineAndField(string was, string isNow, string line)
    {
        Assert.Contains(was, Whole, StringComparison.Ordinal);
        string fault = Assert.Single(FaultsOf(Whole.Replace(was, isNow, StringComparison.Ordinal)));
        Assert.StartsWith(line, fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SeveralMistakes_HaveALineEach() =>
        Assert.Equal(4, FaultsOf(Whole.Replace("T18", "T99", StringComparison.Ordinal).Replace("my-evening", "", StringComparison.Ordinal) + "\n  - { technique: T98 }\nmood: good").Length);

    [Fact]
    public void Read_AnotherFile_IsOneLine()
    {
        Assert.Equal(["my.yaml: not a routine file: expected the first line \"format: effleur-routine/1\""], FaultsOf("Pancakes\n\nMix two eggs, 200 g of flour and milk.\n"));
        Assert.Single(FaultsOf("Pancakes: yes\n\n- eggs\n"));
        Assert.Single(FaultsOf(""));
        Assert.Equal(["my.yaml: not a text file"], FaultsOf("format: effleur-routine/1\0"));
    }

    [Theory]
    [InlineData(1000, "steps: expected at most 60 steps, found 1000")]
    [InlineData(60, "steps: expected at most 60 minutes, found ")]
    public void Read_TooMuch_IsOneLine(int steps, string words)
    {
        string file = Whole[..Whole.IndexOf("  - ", StringComparison.Ordinal)] + string.Concat(Enumerable.Repeat("  - { technique: T24, passes: 40 }\n", steps));
        Assert.Contains(words, Assert.Single(FaultsOf(file)), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TenMegabytesOrAPicture_IsRefusedAtOnce()
    {
        byte[] png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13];

        Assert.Equal("my.yaml: larger than 64 KiB, which no routine is", Refusal(new byte[10_000_000]));
        Assert.Equal("my.yaml: not a text file (UTF-8)", Refusal(png));
    }

    [Fact]
    public void Read_DeepOrRepetitiveText_IsRefusedWithoutExhaustingTheReader()
    {
        Assert.Contains("nested deeper", Assert.Single(FaultsOf(new string('[', 60_000))), StringComparison.Ordinal);
        Assert.NotEmpty(FaultsOf(string.Concat(Enumerable.Repeat("? ", 30_000))));
        Assert.NotEmpty(FaultsOf(string.Concat(Enumerable.Repeat("- ", 30_000))));
        Assert.InRange(FaultsOf(Whole + string.Concat(Enumerable.Range(0, 6000).Select(i => $"\nf{i}: 1"))).Length, 50, 100);
    }

    [Fact]
    public void Read_FaultsOfALongValue_StayShortLines() =>
        Assert.All(FaultsOf(Whole.Replace("T18", "\"" + new string('x', 20_000) + "\\nmy.yaml: all is well\"", StringComparison.Ordinal)), line => Assert.InRange(line.Length, 20, 400));

    [Fact]
    public void Read_FileNameWithLineBreaks_StaysOneLine() =>
        Assert.Single(Assert.Throws<KnowledgeException>(() => RoutineFile.Read("x", "a\nb: all is well", ShippedKnowledge.Catalogue)).Message.Split('\n'));

    [Fact]
    public void Read_ByteOrderMarkAndWindowsLines_AreRead() =>
        Assert.Equal("my-evening", RoutineFile.Read([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Whole.ReplaceLineEndings("\r\n"))], "my.yaml", ShippedKnowledge.Catalogue).Id);

    [Fact]
    public void Write_EveryShippedRoutine_ReadsBack() =>
        Assert.All(ShippedKnowledge.Catalogue.Routines.Values, routine =>
        {
            Routine again = Read(RoutineFile.Write(routine));
            Assert.Equal((routine.Name, routine.Description), (again.Name, again.Description));
            Assert.Equal(routine.Steps.AsEnumerable(), again.Steps);
        });

    [Theory]
    [InlineData("one\ntwo")]
    [InlineData("one\u2028two")]
    [InlineData("bell\a")]
    [InlineData("half \ud83d")]
    public void Write_NameThatIsNoLine_IsRefused(string name) =>
        Assert.Throws<ArgumentException>(() => RoutineFile.Write(Read(Whole) with { Name = name }));

    [Theory]
    [InlineData("My evening!", "my-evening")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("  -- 2 minutes: \"now\" --", "2-minutes-now")]
    [InlineData("夜🌙", "routine")]
    public void IdFor_AnyName_IsSafeAsAFileName(string name, string id) => Assert.Equal(id, RoutineFile.IdFor(name));

    private static Routine Read(string text) => RoutineFile.Read(text, "my.yaml", ShippedKnowledge.Catalogue);

    private static string[] FaultsOf(string text) => Assert.Throws<KnowledgeException>(() => Read(text)).Message.Split('\n');

    private static string Refusal(byte[] bytes) => Assert.Throws<KnowledgeException>(() => RoutineFile.Read(bytes, "my.yaml", ShippedKnowledge.Catalogue)).Message;
}
