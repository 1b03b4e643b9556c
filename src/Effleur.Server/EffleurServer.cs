using System.Net;
using Effleur.Core.Catalogue;
using Effleur.Core.Choreography;
using Effleur.Knowledge;
using Effleur.Server.Atlas;
using Effleur.Server.Calendar;
using Effleur.Server.CheckIns;
using Effleur.Server.CheckIns.Capture;
using Effleur.Server.CheckIns.Progress;
using Effleur.Server.Hosting;
using Effleur.Server.Http;
using Effleur.Server.Library;
using Effleur.Server.Live;
using Effleur.Server.OwnRoutines;
using Effleur.Server.Persons;
using Effleur.Server.Planning;
using Effleur.Server.Pressure;
using Effleur.Server.Printing;
using Effleur.Server.Replays;
using Effleur.Server.Routines;
using Effleur.Server.Sessions;
using Effleur.Server.Shelf;
using Effleur.Server.Trends;
using Effleur.Server.Trials;
using Effleur.Storage;
using Effleur.Storage.CheckIns;
using Effleur.Storage.Pressure;
using Effleur.Storage.Products;
using Effleur.Storage.Profiles;
using Effleur.Storage.Reminders;
using Effleur.Storage.Routines;
using Effleur.Storage.Sessions;

namespace Effleur.Server;

/// <summary>Builds the web server: API, live sessions and the app's own files, on the loopback address only.</summary>
public static class EffleurServer
{
    private const long MaxBodyBytes = 64 * 1024;
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(15);

    /// <summary>Loads the knowledge and builds the server; starting it opens the port and brings the database up to date.</summary>
    /// <exception cref="KnowledgeException">The knowledge is wrong; the message has a line for each fault.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such knowledge folder.</exception>
    /// <exception cref="StorageException">The database URL is not understood. Starting throws it too, when the database or the data folder cannot be used.</exception>
    public static WebApplication Build(ServerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        MassageCatalogue catalogue = KnowledgeFolder.Load(options.KnowledgeFolder);
        return Build(options, catalogue, routine => ChoreographyCompiler.Compile(catalogue, routine), configure: null);
    }

    internal static WebApplication Build(
        ServerOptions options, MassageCatalogue catalogue, Func<Routine, TimedRoutine> compile, Action<IServiceCollection>? configure)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxBodyBytes;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        // a live session is seldom silent: asking first whether anything has come costs a system call or two for each frame
        builder.WebHost.UseSockets(sockets => sockets.WaitForDataBeforeAllocatingBuffer = false);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        // A start that fails is told by whoever started it, in one line; the host would print its stack as well.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        AddServices(builder.Services, options, new MassageLibrary(catalogue, compile));
        AddCheckIns(builder.Services, options);
        builder.Services.AddTrials();
        configure?.Invoke(builder.Services);
        WebApplication app = builder.Build();
        UseEverything(app, options);
        return app;
    }

    private static void AddServices(IServiceCollection services, ServerOptions options, MassageLibrary library)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(library);
        services.AddSingleton(AtlasView.Of(library.Catalogue));
        services.AddSingleton(new LiveWords(library.Catalogue));
        services.AddSingleton(_ => NodeIdentity.Claim(options.DataFolder));
        services.AddSingleton(OpenDatabase(options));
        services.AddSingleton<SessionStore>();
        services.AddSingleton<LiveSessionStore>();
        services.AddSingleton<OwnRoutineStore>();
        services.AddSingleton<OwnRoutineBook>();
        services.AddSingleton<ProfileStore>();
        services.AddSingleton<SymptomStore>();
        services.AddSingleton<ProductStore>();
        services.AddSingleton<ProductBook>();
        services.AddSingleton<ShelfDesk>();
        services.AddSingleton<PersonBook>();
        services.AddSingleton<PlanBook>();
        services.AddSingleton<VisitBook>();
        services.AddSingleton<ReminderStore>();
        services.AddSingleton<PressureTrialStore>();
        services.AddSingleton<ChoreographyFinder>();
        services.AddSingleton<LiveSessions>();
        services.AddSingleton<SaveClock>();
        services.AddSingleton<SpareFrames>();
        services.AddSingleton<LiveCoachFactory>((routine, stored, wishes) => new LiveCoach(library.Program(routine), routine, stored, wishes));
        services.AddSingleton<LiveEndpoint>();
        services.AddHostedService<StorageStart>();
        services.AddProblemDetails();
        services.AddExceptionHandler<FaultHandler>();
        services.AddOpenApi(OpenApiDocument.Configure);
        services.ConfigureHttpJsonOptions(json => ServerJson.Configure(json.SerializerOptions));
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
    }

    private static void AddCheckIns(IServiceCollection services, ServerOptions options)
    {
        services.AddSingleton<CheckInStore>();
        services.AddSingleton<CheckInPhotoStore>();
        services.AddSingleton<KeptShapeStore>();
        services.AddSingleton<SortingStore>();
        services.AddSingleton(_ => new PhotoVault(options));
        services.AddSingleton<ReadingWords>();
        services.AddSingleton<AnswerDesk>();
        services.AddSingleton<MeasuringDesk>();
        services.AddSingleton<ProgressBook>();
        services.AddSingleton<CaptureEndpoint>();
    }

    private static EffleurDatabase OpenDatabase(ServerOptions options) => options.DatabaseUrl is { } url
        ? EffleurDatabase.Postgres(url)
        : EffleurDatabase.Sqlite(Path.Combine(options.DataFolder, "effleur.db"));

    private static void UseEverything(WebApplication app, ServerOptions options)
    {
        app.UseSecurityHeaders();
        app.UseExceptionHandler();
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = KeepAlive, KeepAliveTimeout = KeepAlive });
        app.UseOriginGuard();
        app.MapOpenApi("/api/openapi.json");
        app.MapHealth();
        app.MapPlan();
        app.MapRoutines();
        app.MapAtlas();
        app.MapLibrary();
        app.MapOwnRoutines();
        app.MapPrint();
        app.MapSessions();
        app.MapReplays();
        app.MapTrends();
        app.MapProfile();
        app.MapCheck();
        app.MapSymptoms();
        app.MapCalendar();
        app.MapPressure();
        app.MapShelf();
        app.MapCheckIns();
        app.MapTrials();
        CaptureEndpoint.Map(app);
        LiveEndpoint.Map(app);
        app.UseWebFiles(options.WebRoot);
    }
}
