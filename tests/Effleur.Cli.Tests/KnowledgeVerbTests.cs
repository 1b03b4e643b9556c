namespace Effleur.Cli.Tests;

public sealed class KnowledgeVerbTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Check_ShippedKnowledge_IsValid()
    {
        CliRun run = await CliRun.Of("knowledge", "check");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("36 techniques", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_TypoInATechnique_NamesFileLineAndField()
    {
        string copy = CopyOfShippedKnowledge();
        string file = Directory.GetFiles(Path.Combine(copy, "techniques")).First(f => f.Contains("T19", StringComparison.Ordinal));
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file, Cancel)).Replace("intent:", "intant:", StringComparison.Ordinal), Cancel);
        CliRun run = await CliRun.Of("knowledge", "check", "--folder", copy);

        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"T19[^:]*:\d+", run.Errors);
        Assert.Contains("intant", run.Errors, StringComparison.Ordinal);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string CopyOfShippedKnowledge()
    {
        string from = Effleur.Knowledge.KnowledgeFolder.Locate(), to = _folder.File("knowledge");
        foreach (string file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return to;
    }
}
