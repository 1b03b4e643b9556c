using System.CommandLine;
using Effleur.Cli.Coaching;
using Effleur.Coaching;
using Effleur.Core.Anatomy;

namespace Effleur.Cli.Verbs;

/// <summary><c>effleur coach FILE.effleur|VIDEO (--routine ID | --technique ID [--side left|right|both] | --recognise) [--json]</c>.</summary>
public static class CoachVerb
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("FILE.effleur|VIDEO") { Description = "A recording, or a video to look at first." };
        var technique = new Option<string>("--technique") { Description = "Coach one technique, T19." };
        var side = new Option<string>("--side") { Description = "left, right or both (the person's own).", DefaultValueFactory = _ => "both" };
        side.AcceptOnlyFromAmong("left", "right", "both");
        var routine = new Option<string>("--routine") { Description = "Coach a whole routine, calm-and-clear." };
        var handSize = new Option<double?>("--hand-size") { Description = "The person's hand against their face, where it is known: 1 for the mean adult's." };
        var flat = new Option<bool>("--flat-face") { Description = "The face is a flat photograph, as in films of the mannequin without depth." };
        var recognise = new Option<bool>("--recognise") { Description = "Tell which techniques were done, asking for none." };
        var json = new Option<bool>("--json") { Description = "Print the report as JSON." };
        Option<string> hand = LookVerb.HandModelOption();
        var command = new Command("coach", "What a recording's strokes were, judged.") { file, technique, side, routine, recognise, handSize, flat, json, hand };
        command.Validators.Add(result =>
        {
            int asked = (result.GetResult(technique) is null ? 0 : 1) + (result.GetResult(routine) is null ? 0 : 1) + (result.GetValue(recognise) ? 1 : 0);
            if (asked != 1) result.AddError("coach takes one of --technique, --routine and --recognise");
            if (result.GetValue(handSize) is not (null or (>= 0.5 and <= 2))) result.AddError("--hand-size takes a number from 0.5 to 2");
        });
        command.SetAction(async (parsed, cancel) =>
        {
            using var recording = await CoachInput.Open(parsed.GetRequiredValue(file), parsed.GetValue(hand) ?? "full", cancel);
            bool isRecognition = parsed.GetValue(recognise);
            CoachOptions options = new() { HandSize = parsed.GetValue(handSize), FaceIsFlat = parsed.GetValue(flat) };
            var report = isRecognition ? RecordingCoach.Recognise(recording.File)
                : parsed.GetValue(technique) is { } id ? RecordingCoach.CoachTechnique(recording.File, id, ParseSide(parsed.GetValue(side)), options)
                : RecordingCoach.CoachRoutine(recording.File, parsed.GetRequiredValue(routine), options);
            if (parsed.GetValue(json)) CliJson.Print(report);
            else if (isRecognition) CoachSummary.WriteRecognised(Console.Out, report);
            else CoachSummary.Write(Console.Out, report);
            return ExitCodes.Done;
        });
        return command;
    }

    private static Side? ParseSide(string? side) => side switch { "left" => Side.Left, "right" => Side.Right, _ => null };
}
