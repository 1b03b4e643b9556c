using System.CommandLine;
using Effleur.Core.Catalogue;
using Effleur.Core.Trials;
using Effleur.Knowledge;

namespace Effleur.Cli.Trials;

/// <summary><c>effleur trial simulate PROTOCOL|--figures f2 [--trials N] [--effect SD] [--phi F] [--seed N] [--json]</c>.</summary>
internal sealed class SimulateCommand
{
    // Chosen: a false alarm of 5 in 100 is then known to 1 in 100, in seconds.
    private const int UsualTrials = 500;

    // Evidence F2's own number of runs, at its upper end.
    private const int UsualTrialsOfFigures = 4000;

    private readonly Argument<string?> _file = new("PROTOCOL") { Description = "A protocol file (docs/protocol-file.md).", Arity = ArgumentArity.ZeroOrOne };

    private readonly Option<string?> _figures = new("--figures") { Description = "f2: the tables of false alarms, power and looks, beside the figures they should give." };

    private readonly Option<int?> _trials = TrialOptions.Whole("--trials", 1, 1_000_000, "How many trials to play");

    private readonly Option<double> _effect = TrialOptions.Number("--effect", 0.8, -10, 10, "True benefit, in standard deviations of one day's score");

    private readonly Option<double> _phi = TrialOptions.Phi();

    private readonly Option<ulong?> _seed = TrialOptions.Seed();

    private readonly Option<bool> _json = new("--json") { Description = "Print the figures as JSON (docs/trial-report.md)." };

    /// <summary>The command.</summary>
    public Command Create()
    {
        _figures.AcceptOnlyFromAmong("f2");
        var command = new Command("simulate", "Plays a protocol many times before anyone runs it: false alarms, power, and how often intervals hold.")
        {
            _file, _figures, _trials, _effect, _phi, _seed, _json,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(_file) is null == result.GetValue(_figures) is null) result.AddError("Give either a PROTOCOL or --figures f2.");
        });
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        int? trials = parsed.GetValue(_trials);
        ulong seed = parsed.GetValue(_seed) ?? 1;
        if (parsed.GetValue(_file) is not { } file) return Print(parsed, FigureReport.OfF2(trials ?? UsualTrialsOfFigures, seed), report => report.Write(Console.Out));
        MassageCatalogue catalogue = KnowledgeFolder.Load(KnowledgeFolder.Locate());
        Protocol protocol = PlanCommand.Load(file, catalogue);
        if (protocol.Contrast is null) throw new RefusedException($"{file}: design: this one compares no two arms, so there is no false alarm to tell; expected pairs, splitFace or blocks.");
        double phi = parsed.GetValue(_phi);
        if (protocol.Design == TrialDesign.SplitFace && phi < 0) throw new RefusedException($"{file}: --phi: the halves of one face are alike by 0 or more.");
        return Print(parsed, SimulationReport.Of(protocol, parsed.GetValue(_effect), phi, trials ?? UsualTrials, seed), report => report.Write(Console.Out));
    }

    private int Print<T>(ParseResult parsed, T report, Action<T> write)
    {
        if (parsed.GetValue(_json)) CliJson.Print(report);
        else write(report);
        return ExitCodes.Done;
    }
}
