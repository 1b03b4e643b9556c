using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Effleur.EndToEnd.Tests;

/// <summary>The real `effleur serve` as its own process, on a free port with a data folder of its own.</summary>
internal sealed partial class RunningCoach : IAsyncDisposable
{
    private readonly Process _process;

    private RunningCoach(Process process, Uri address)
    {
        _process = process;
        Address = address;
        Http = new HttpClient { BaseAddress = address };
    }

    public Uri Address { get; }

    public HttpClient Http { get; }

    public static async Task<RunningCoach> Start(string dataFolder)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "effleur.dll"), "serve", "--port", "0", "--data", dataFolder])
        {
            RedirectStandardOutput = true,
            Environment = { ["EFFLEUR_ROOT"] = RepositoryRoot.Path },
        };
        Process process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Listening().Match(line) is { Success: true } match)
            {
                _ = process.StandardOutput.ReadToEndAsync();
                return new RunningCoach(process, new Uri(match.Groups[1].Value));
            }
        }

        throw new InvalidOperationException("The coach ended before it listened.");
    }

    /// <summary>The session that was begun last.</summary>
    public async Task<JsonElement> LastSession()
    {
        string body = await Http.GetStringAsync("api/sessions?limit=1", TestContext.Current.CancellationToken);
        return JsonDocument.Parse(body).RootElement.GetProperty("sessions")[0];
    }

    /// <summary>Ends the process as a power cut would: no shutdown code runs.</summary>
    public async Task Kill()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) await Kill();
        _process.Dispose();
        Http.Dispose();
    }

    [GeneratedRegex(@"listens on (http://127\.0\.0\.1:\d+/)")]
    private static partial Regex Listening();
}
