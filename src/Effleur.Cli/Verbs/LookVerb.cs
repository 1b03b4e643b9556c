using System.CommandLine;
using Effleur.Cli.Looking;

namespace Effleur.Cli.Verbs;

/// <summary><c>effleur look VIDEO|IMAGE --out FILE.effleur</c>.</summary>
public static class LookVerb
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var source = new Argument<string>("VIDEO|IMAGE") { Description = "A video or picture that ffmpeg can read." };
        var outFile = new Option<string>("--out") { Description = "The recording to write.", Required = true };
        Option<string> hand = HandModelOption();
        var command = new Command("look", "Pictures to a recording, headless: landmarks and colours, no pixels.") { source, outFile, hand };
        command.SetAction(async (parsed, cancel) =>
        {
            int frames = await Looker.Look(parsed.GetRequiredValue(source), parsed.GetRequiredValue(outFile), parsed.GetValue(hand) ?? "full", ShowProgress, cancel);
            Console.Error.WriteLine($"\r{frames} frames written to {parsed.GetValue(outFile)}");
            return ExitCodes.Done;
        });
        return command;
    }

    /// <summary>The choice of hand model; the full one is slower and sees better.</summary>
    public static Option<string> HandModelOption()
    {
        var hand = new Option<string>("--hand-model") { Description = "full (sees best) or lite (twice as fast).", DefaultValueFactory = _ => "full" };
        hand.AcceptOnlyFromAmong("full", "lite");
        return hand;
    }

    /// <summary>Counts on standard error, every hundred frames.</summary>
    public static void ShowProgress(int frames)
    {
        if (frames % 100 == 0) Console.Error.Write($"\r{frames} frames");
    }
}
