using System.Diagnostics;
using Effleur.Server.Live;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Effleur.Server.Tests.Support;

/// <summary>A server in a process of its own, which can be killed the hard way.</summary>
internal sealed class ServerProcess : IDisposable
{
    public const string Verb = "serve-for-test";
    private readonly Process _process;

    private ServerProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    public string Origin => Address.GetLeftPart(UriPartial.Authority);

    public static async Task<ServerProcess> StartAsync(string dataFolder)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet") start.ArgumentList.Add(typeof(ServerProcess).Assembly.Location);
        start.ArgumentList.Add(Verb);
        start.ArgumentList.Add(dataFolder);
        Process process = Process.Start(start)!;
        string? line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        return new(process, new Uri(line ?? throw new InvalidOperationException("The server did not start.")));
    }

    /// <summary>What the child process does.</summary>
    public static async Task<int> RunAsync(string dataFolder)
    {
        WebApplication app = LiveServer.Build(dataFolder, databaseUrl: null, webRoot: null, services =>
            services.Replace(ServiceDescriptor.Singleton<LiveCoachFactory>((_, stored, _) => new PlantedCoach(stored))));
        await app.StartAsync();
        await Console.Out.WriteLineAsync(app.Urls.Single());
        await app.WaitForShutdownAsync();
        return 0;
    }

    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited) Kill();
        _process.Dispose();
    }
}
