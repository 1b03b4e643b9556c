using System.Diagnostics;

namespace Effleur.Benchmarks.Load;

/// <summary>The real server as its own process, on a free port with a data folder of its own.</summary>
internal sealed class LoadServer : IDisposable
{
    private const string Listens = "Effleur listens on ";

    private readonly Process _process;
    private readonly string _data = Directory.CreateTempSubdirectory("effleur-load").FullName;

    private LoadServer(string program)
    {
        var start = new ProcessStartInfo("dotnet", [program, "serve", "--port", "0", "--data", _data]) { RedirectStandardOutput = true };
        _process = Process.Start(start)!;
        while (_process.StandardOutput.ReadLine() is { } line)
        {
            if (!line.StartsWith(Listens, StringComparison.Ordinal)) continue;
            Address = new(line[Listens.Length..].Split(' ')[0]);
            return;
        }

        throw new InvalidOperationException("The server ended before it listened.");
    }

    public Uri Address { get; } = null!;

    public static LoadServer Start(string program) => new(program);

    /// <summary>Processor seconds it has used itself, and the system for it.</summary>
    public (double User, double System) CpuS()
    {
        _process.Refresh();
        return (_process.UserProcessorTime.TotalSeconds, _process.PrivilegedProcessorTime.TotalSeconds);
    }

    /// <summary>Memory it holds.</summary>
    public double MemoryMb()
    {
        _process.Refresh();
        return _process.WorkingSet64 / 1e6;
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        Directory.Delete(_data, recursive: true);
    }
}
