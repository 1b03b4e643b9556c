using System.Collections.Concurrent;
using Effleur.Core.Frames;
using Effleur.Core.Geometry;
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
        LookPage page = await OpenWithoutModels(visionFolder);
        await page._page.EvaluateAsync("options => window.effleurLook.open(options)", new { handModel });
        return page;
    }

    /// <summary>Starts the page to unwrap faces that were looked at before: it loads no models.</summary>
    /// <param name="visionFolder">The built web/vision (its dist folder).</param>
    /// <exception cref="RefusedException">The folder is not built, or Chromium is missing.</exception>
    public static async Task<LookPage> OpenWithoutModels(string visionFolder)
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
        return new LookPage(server, pictures, playwright, browser, page);
    }

    /// <summary>The frame of one picture, encoded.</summary>
    public Task<byte[]> Look(VideoPicture picture, uint sequence) =>
        Ask("([url, timeUs, sequence]) => window.effleurLook.frame({ url }, timeUs, sequence)", picture, sequence, picture.TimeUs, sequence);

    /// <summary>The face of one picture unwrapped, as a face atlas (docs/atlas-format.md).</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="face">Its face landmarks, as a frame of that very picture has them.</param>
    /// <param name="head">The canonical head.</param>
    public Task<byte[]> Unwrap(VideoPicture picture, IEnumerable<VideoPoint> face, HeadMesh head) =>
        Ask("([url, face, head]) => window.effleurLook.atlas({ url }, face, head)", picture, 0, face.SelectMany(point => new double[] { point.X, point.Y, point.Z }).ToArray(), ForPage(head));

    // the page fetches the picture by its number and answers in base64
    private async Task<byte[]> Ask(string call, VideoPicture picture, uint number, params object[] arguments)
    {
        _pictures[number] = picture.Bmp;
        string answer = await _page.EvaluateAsync<string>(call, (object[])[$"/pictures/{number}", .. arguments]);
        _pictures.TryRemove(number, out _);
        return Convert.FromBase64String(answer);
    }

    private static object ForPage(HeadMesh head) => new
    {
        vertices = head.Vertices.Select(at => new[] { at.X, at.Y, at.Z }).ToArray(),
        triangles = head.Triangles.Select(t => new[] { t.A, t.B, t.C }).ToArray(),
        faceVertexCount = HeadMesh.FaceVertexCount,
        uv = head.FaceUv.Select(at => new[] { at.U, at.V }).ToArray(),
    };

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
