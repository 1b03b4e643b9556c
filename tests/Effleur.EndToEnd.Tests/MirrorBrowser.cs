using System.Collections.Concurrent;
using Effleur.Cli.Looking;
using Microsoft.Playwright;

namespace Effleur.EndToEnd.Tests;

/// <summary>Real Chromium with a video file as its camera, which notes every request it makes.</summary>
internal sealed class MirrorBrowser : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private MirrorBrowser(IPlaywright playwright, IBrowser browser, IPage page)
    {
        _playwright = playwright;
        _browser = browser;
        Page = page;
        page.Context.Request += (_, request) => Requests.Add(request.Url);
        page.Console += (_, message) => Console.Enqueue($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => Console.Enqueue($"error: {error}");
    }

    public IPage Page { get; }

    public ConcurrentBag<string> Requests { get; } = [];

    public ConcurrentQueue<string> Console { get; } = new();

    /// <summary>Opens a page; the camera is a file played in a loop, refused, or missing.</summary>
    public static async Task<MirrorBrowser> Open(Camera camera, string? video = null, ViewportSize? size = null)
    {
        IPlaywright playwright = await Playwright.CreateAsync();
        List<string> arguments = [.. Chromium.Arguments];
        if (camera != Camera.None) arguments.Add("--use-fake-device-for-media-stream");
        if (camera == Camera.Video) arguments.AddRange(["--use-fake-ui-for-media-stream", $"--use-file-for-fake-video-capture={video}"]);
        if (camera == Camera.Refused) arguments.Add("--deny-permission-prompts");
        IBrowser browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Find(), Headless = true, Args = arguments });
        IPage page = await browser.NewPageAsync(new() { ViewportSize = size ?? new ViewportSize { Width = 1280, Height = 800 } });
        return new MirrorBrowser(playwright, browser, page);
    }

    /// <summary>Requests to anywhere but the coach.</summary>
    public IEnumerable<string> Foreign(Uri coach) =>
        Requests.Where(url => Uri.TryCreate(url, UriKind.Absolute, out Uri? to) && (to.Scheme is "http" or "https" or "ws" or "wss") && to.Authority != coach.Authority);

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}

/// <summary>What the browser finds when it asks for a camera.</summary>
internal enum Camera
{
    /// <summary>A video file.</summary>
    Video,

    /// <summary>A camera the person does not allow.</summary>
    Refused,

    /// <summary>No camera at all.</summary>
    None,
}
