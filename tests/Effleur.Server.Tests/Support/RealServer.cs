using System.Text.Json;
using Microsoft.AspNetCore.Builder;

namespace Effleur.Server.Tests.Support;

/// <summary>A server with the knowledge that ships, on a free port and an empty data folder.</summary>
internal sealed class RealServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly string _folder;

    private RealServer(WebApplication app, string folder)
    {
        (_app, _folder) = (app, folder);
        Http = new() { BaseAddress = new(app.Urls.First()) };
        Http.DefaultRequestHeaders.Add("Origin", app.Urls.First());
    }

    public HttpClient Http { get; }

    public IServiceProvider Services => _app.Services;

    public string DataFolder => _folder;

    public static async Task<RealServer> StartAsync()
    {
        string folder = Directory.CreateTempSubdirectory("effleur-real").FullName;
        WebApplication app = EffleurServer.Build(new ServerOptions { Port = 0, DataFolder = folder, KnowledgeFolder = ContractFiles.Knowledge(), WebRoot = folder });
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new(app, folder);
    }

    public async Task<JsonElement> GetAsync(string path)
    {
        using JsonDocument document = JsonDocument.Parse(await Http.GetStringAsync(path, TestContext.Current.CancellationToken));
        return document.RootElement.Clone();
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
