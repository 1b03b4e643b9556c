using System.CommandLine;
using Effleur.Cli.Measuring;

namespace Effleur.Cli.Verbs;

/// <summary><c>effleur measure FILE.effleur|VIDEO|IMAGE|ATLAS.effa|TRACE.csv [--json]</c>.</summary>
public static class MeasureVerb
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A recording, a video or picture to look at first, an unwrapped face (.effa), or a trace with the columns t,r,g,b (seconds, mean colour)." };
        var json = new Option<bool>("--json") { Description = "Print the readings as JSON." };
        Option<string> hand = LookVerb.HandModelOption();
        var command = new Command("measure", "Readings of a face at rest: each with its error, or the reason why not.") { file, json, hand };
        command.SetAction(async (parsed, cancel) =>
        {
            MeasureReport report = await FileMeasurer.Measure(parsed.GetRequiredValue(file), parsed.GetValue(hand) ?? "full", cancel);
            if (parsed.GetValue(json)) CliJson.Print(report);
            else MeasureSummary.Write(Console.Out, report);
            return report.ExitCode;
        });
        return command;
    }
}
