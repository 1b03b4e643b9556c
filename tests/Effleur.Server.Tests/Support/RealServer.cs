using System.Text.Json;
using Effleur.Core.Catalogue;
using Effleur.Core.Choreography;
using Effleur.Knowledge;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Effleur.Server.Tests.Support;

/// <summary>A server with the knowledge that ships, on a free port and an empty data folder.</summary>
internal sealed class RealServer : IAsyncDisposable
{
    private static readonly Lazy<MassageCatalogue> Knowledge = new(() => KnowledgeFolder.Load(ContractFiles.Knowledge()));

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

    /// <param name="time">The clock; this machine's when there is none.</param>
    public static async Task<RealServer> StartAsync(TimeProvider? time = null)
    {
        string folder = Directory.CreateTempSubdirectory("effleur-real").FullName;
        var options = new ServerOptions { Port = 0, DataFolder = folder, KnowledgeFolder = ContractFiles.Knowledge(), WebRoot = folder };
        WebApplication app = time is null ? EffleurServer.Build(options) : EffleurServer.Build(
            options, Knowledge.Value, routine => ChoreographyCompiler.Compile(Knowledge.Value, routine), services => services.Replace(ServiceDescriptor.Singleton(time)));
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
