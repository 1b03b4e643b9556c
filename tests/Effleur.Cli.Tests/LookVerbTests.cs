namespace Effleur.Cli.Tests;

public sealed class LookVerbTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Look_MissingFile_IsRefusedAndWritesNothing()
    {
        CliRun run = await CliRun.Of("look", _folder.File("nowhere.mp4"), "--out", _folder.File("out.effleur"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("nowhere.mp4", run.OnlyError, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.File("out.effleur")));
    }
}
