using System.CommandLine;
using Effleur.Core.Catalogue;
using Effleur.Core.Trials;
using Effleur.Knowledge;
using Effleur.Knowledge.Trials;
using Effleur.Trials.Designs;

namespace Effleur.Cli.Trials;

/// <summary><c>effleur trial plan PROTOCOL [--seed N] [--sd X] [--phi F] [--json]</c>.</summary>
internal sealed class PlanCommand
{
    // Evidence E9's example of a 0 to 10 answer: a spread of 1.5 from day to day, as a share of the range.
    private const double UsualSdShare = 0.15;

    private readonly Argument<string> _file = new("PROTOCOL") { Description = "A protocol file (docs/protocol-file.md)." };

    private readonly Option<ulong?> _seed = TrialOptions.Seed();

    private readonly Option<double?> _sd = TrialOptions.Number("--sd", 1e-9, 1e9, "The person's own swing from day to day, in the outcome's unit");

    private readonly Option<double> _phi = TrialOptions.Phi();

    private readonly Option<bool> _json = new("--json") { Description = "Print schedule and odds as JSON (docs/trial-report.md)." };

    /// <summary>The command.</summary>
    public Command Create()
    {
        var command = new Command("plan", "The schedule a protocol's seed draws, and what it can find.") { _file, _seed, _sd, _phi, _json };
        command.SetAction(parsed =>
        {
            MassageCatalogue catalogue = KnowledgeFolder.Load(KnowledgeFolder.Locate());
            Protocol protocol = Load(parsed.GetRequiredValue(_file), catalogue);
            if (parsed.GetValue(_seed) is { } seed) protocol = protocol with { Seed = seed };
            double? own = parsed.GetValue(_sd);
            var odds = ProtocolOdds.Of(protocol, own ?? UsualSd(catalogue, protocol), parsed.GetValue(_phi), own is not null);
            var report = TrialPlanReport.Of(protocol, Schedule.Draw(protocol), odds, catalogue.TrialWords!);
            if (parsed.GetValue(_json)) CliJson.Print(report);
            else report.Write(Console.Out);
            return ExitCodes.Done;
        });
        return command;
    }

    /// <summary>A protocol file.</summary>
    /// <exception cref="RefusedException">There is none.</exception>
    public static Protocol Load(string path, MassageCatalogue catalogue) =>
        File.Exists(path) ? ProtocolFile.Load(path, catalogue) : throw new RefusedException($"{path}: there is no such file.");

    private static double UsualSd(MassageCatalogue catalogue, Protocol protocol) =>
        !protocol.Outcome.IsMetric && catalogue.Scales.TryGetValue(protocol.Outcome.Id, out Core.Scales.Scale? scale)
            ? UsualSdShare * (scale.ScoreRange.Most - scale.ScoreRange.Least)
            : protocol.Outcome.Worthwhile; // of a metric nothing is usual: told in units of what is worthwhile
}
