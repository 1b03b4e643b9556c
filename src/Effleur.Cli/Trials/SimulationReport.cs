using System.Globalization;
using Effleur.Core.Trials;
using Effleur.Trials.Designs;
using Effleur.Trials.Simulation;

namespace Effleur.Cli.Trials;

/// <summary>What <c>effleur trial simulate PROTOCOL --json</c> prints (docs/trial-report.md); the fields and their names are a contract.</summary>
internal sealed record SimulationReport(
    string Id, string Design, int Pairs, int Trials, ulong Seed, double Effect, double Phi, SimulationReport.Played WithoutEffect, SimulationReport.Played WithEffect)
{
    /// <summary>Plays a protocol with and without the effect, from the same seed.</summary>
    public static SimulationReport Of(Protocol protocol, double effect, double phi, int trials, ulong seed) => new(
        protocol.Id,
        TrialReport.DesignName(protocol.Design),
        protocol.Pairs,
        trials,
        seed,
        effect,
        phi,
        Played.Of(PlayedFigures.Of(protocol, 0, phi, trials, seed)),
        Played.Of(PlayedFigures.Of(protocol, effect, phi, trials, seed)));

    /// <summary>Writes it for a person.</summary>
    public void Write(TextWriter to)
    {
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Id}: {Design}, {Pairs} pairs, played {Trials} times, likeness {Phi}, seed {Seed}"));
        to.WriteLine($"without an effect: false alarms {Words(WithoutEffect.Clear)}, intervals that hold the truth {Words(WithoutEffect.Coverage)}");
        to.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"with {Effect} SD: found {Words(WithEffect.ClearEffect)}, the wrong way {Words(WithEffect.ClearHarm)}, not enough data {Words(WithEffect.NotEnoughData)}, intervals {Words(WithEffect.Coverage)}"));
    }

    private static string Words(Figure? figure) =>
        figure is null ? "none" : string.Create(CultureInfo.InvariantCulture, $"{100 * figure.Share:0.0} % ± {100 * figure.StandardError:0.0}");

    /// <summary>What came out.</summary>
    internal sealed record Played(Figure Clear, Figure ClearEffect, Figure ClearHarm, Figure NotEnoughData, Figure? Coverage)
    {
        public static Played Of(PlayedFigures figures) =>
            new(Figure.Of(figures.Clear), Figure.Of(figures.ClearEffect), Figure.Of(figures.ClearHarm), Figure.Of(figures.NotEnough), figures.Covered is { } covered ? Figure.Of(covered) : null);
    }

    /// <summary>A share with its Monte Carlo standard error.</summary>
    internal sealed record Figure(double Share, double StandardError, int Trials)
    {
        public static Figure Of(SimulatedShare share) => new(share.Share, share.StandardError, share.Of);
    }
}
