using System.Text;
using System.Text.Json;

namespace Effleur.Cli.Tests;

public sealed class RoutineVerbTests : IDisposable
{
    private const string Calm = "  - { technique: T02 }\n  - { technique: T19, passes: 5 }\n  - { technique: T24 }\n";
    private const string DryTool = "  - { technique: T02 }\n  - { technique: T36 }\n  - { technique: T24 }\n";

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Check_GoodFile_PrintsItsMinutes()
    {
        CliRun run = await CliRun.Of("routine", "check", Write(Calm));

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Matches(@"^Mine, \d\.\d min, 3 steps\n$", run.Output);
    }

    [Fact]
    public async Task Check_ToolWithoutOil_IsNotAllowedAndSaysWhere()
    {
        CliRun run = await CliRun.Of("routine", "check", Write(DryTool), "--json");
        JsonElement broken = JsonDocument.Parse(run.Output).RootElement.GetProperty("broken")[0];

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(("slip-before-tool", "must", 1), (broken.GetProperty("rule").GetString(), broken.GetProperty("weight").GetString(), broken.GetProperty("step").GetInt32()));
    }

    [Fact]
    public async Task Check_AdviceOnly_IsDoneWithTheWords()
    {
        CliRun run = await CliRun.Of("routine", "check", Write("  - { technique: T02 }\n  - { technique: T09 }\n  - { technique: T24 }\n"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("advice  step 2: Lymph strokes on the face come after", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_Faults_AreOneLineEachWithFileAndLine()
    {
        CliRun run = await CliRun.Of("routine", "check", Write("  - { technique: T99 }\n"));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("effleur: mine.yaml:7: steps[0].technique: no technique named \"T99\"", run.OnlyError);
    }

    [Fact]
    public async Task Guide_RoutineFile_GivesItsTimedPaths()
    {
        CliRun run = await CliRun.Of("guide", Write(Calm), "--json");
        JsonElement choreography = JsonDocument.Parse(run.Output).RootElement;

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("Mine", choreography.GetProperty("name").GetString());
        Assert.True(choreography.GetProperty("strokes").TryGetProperty("T19.glide", out _));
    }

    [Theory]
    [InlineData(DryTool, "A roller or a gua sha needs oil on the skin first.")]
    [InlineData("", "steps: expected a list of at least 1, found nothing")]
    public async Task Guide_FileThatMayNotStart_IsRefusedInOneLine(string steps, string words)
    {
        CliRun run = await CliRun.Of("guide", Write(steps));

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(words, run.OnlyError, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/dev/zero", "larger than 64 KiB")]
    [InlineData("nowhere.yaml", "Could not find file")]
    public async Task Guide_FileThatCannotBeRead_IsOneLine(string path, string words)
    {
        CliRun run = await CliRun.Of("guide", path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(words, run.OnlyError, StringComparison.Ordinal);
    }

    private string Write(string steps) =>
        _folder.Write("mine.yaml", Encoding.UTF8.GetBytes($"format: effleur-routine/1\nid: mine\nname: Mine\nminutes: 2\ndescription: \"\"\nsteps:\n{steps}"));
}
