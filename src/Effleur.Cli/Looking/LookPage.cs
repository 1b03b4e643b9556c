using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace Effleur.Cli.Looking;

/// <summary>
/// The look page of web/vision in headless Chromium: the same worker and models as the live mirror, fed picture by picture.
/// The page and the pictures come from a server on a free loopback port that lives as long as this object.
/// </summary>
public sealed class LookPage : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly ConcurrentDictionary<uint, byte[]> _pictures;
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly IPage _page;

    private LookPage(WebApplication server, ConcurrentDictionary<uint, byte[]> pictures, IPlaywright playwright, IBrowser browser, IPage page)
    {
        _server = server;
        _pictures = pictures;
        _playwright = playwright;
        _browser = browser;
        _page = page;
    }

    /// <summary>Starts the page with a hand model.</summary>
    /// <param name="visionFolder">The built web/vision (its dist folder).</param>
    /// <param name="handModel">"full" or "lite".</param>
    /// <exception cref="RefusedException">The folder is not built, or Chromium is missing.</exception>
    public static async Task<LookPage> Open(string visionFolder, string handModel)
    {
        if (!File.Exists(Path.Combine(visionFolder, "look", "look.html")))
            throw new RefusedException($"{visionFolder}: the vision page is not built there (./effleur builds it).");
        var pictures = new ConcurrentDictionary<uint, byte[]>();
        WebApplication server = await Serve(visionFolder, pictures);
        IPlaywright playwright = await Playwright.CreateAsync();
        IBrowser browser = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = Chromium.Find(), Headless = true, Args = Chromium.Arguments });
        IPage page = await browser.NewPageAsync();
        await page.GotoAsync($"{server.Urls.First()}/look/look.html");
        await page.EvaluateAsync("options => window.effleurLook.open(options)", new { handModel });
        return new LookPage(server, pictures, playwright, browser, page);
    }

    /// <summary>The frame of one picture, encoded.</summary>
    public async Task<byte[]> Look(VideoPicture picture, uint sequence)
    {
        _pictures[sequence] = picture.Bmp;
        string frame = await _page.EvaluateAsync<string>(
            "([url, timeUs, sequence]) => window.effleurLook.frame({ url }, timeUs, sequence)",
            new object[] { $"/pictures/{sequence}", picture.TimeUs, sequence });
        _pictures.TryRemove(sequence, out _);
        return Convert.FromBase64String(frame);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _server.DisposeAsync();
    }

    private static async Task<WebApplication> Serve(string visionFolder, ConcurrentDictionary<uint, byte[]> pictures)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication server = builder.Build();
        var types = new FileExtensionContentTypeProvider { Mappings = { [".task"] = "application/octet-stream", [".tflite"] = "application/octet-stream" } };
        server.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(visionFolder), ContentTypeProvider = types });
        server.MapGet("/pictures/{sequence}", (uint sequence) =>
            pictures.TryGetValue(sequence, out byte[]? bmp) ? Results.Bytes(bmp, "image/bmp") : Results.NotFound());
        await server.StartAsync();
        return server;
    }
}
