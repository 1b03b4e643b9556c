using System.CommandLine;
using Effleur.Cli.Looking;
using Effleur.Knowledge;
using Effleur.Server;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;

namespace Effleur.Cli.Verbs;

/// <summary><c>effleur serve [--port N] [--data DIR] [--database URL]</c>.</summary>
public static class ServeVerb
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var port = new Option<int>("--port") { Description = $"Port on the loopback address; {ServerOptions.DefaultPort} when left out, 0 for any free one.", DefaultValueFactory = _ => ServerOptions.DefaultPort };
        port.Validators.Add(result =>
        {
            if (result.GetValue(port) is < 0 or > 65535) result.AddError("--port takes 0 to 65535");
        });
        var data = new Option<string>("--data") { Description = "Folder for what is saved; the user's own data folder when left out." };
        var database = new Option<string>("--database") { Description = "postgres://… instead of the SQLite file in the data folder." };
        var command = new Command("serve", "Starts the coach in the browser, for this machine only.") { port, data, database };
        command.SetAction(async (parsed, cancel) =>
        {
            await using WebApplication server = EffleurServer.Build(new ServerOptions
            {
                Port = parsed.GetValue(port),
                DataFolder = parsed.GetValue(data) ?? DefaultDataFolder(),
                DatabaseUrl = parsed.GetValue(database),
                KnowledgeFolder = KnowledgeFolder.Locate(),
                WebRoot = VisionFolder.LocateApp(),
            });
            await server.StartAsync(cancel);
            Console.Out.WriteLine($"Effleur listens on {server.Urls.First()}/ (Ctrl+C stops it)");
            await server.WaitForShutdownAsync(cancel);
            return ExitCodes.Done;
        });
        return command;
    }

    private static string DefaultDataFolder() =>
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "effleur");
}
