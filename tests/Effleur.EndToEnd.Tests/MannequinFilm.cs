using System.Diagnostics;
using Effleur.Accuracy;

namespace Effleur.EndToEnd.Tests;

/// <summary>A massage film with known truth, rendered for a test from its script (docs/methods/mannequin.md).</summary>
internal sealed record MannequinFilm(string Video, Truth Truth)
{
    /// <summary>Renders scripts/NAME.json into a folder; the strokes come from a running coach.</summary>
    public static async Task<MannequinFilm> Render(string name, string format, string folder)
    {
        string catalogue = Path.Combine(folder, "catalogue.json");
        if (!File.Exists(catalogue)) await FetchCatalogue(folder, catalogue);
        string script = Path.Combine(AppContext.BaseDirectory, "scripts", name + ".json"), video = Path.Combine(folder, $"{name}.{format}");
        await Tsx("mannequin/src/render.ts", "--script", script, "--out", video, "--format", format, "--catalogue", catalogue);
        return new MannequinFilm(video, Truth.Read(Path.Combine(folder, name + ".truth.json")));
    }

    private static async Task FetchCatalogue(string folder, string catalogue)
    {
        await using RunningCoach coach = await RunningCoach.Start(Path.Combine(folder, "catalogue-coach"));
        await Tsx("mannequin/src/fetch-catalogue.ts", coach.Address.ToString().TrimEnd('/'), catalogue);
    }

    private static async Task Tsx(params string[] arguments)
    {
        var start = new ProcessStartInfo("npx", ["tsx", .. arguments])
        {
            WorkingDirectory = RepositoryRoot.File("web"),
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        string errors = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        if (process.ExitCode != 0) throw new InvalidOperationException($"{string.Join(' ', arguments)}: {errors}{await output}");
    }
}
