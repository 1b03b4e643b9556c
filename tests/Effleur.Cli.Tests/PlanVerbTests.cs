using System.Text;
using System.Text.Json;

namespace Effleur.Cli.Tests;

public sealed class PlanVerbTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Plan_Filler_IsTheDocumentedJson()
    {
        JsonElement plan = await PlanAsync("conditions: [{ condition: filler, since: 2026-11-01 }]\ngoals: { contour: 5 }", "--week", "--date", "2026-11-23");
        JsonElement filler = plan.GetProperty("restrictions").EnumerateArray().Single(one => one.GetProperty("condition").GetString() == "filler");
        JsonElement first = plan.GetProperty("week")[0];

        Assert.Equal(("avoidRegion", "2026-11-29"), (filler.GetProperty("action").GetString(), filler.GetProperty("until").GetString()));
        Assert.Equal(["cheek", "cheekbone"], filler.GetProperty("zones").EnumerateArray().Select(zone => zone.GetString()));
        Assert.Equal("2026-11-23", first.GetProperty("day").GetString());
        Assert.InRange(first.GetProperty("minutes").GetInt32(), 1, 10);
        Assert.All(first.GetProperty("routine").EnumerateArray(), step =>
        {
            Assert.Equal(["technique", "name", "side", "repetitions", "seconds", "because", "grade"], step.EnumerateObject().Select(field => field.Name));
            Assert.NotEqual("T19", step.GetProperty("technique").GetString());
        });
        Assert.Contains(plan.GetProperty("left_out").EnumerateArray(), left => left.GetProperty("technique").GetString() == "T19");
        Assert.True(plan.GetProperty("objective").GetDouble() > 0);
    }

    [Fact]
    public async Task Plan_WithoutWeek_IsTheNextSessionAlone()
    {
        Assert.Equal(1, (await PlanAsync("goals: { calm: 3 }", "--date", "2026-11-23")).GetProperty("week").GetArrayLength());
        Assert.Equal(3, (await PlanAsync("goals: { calm: 3 }", "--week", "--date", "2026-11-23")).GetProperty("week").GetArrayLength());
    }

    [Fact]
    public async Task Plan_SameInputs_SameText()
    {
        string[] arguments = ["plan", "--profile", Write("goals: { calm: 3, jawTension: 5 }"), "--week", "--date", "2026-11-23", "--json"];

        Assert.Equal((await CliRun.Of(arguments)).Output, (await CliRun.Of(arguments)).Output);
    }

    [Fact]
    public async Task Plan_Stop_HasNoSession()
    {
        JsonElement plan = await PlanAsync("conditions: [{ condition: stroke-signs }]", "--week", "--date", "2026-11-23");

        Assert.Equal("emergency", plan.GetProperty("restrictions")[0].GetProperty("action").GetString());
        Assert.Equal(0, plan.GetProperty("week").GetArrayLength());
    }

    [Fact]
    public async Task Plan_BadProfile_IsOneLineForEachFault()
    {
        CliRun run = await CliRun.Of("plan", "--profile", Write("minutes: -5\ngoals: { wealth: 1 }"), "--json");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("me.yaml:3: goals.wealth: expected one of calm", run.Errors, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public async Task Plan_WithoutAProfileOrWithABadDay_IsUsage()
    {
        Assert.Equal(2, (await CliRun.Of("plan")).ExitCode);
        CliRun run = await CliRun.Of("plan", "--profile", Write("minutes: 5"), "--date", "tomorrow");
        Assert.Equal((2, true), (run.ExitCode, run.OnlyError.Contains("--date takes a day as 2026-11-25, found 'tomorrow'.", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Guide_WithAProfile_LeavesOutWhatThePersonMustLeaveOut()
    {
        string profile = Write("conditions: [{ condition: glaucoma }]");

        CliRun routine = await CliRun.Of("guide", "depuff", "--profile", profile, "--json"), technique = await CliRun.Of("guide", "T13", "--profile", profile);

        Assert.DoesNotContain("T13.rim", routine.Output, StringComparison.Ordinal);
        Assert.Contains("T12.mid-lane", routine.Output, StringComparison.Ordinal);
        Assert.Equal((1, true), (technique.ExitCode, technique.OnlyError.StartsWith("effleur: T13: Glaucoma", StringComparison.Ordinal)));
    }

    private async Task<JsonElement> PlanAsync(string yaml, params string[] options)
    {
        CliRun run = await CliRun.Of(["plan", "--profile", Write(yaml), "--json", .. options]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        return JsonDocument.Parse(run.Output).RootElement;
    }

    private string Write(string yaml) => _folder.Write("me.yaml", Encoding.UTF8.GetBytes($"format: effleur-profile/1\n{yaml}\n"));
}
