namespace Effleur.Cli.Looking;

/// <summary>Where the built browser parts are.</summary>
public static class VisionFolder
{
    /// <summary>web/vision's dist folder, below EFFLEUR_ROOT (set by ./effleur) or a folder above the executable.</summary>
    /// <exception cref="RefusedException">It is nowhere.</exception>
    public static string Locate() => Below("web/vision/dist");

    /// <summary>web/app's dist folder.</summary>
    /// <exception cref="RefusedException">It is nowhere.</exception>
    public static string LocateApp() => Below("web/app/dist");

    private static string Below(string path)
    {
        string? root = Environment.GetEnvironmentVariable("EFFLEUR_ROOT");
        for (string? folder = root ?? AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            string candidate = Path.Combine(folder, path);
            if (Directory.Exists(candidate)) return candidate;
        }

        throw new RefusedException($"{path} is not built; run ./effleur from the repository, which builds it.");
    }
}
