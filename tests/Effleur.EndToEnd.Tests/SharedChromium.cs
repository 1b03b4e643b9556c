using Effleur.Cli.Looking;
using Microsoft.Playwright;

namespace Effleur.EndToEnd.Tests;

/// <summary>One Chromium without a camera for all tests; each has pages, storage and a network state of its own in it. Started when the first asks.</summary>
public sealed class SharedChromium : IAsyncDisposable
{
    private static readonly SemaphoreSlim Gate = new(1);

    private static IPlaywright? s_playwright;
    private static IBrowser? s_browser;

    /// <summary>The browser; a new one when the last has gone down.</summary>
    public static async Task<IBrowser> Browser()
    {
        await Gate.WaitAsync();
        try
        {
            s_playwright ??= await Playwright.CreateAsync();
            if (s_browser is not { IsConnected: true }) s_browser = await Launch(s_playwright, Chromium.Arguments);
            return s_browser;
        }
        finally
        {
            Gate.Release();
        }
    }

    /// <summary>Starts one of its own.</summary>
    internal static Task<IBrowser> Launch(IPlaywright playwright, IEnumerable<string> arguments) =>
        playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Find(), Headless = true, Args = arguments });

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (s_browser is not null) await s_browser.DisposeAsync();
        s_playwright?.Dispose();
    }
}
