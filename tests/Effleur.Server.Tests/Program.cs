using Effleur.Server.Tests.Support;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

namespace Effleur.Server.Tests;

internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        if (args is [ServerProcess.Verb, var dataFolder]) return await ServerProcess.RunAsync(dataFolder);
        return args.Contains("--server") || args.Contains("--internal-msbuild-node")
            ? await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
            : await ConsoleRunner.Run(args);
    }
}
