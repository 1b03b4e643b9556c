namespace Effleur.Cli.Looking;

/// <summary>Finds the system's Chromium or Chrome.</summary>
public static class Chromium
{
    /// <summary>
    /// No sandbox when run as root (Chromium refuses otherwise); software GL, because a headless machine may have no GPU;
    /// and none of the browser's own calls home.
    /// </summary>
    public static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
        "--disable-quic", "--enable-unsafe-swiftshader",
    ];

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome.exe"];

    private static readonly string[] KnownPaths =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    /// <summary>Path of the executable: the variable CHROMIUM, else what is on PATH, else the usual places.</summary>
    /// <exception cref="RefusedException">There is none.</exception>
    public static string Find()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named)
            return File.Exists(named) ? named : throw new RefusedException($"CHROMIUM names {named}, which is not there.");
        IEnumerable<string> folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return folders.SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).Concat(KnownPaths).FirstOrDefault(File.Exists)
            ?? throw new RefusedException("Chromium or Chrome is needed to look at videos, and none was found (set CHROMIUM to its path).");
    }
}
