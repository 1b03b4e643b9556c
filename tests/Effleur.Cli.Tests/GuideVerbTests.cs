namespace Effleur.Cli.Tests;

public sealed class GuideVerbTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("T26", "Cheek kneading")]
    [InlineData("depuff", "Depuff")]
    public async Task Pdf_TechniqueOrRoutine_WritesTheFileAndNothingElse(string id, string name)
    {
        string file = _folder.File("page.pdf");

        CliRun run = await CliRun.Of("guide", id, "--pdf", file, "--paper", "letter");

        Assert.Equal((0, "", $"{name} written to {file}"), (run.ExitCode, run.Output, run.OnlyError));
        Assert.Equal("%PDF-"u8.ToArray(), (await File.ReadAllBytesAsync(file, Cancel))[..5]);
        Assert.Equal([file], Directory.GetFileSystemEntries(Path.GetDirectoryName(file)!));
    }

    [Fact]
    public async Task Pdf_TogetherWithJson_DoesBoth()
    {
        string file = _folder.File("page.pdf");

        CliRun run = await CliRun.Of("guide", "T26", "--json", "--pdf", file);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("{\"id\":\"T26\"", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(file));
    }

    [Fact]
    public async Task Pdf_OldFile_IsReplacedWhole()
    {
        string file = _folder.Write("page.pdf", new byte[500_000]);

        CliRun run = await CliRun.Of("guide", "T26", "--pdf", file);

        Assert.Equal(0, run.ExitCode);
        Assert.InRange(new FileInfo(file).Length, 10_000, 300_000);
    }

    [Fact]
    public async Task Pdf_NoSuchFolder_IsOneLine()
    {
        CliRun run = await CliRun.Of("guide", "T26", "--pdf", _folder.File("nowhere/page.pdf"));

        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith($"page.pdf: there is no folder {_folder.File("nowhere")}.", run.OnlyError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pdf_AFolder_IsOneLineAndStays()
    {
        string folder = Directory.CreateDirectory(_folder.File("pages")).FullName;

        CliRun run = await CliRun.Of("guide", "T26", "--pdf", folder);

        Assert.Equal((1, $"effleur: {folder}: is a folder; name the file to write."), (run.ExitCode, run.OnlyError));
        Assert.Empty(Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public async Task Pdf_FolderThatTakesNoFiles_IsOneLineAndLeavesNothing()
    {
        const string takesNoFiles = "/proc"; // refuses even root, whom permissions do not stop
        Assert.SkipUnless(Directory.Exists(takesNoFiles), "There is no such folder on this system.");

        CliRun run = await CliRun.Of("guide", "T26", "--pdf", $"{takesNoFiles}/effleur.pdf");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("effleur: /proc/effleur.pdf: cannot be written: ", run.OnlyError, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--paper", "letter")] // no file to print to
    [InlineData("--pdf", "x.pdf", "--paper", "a3")]
    public async Task Paper_WithoutAFileOrUnknown_IsUsage(params string[] options)
    {
        CliRun run = await CliRun.Of(["guide", "T26", .. options]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--paper", run.OnlyError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Guide_UnknownId_NamesWhatThereIs()
    {
        CliRun run = await CliRun.Of("guide", "T99", "--pdf", _folder.File("page.pdf"));

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("effleur: T99: no such routine or technique; there are T01, T02,", run.OnlyError, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.File("page.pdf")));
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
