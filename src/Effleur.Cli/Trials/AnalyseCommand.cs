using System.Collections.Immutable;
using System.CommandLine;
using Effleur.Core.Trials;
using Effleur.Knowledge;
using Effleur.Trials.Answers;
using Effleur.Trials.Data;

namespace Effleur.Cli.Trials;

/// <summary><c>effleur trial analyse FILE.csv</c>.</summary>
internal sealed class AnalyseCommand
{
    private readonly Argument<string> _file = new("FILE.csv") { Description = "A table with the columns pair,order,arm,outcome, and if need be before,day,side,done,complete,chance,minutes." };

    private readonly Option<string?> _design = new("--design") { Description = "pairs, split-face, blocks, decay-probe or bandit; split-face when every row has a side, else pairs." };

    private readonly Option<string?> _active = new("--active") { Description = "The arm asked about." };

    private readonly Option<string?> _control = new("--control") { Description = "The arm it is held against." };

    private readonly Option<bool> _higher = new("--higher-is-better") { Description = "A higher outcome is the better one; a lower one when left out." };

    private readonly Option<double> _worthwhile = TrialOptions.Number("--worthwhile", 1, 1e-9, 1e9, "Smallest difference worth the while, in the outcome's unit");

    private readonly Option<int?> _planned = TrialOptions.Whole("--planned", 1, 1_000_000, "Pairs planned beforehand");

    private readonly Option<int?> _looks = TrialOptions.Whole("--looks", 1, 1_000_000, "How often the answer was looked at, this time included");

    private readonly Option<bool> _json = new("--json") { Description = "Print the answer as JSON (docs/trial-report.md)." };

    /// <summary>The command.</summary>
    public Command Create()
    {
        _design.AcceptOnlyFromAmong("pairs", "split-face", "blocks", "decay-probe", "bandit");
        var command = new Command("analyse", "What a trial's table says: an estimate with its interval, the evidence, and one sentence.")
        {
            _file, _design, _active, _control, _higher, _worthwhile, _planned, _looks, _json,
        };
        command.SetAction(parsed =>
        {
            TrialReport report = Report(parsed);
            if (parsed.GetValue(_json)) CliJson.Print(report);
            else report.Write(Console.Out);
            return ExitCodes.Done;
        });
        return command;
    }

    private TrialReport Report(ParseResult parsed)
    {
        string file = parsed.GetRequiredValue(_file);
        ImmutableArray<TrialObservation> rows = TrialCsv.Load(file);
        TrialDesign design = DesignOf(parsed.GetValue(_design), rows);
        ContrastChoice contrast = design == TrialDesign.DecayProbe
            ? ContrastChoice.OfOneArm(file, rows, parsed.GetValue(_active))
            : ContrastChoice.Of(file, rows, parsed.GetValue(_active), parsed.GetValue(_control));
        var data = new TrialData(design, contrast.Contrast, rows)
        {
            LowerIsBetter = !parsed.GetValue(_higher),
            Worthwhile = parsed.GetValue(_worthwhile),
            PlannedPairs = parsed.GetValue(_planned),
            Looks = parsed.GetValue(_looks) ?? 1,
        };
        TrialWords words = KnowledgeFolder.TrialWords(KnowledgeFolder.Locate());
        return TrialReport.Of(words, contrast, data, TrialAnalyst.Answer(data));
    }

    private static TrialDesign DesignOf(string? given, ImmutableArray<TrialObservation> rows) => given switch
    {
        "pairs" => TrialDesign.Pairs,
        "split-face" => TrialDesign.SplitFace,
        "blocks" => TrialDesign.Blocks,
        "decay-probe" => TrialDesign.DecayProbe,
        "bandit" => TrialDesign.Bandit,
        _ => rows.All(row => row.Side is not null) ? TrialDesign.SplitFace : TrialDesign.Pairs,
    };
}
