using System.Collections.Concurrent;
using Effleur.Cli.Looking;
using Microsoft.Playwright;

namespace Effleur.EndToEnd.Tests;

/// <summary>Real Chromium with a video file as its camera, which notes every request it makes.</summary>
internal sealed class MirrorBrowser : IAsyncDisposable
{
    /// <summary>How long a page is waited for: software drawing on a shared machine.</summary>
    private const int SlowMs = 60_000;

    private readonly IPlaywright? _own;
    private readonly IBrowserContext _context;

    private MirrorBrowser(IPlaywright? own, IBrowserContext context, IPage page)
    {
        _own = own;
        _context = context;
        Page = page;
        page.Context.Request += (_, request) => Requests.Add(request.Url);
        page.Console += (_, message) => Console.Enqueue($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => Console.Enqueue($"error: {error}");
    }

    public IPage Page { get; }

    public ConcurrentBag<string> Requests { get; } = [];

    public ConcurrentQueue<string> Console { get; } = new();

    /// <summary>Opens a page; the camera is a file played in a loop, refused, or missing. With a camera the browser is its own, without it the shared one.</summary>
    public static async Task<MirrorBrowser> Open(Camera camera, string? video = null, ViewportSize? size = null)
    {
        IPlaywright? own = camera == Camera.None ? null : await Playwright.CreateAsync();
        IBrowser browser = own is null ? await SharedChromium.Browser() : await SharedChromium.Launch(own, Arguments(camera, video));
        IBrowserContext context = await browser.NewContextAsync(new() { ViewportSize = size ?? new ViewportSize { Width = 1280, Height = 800 } });
        Assertions.SetDefaultExpectTimeout(SlowMs);
        context.SetDefaultTimeout(SlowMs);
        return new MirrorBrowser(own, context, await context.NewPageAsync());
    }

    /// <summary>Requests to anywhere but the coach.</summary>
    public IEnumerable<string> Foreign(Uri coach) =>
        Requests.Where(url => Uri.TryCreate(url, UriKind.Absolute, out Uri? to) && (to.Scheme is "http" or "https" or "ws" or "wss") && to.Authority != coach.Authority);

    /// <summary>The shortest routine, in place of what is planned.</summary>
    public async Task ChooseFirstTouch(Uri coach)
    {
        await Page.GotoAsync($"{coach}#/");
        ILocator planned = Page.GetByRole(AriaRole.Heading, new() { Level = 1 });
        await Assertions.Expect(planned).ToBeVisibleAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Choose First touch" }).PressAsync("Enter");
        await Assertions.Expect(planned).ToHaveTextAsync("First touch");
    }

    public async ValueTask DisposeAsync()
    {
        IBrowser browser = _context.Browser!;
        await _context.DisposeAsync();
        if (_own is null) return;
        await browser.DisposeAsync();
        _own.Dispose();
    }

    private static List<string> Arguments(Camera camera, string? video)
    {
        List<string> arguments = [.. Chromium.Arguments, "--use-fake-device-for-media-stream"];
        if (camera == Camera.Video) arguments.AddRange(["--use-fake-ui-for-media-stream", $"--use-file-for-fake-video-capture={video}"]);
        if (camera == Camera.Refused) arguments.Add("--deny-permission-prompts");
        return arguments;
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
