using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Effleur.Cli.Tests;

public sealed class ServeVerbTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Serve_PortTaken_IsRefusedInOneLineThatNamesIt()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        string port = ((IPEndPoint)taken.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        CliRun run = await Serve("--port", port, "--data", _folder.File("data"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(port, run.OnlyError, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_DatabaseOfAnotherKind_IsRefusedInOneLine()
    {
        CliRun run = await Serve("--port", "0", "--data", _folder.File("data"), "--database", "mysql://somewhere/else");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("postgres://", run.OnlyError, StringComparison.Ordinal);
    }

    private static Task<CliRun> Serve(params string[] options) => CliRun.Of(["serve", .. options]);
}
