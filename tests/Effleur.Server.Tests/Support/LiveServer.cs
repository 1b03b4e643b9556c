using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Effleur.Server.Live;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Effleur.Server.Tests.Support;

/// <summary>A whole server on a free port with a planted coach and a clock of its own, and the words a test speaks to it.</summary>
internal sealed class LiveServer : IAsyncDisposable
{
    private readonly bool _ownsData;

    private LiveServer(WebApplication app, string dataFolder, bool ownsData, ManualTimeProvider time, ConcurrentQueue<PlantedCoach> coaches)
    {
        App = app;
        DataFolder = dataFolder;
        _ownsData = ownsData;
        Time = time;
        Coaches = coaches;
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        Http = new HttpClient { BaseAddress = Address };
        Http.DefaultRequestHeaders.Add("Origin", Origin);
    }

    public WebApplication App { get; }

    public string DataFolder { get; }

    public string DatabaseFile => Path.Combine(DataFolder, "effleur.db");

    public ManualTimeProvider Time { get; }

    public ConcurrentQueue<PlantedCoach> Coaches { get; }

    public PlantedCoach Coach => Coaches.Last();

    public Uri Address { get; }

    public string Origin => Address.GetLeftPart(UriPartial.Authority);

    public HttpClient Http { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<LiveServer> StartAsync(
        string? dataFolder = null, string? databaseUrl = null, string? webRoot = null, ManualTimeProvider? time = null)
    {
        string folder = dataFolder ?? Directory.CreateTempSubdirectory("effleur-server").FullName;
        time ??= new ManualTimeProvider();
        var coaches = new ConcurrentQueue<PlantedCoach>();
        WebApplication app = Build(folder, databaseUrl, webRoot, services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(time));
            services.Replace(ServiceDescriptor.Singleton<LiveCoachFactory>((_, stored, wishes) =>
            {
                var coach = new PlantedCoach(stored, wishes);
                coaches.Enqueue(coach);
                return coach;
            }));
        });
        await app.StartAsync(Cancellation);
        return new(app, folder, dataFolder is null, time, coaches);
    }

    /// <summary>The same words for a server that was built elsewhere and has started.</summary>
    public static LiveServer Around(WebApplication app, string dataFolder) => new(app, dataFolder, ownsData: true, new ManualTimeProvider(), []);

    public static WebApplication Build(string dataFolder, string? databaseUrl, string? webRoot, Action<IServiceCollection> configure)
    {
        var options = new ServerOptions
        {
            Port = 0,
            DataFolder = dataFolder,
            DatabaseUrl = databaseUrl,
            KnowledgeFolder = "",
            WebRoot = webRoot ?? Path.Combine(dataFolder, "no-app"),
        };
        return EffleurServer.Build(options, TestCatalogue.Make(), TestCatalogue.Compile, services =>
        {
            services.RemoveAll<ILoggerProvider>();
            configure(services);
        });
    }

    public async Task<Guid> BeginAsync(string mode = "mirror", bool keepRecording = false, string routine = TestCatalogue.Calm)
    {
        HttpResponseMessage answer = await PostAsync(
            "/api/sessions", new { routineId = routine, mode, source = mode == "mirror" ? "camera" : "none", keepRecording });
        Assert.Equal(201, (int)answer.StatusCode);
        return (await ReadAsync(answer))["id"]!.GetValue<Guid>();
    }

    public Task<HttpResponseMessage> PostAsync(string path, object body) => Http.PostAsJsonAsync(path, body, Cancellation);

    public async Task<JsonNode> EndAsync(Guid session, string outcome = "finished")
    {
        HttpResponseMessage answer = await PostAsync($"/api/sessions/{session}/end", new { outcome });
        Assert.Equal(200, (int)answer.StatusCode);
        return await ReadAsync(answer);
    }

    public async Task<JsonNode> GetAsync(string path) => (await Http.GetFromJsonAsync<JsonNode>(path, Cancellation))!;

    public Task<JsonNode> DetailAsync(Guid session) => GetAsync($"/api/sessions/{session}");

    public Task<LiveClient> ConnectAsync(Guid session, string query = "") => LiveClient.ConnectAsync(Address, session, Origin, query);

    /// <summary>Lets half seconds pass until a session's stored detail is as wanted; fails after five.</summary>
    public async Task<JsonNode> UntilSavedAsync(Guid session, Predicate<JsonNode> isWanted)
    {
        JsonNode detail = await DetailAsync(session);
        for (int halfSeconds = 0; halfSeconds < 10 && !isWanted(detail); halfSeconds++)
        {
            Time.Advance(0.5);
            for (int look = 0; look < 50 && !isWanted(detail); look++) detail = await DetailAsync(session);
        }

        Assert.True(isWanted(detail), $"Not saved: {detail}");
        return detail;
    }

    public static async Task<JsonNode> ReadAsync(HttpResponseMessage answer) => (await answer.Content.ReadFromJsonAsync<JsonNode>(Cancellation))!;

    /// <summary>Speaks SQL to the database file behind the server's back.</summary>
    public async Task SqlAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={DatabaseFile}");
        await connection.OpenAsync(Cancellation);
        await using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        foreach (PlantedCoach coach in Coaches) coach.Gate.Set();
        await App.StopAsync(CancellationToken.None);
        await App.DisposeAsync();
        SqliteConnection.ClearAllPools();
        if (_ownsData) Directory.Delete(DataFolder, recursive: true);
    }
}
