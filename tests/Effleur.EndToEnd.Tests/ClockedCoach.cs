using Effleur.Core.Catalogue;
using Effleur.Core.Choreography;
using Effleur.Knowledge;
using Effleur.Server;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Effleur.EndToEnd.Tests;

/// <summary>The real server with the real knowledge and the built app, in the test's own process, so that its clock can be moved.</summary>
internal sealed class ClockedCoach : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ClockedCoach(WebApplication app, MovedClock clock)
    {
        _app = app;
        Clock = clock;
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        Http = new HttpClient { BaseAddress = Address };
        Http.DefaultRequestHeaders.Add("Origin", Address.GetLeftPart(UriPartial.Authority));
    }

    public MovedClock Clock { get; }

    public Uri Address { get; }

    public HttpClient Http { get; }

    public static async Task<ClockedCoach> StartAsync(string dataFolder, DateTimeOffset now)
    {
        var clock = new MovedClock(now);
        MassageCatalogue catalogue = KnowledgeFolder.Load(RepositoryRoot.File("knowledge"));
        var options = new ServerOptions
        {
            Port = 0,
            DataFolder = dataFolder,
            KnowledgeFolder = RepositoryRoot.File("knowledge"),
            WebRoot = RepositoryRoot.File("web/app/dist"),
        };
        WebApplication app = EffleurServer.Build(
            options,
            catalogue,
            routine => ChoreographyCompiler.Compile(catalogue, routine),
            services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock)));
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new(app, clock);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
        SqliteConnection.ClearAllPools();
    }
}
