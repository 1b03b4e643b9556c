using System.Text;
using System.Text.Json;

namespace Effleur.Cli.Tests;

public sealed class TrialPlanTests : IDisposable
{
    private const string Protocol =
        """
        format: effleur-protocol/1
        id: calm
        title: Does it calm me?
        design: pairs
        arms:
          - { id: massage, name: massage, kind: routine, what: calm, minutes: 10 }
          - { id: rest, name: rest, kind: rest, minutes: 10 }
        contrast: { active: massage, control: rest }
        outcome: { scale: stress, lowerIsBetter: true, worthwhile: 1 }
        pairs: 20
        sessionsPerDay: 2
        washoutHours: 4
        seed: 20261128
        """;

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Plan_AProtocol_IsItsScheduleAndItsOdds()
    {
        CliRun run = await CliRun.Of("trial", "plan", File(Protocol), "--json");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        JsonElement report = JsonDocument.Parse(run.Output).RootElement;
        JsonElement[] slots = [.. report.GetProperty("slots").EnumerateArray()];
        Assert.Equal((40, 20), (slots.Length, report.GetProperty("days").GetInt32()));
        // the published vector: ab ab ba ab
        Assert.Equal(["massage", "rest", "massage", "rest", "rest", "massage", "massage", "rest"], slots.Take(8).Select(slot => slot.GetProperty("arm").GetString()));
        Assert.Equal(0.8, report.GetProperty("odds").GetProperty("detectableSd").GetDouble(), 0.02);
        Assert.Equal(1.5, report.GetProperty("odds").GetProperty("sd").GetDouble());
        Assert.StartsWith("With 20 days you would notice an effect of 0.8", report.GetProperty("odds").GetProperty("words")[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plan_AnotherSeed_IsAnotherScheduleAndTheSameOneAgain()
    {
        string file = File(Protocol);
        CliRun first = await CliRun.Of("trial", "plan", file), other = await CliRun.Of("trial", "plan", file, "--seed", "5"), again = await CliRun.Of("trial", "plan", file, "--seed", "5");

        Assert.NotEqual(first.Output, other.Output);
        Assert.Equal(other.Output, again.Output);
    }

    [Fact]
    public async Task Plan_ProtocolWithFaults_NamesThemAll()
    {
        CliRun run = await CliRun.Of("trial", "plan", File(Protocol.Replace("pairs: 20", "pairs: 0", StringComparison.Ordinal).Replace("control: rest", "control: nap", StringComparison.Ordinal)));

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("my.trial.yaml:8: contrast.control: no arm \"nap\"", run.Errors, StringComparison.Ordinal);
        Assert.Contains("my.trial.yaml:10: pairs: expected 1 to 400 pairs, found 0", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Simulate_AProtocol_TellsFalseAlarmsPowerAndCoverage()
    {
        CliRun run = await CliRun.Of("trial", "simulate", File(Protocol.Replace("pairs: 20", "pairs: 8", StringComparison.Ordinal)), "--trials", "60", "--effect", "2", "--json");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        JsonElement report = JsonDocument.Parse(run.Output).RootElement;
        Assert.InRange(Share(report, "withoutEffect", "clear"), 0, 0.05 + (4 * Math.Sqrt(0.05 * 0.95 / 60)));
        Assert.InRange(Share(report, "withEffect", "clearEffect"), 0.8, 1);
        Assert.InRange(Share(report, "withEffect", "coverage"), 0.83, 1);
    }

    [Fact]
    public async Task Simulate_Figures_AreThoseOfTheEvidenceWithinTheirErrors()
    {
        CliRun run = await CliRun.Of("trial", "simulate", "--figures", "f2", "--trials", "300", "--json");

        JsonElement[] figures = [.. JsonDocument.Parse(run.Output).RootElement.GetProperty("figures").EnumerateArray()];
        Assert.Equal(12 + 3 + 24 + 2, figures.Length);
        Assert.All(figures, figure =>
        {
            double expected = figure.GetProperty("expected").GetDouble(), error = Math.Sqrt(expected * (1 - expected) / 300);
            // the evidence has two digits and an error of its own
            Assert.Equal(expected, figure.GetProperty("share").GetDouble(), 0.025 + (4 * error));
        });
    }

    [Theory]
    [InlineData("trial", "simulate")]
    [InlineData("trial", "simulate", "x.trial.yaml", "--figures", "f2")]
    [InlineData("trial", "simulate", "--figures", "f9")]
    [InlineData("trial", "plan")]
    [InlineData("trial", "plan", "x.trial.yaml", "--seed", "-1")]
    public async Task Trial_NotUnderstood_IsUsage(params string[] arguments) => Assert.Equal(2, (await CliRun.Of(arguments)).ExitCode);

    [Fact]
    public async Task Simulate_WhatComparesNothing_IsRefused()
    {
        string comfort = Protocol.Replace("design: pairs", "design: bandit", StringComparison.Ordinal).Replace("contrast: { active: massage, control: rest }\n", "", StringComparison.Ordinal).Replace("sessionsPerDay: 2\n", "", StringComparison.Ordinal);
        CliRun run = await CliRun.Of("trial", "simulate", File(comfort));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("design: this one compares no two arms", run.OnlyError, StringComparison.Ordinal);
    }

    private static double Share(JsonElement report, string played, string figure) => report.GetProperty(played).GetProperty(figure).GetProperty("share").GetDouble();

    private string File(string text) => _folder.Write("my.trial.yaml", Encoding.UTF8.GetBytes(text));
}
