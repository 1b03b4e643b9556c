using System.Diagnostics;

namespace Effleur.Cli.Tests;

/// <summary>One run of the real command as its own process.</summary>
internal sealed record CliRun(int ExitCode, string Output, string Errors)
{
    public static async Task<CliRun> Of(params string[] arguments)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "effleur.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new CliRun(process.ExitCode, await output, await errors);
    }

    /// <summary>The single line a refusal consists of.</summary>
    public string OnlyError => Assert.Single(Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
}
