using System.Text.Json;

namespace Effleur.Cli.Tests;

public sealed class ShelfVerbTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Check_AList_IsTheDocumentedJson()
    {
        CliRun run = await CliRun.Of("shelf", "check", "--inci", "Simmondsia Chinensis Seed Oil, Moonstone, Linalool", "--json");
        JsonElement report = JsonDocument.Parse(run.Output).RootElement;

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(0.6667, report.GetProperty("understoodShare").GetDouble());
        JsonElement first = report.GetProperty("ingredients")[0];
        Assert.Equal(("Simmondsia Chinensis Seed Oil", "Simmondsia Chinensis Seed Oil", 1), (first.GetProperty("text").GetString(), first.GetProperty("inci").GetString(), first.GetProperty("position").GetInt32()));
        Assert.NotEqual(0, first.GetProperty("functions").GetArrayLength());
        Assert.Contains("euFragrance:Linalool", report.GetProperty("ingredients")[1].GetProperty("flags").EnumerateArray().Select(flag => flag.GetString()));
        Assert.Equal("Moonstone", report.GetProperty("unknown")[0].GetString());
        Assert.All(report.GetProperty("verdicts").EnumerateArray(), verdict =>
        {
            foreach (string field in new[] { "kind", "level", "because", "ingredients", "grade" }) Assert.True(verdict.TryGetProperty(field, out _), field);
        });
        Assert.True(report.GetProperty("slip").TryGetProperty("index", out _) && report.GetProperty("slip").TryGetProperty("playMinutes", out _));
    }

    [Fact]
    public async Task Check_ForAPerson_IsTheirVerdicts()
    {
        string profile = Write("me.yaml", "format: effleur-profile/1\navoid: [nut]\n"), list = Write("list.txt", "Ingredients:\nPrunus Amygdalus Dulcis Oil\nTocopherol\n");
        CliRun run = await CliRun.Of("shelf", "check", "--file", list, "--profile", profile, "--json");
        Assert.Contains(JsonDocument.Parse(run.Output).RootElement.GetProperty("verdicts").EnumerateArray(), verdict => verdict.GetProperty("kind").GetString() == "allergy" && verdict.GetProperty("level").GetString() == "leave");
    }

    [Fact]
    public async Task Check_BadInput_IsOneClearLine()
    {
        Assert.Equal((1, "--inci: no ingredients in it; expected the list as printed on the package."), Refusal(await CliRun.Of("shelf", "check", "--inci", "  ")));
        Assert.Equal((1, "--inci: no ingredients in it; expected the list as printed on the package."), Refusal(await CliRun.Of("shelf", "check", "--inci", ",,;")));
        string binary = Write("binary.txt", "x");
        await File.WriteAllBytesAsync(binary, [0xFF, 0xFE, 0x00, 0xD8], TestContext.Current.CancellationToken);
        Assert.Equal((1, $"{binary}: not a text file (UTF-8)."), Refusal(await CliRun.Of("shelf", "check", "--file", binary)));
        string large = Write("large.txt", new string('x', 20_001));
        Assert.Equal((1, $"{large}: longer than 20000 characters, which no ingredient list is."), Refusal(await CliRun.Of("shelf", "check", "--file", large)));
        Assert.Equal(1, (await CliRun.Of("shelf", "check", "--file", large + ".nothing")).ExitCode);
        Assert.Equal(2, (await CliRun.Of("shelf", "check")).ExitCode);
        Assert.Equal(2, (await CliRun.Of("shelf", "check", "--inci", "x", "--file", large)).ExitCode);
    }

    [Fact]
    public async Task Plan_WithProducts_NamesThemAndKeepsNights()
    {
        string profile = Write("me.yaml", """
            format: effleur-profile/1
            goals: { calm: 3 }
            products:
              - { name: Night serum, use: serum, ingredients: "Aqua, Glycerin, Retinol", days: [wednesday] }
              - { name: Jojoba, use: massage, ingredients: "Simmondsia Chinensis Seed Oil" }
            """);
        CliRun run = await CliRun.Of("plan", "--profile", profile, "--week", "--date", "2026-11-23", "--json");
        JsonElement plan = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(["2026-11-23", "2026-11-27"], plan.GetProperty("week").EnumerateArray().Select(day => day.GetProperty("day").GetString()));
        Assert.All(plan.GetProperty("week").EnumerateArray(), day => Assert.Equal("Jojoba", day.GetProperty("product").GetProperty("name").GetString()));
        Assert.Equal("Night serum is for Wednesday: no massage then.", plan.GetProperty("nights")[0].GetString());
    }

    private static (int, string) Refusal(CliRun run) => (run.ExitCode, run.OnlyError.Replace("effleur: ", "", StringComparison.Ordinal));

    private string Write(string name, string text)
    {
        string path = _folder.File(name);
        File.WriteAllText(path, text);
        return path;
    }
}
