using System.Globalization;
using Effleur.Coaching.Passes;
using Effleur.Coaching.Recognition;
using Effleur.Coaching.Reports;

namespace Effleur.Cli.Coaching;

/// <summary>A report as a few lines for a person.</summary>
public static class CoachSummary
{
    /// <summary>Writes the summary and one line a pass.</summary>
    public static void Write(TextWriter to, CoachReport report)
    {
        int seen = report.Passes.Count(p => p.Seen);
        WriteSeen(to, report);
        to.WriteLine($"{seen} passes judged, {report.Passes.Length - seen} not seen");
        foreach (Pass pass in report.Passes) to.WriteLine(Line(pass));
        foreach (var cue in report.Cues) to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cue.AtS,7:0.0} s  “{cue.Text}”"));
    }

    /// <summary>Writes what was recognised, one line a span.</summary>
    public static void WriteRecognised(TextWriter to, CoachReport report)
    {
        WriteSeen(to, report);
        foreach (RecognisedSpan span in report.Recognised) to.WriteLine(Line(span));
    }

    private static void WriteSeen(TextWriter to, CoachReport report) => to.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{report.DurationS:0.0} s, {report.Frames} frames, face seen {report.FaceSeenShare:0 %}, hands seen {report.HandsSeenShare:0 %}, unseen {report.UnseenS:0.0} s"));

    private static string Line(RecognisedSpan span)
    {
        string what = span.Technique is null ? "none" : string.Join(" or ", [span.Technique, .. span.Alike]);
        string side = span.Technique is null ? "" : $" {span.Side?.ToString().ToLowerInvariant() ?? "both sides"}";
        string others = string.Concat(span.RunnersUp.Select(r => string.Create(CultureInfo.InvariantCulture, $", {r.Technique} {r.Probability:0 %}")));
        return string.Create(CultureInfo.InvariantCulture, $"{span.StartS,7:0.0}–{span.EndS:0.0} s  {what}{side}  {span.Probability:0 %}{others}");
    }

    private static string Line(Pass pass)
    {
        string when = string.Create(CultureInfo.InvariantCulture, $"{pass.StartS,7:0.0}–{pass.EndS:0.0} s  {pass.Stroke} {pass.Side.ToString().ToLowerInvariant()}");
        return pass.Seen
            ? string.Create(CultureInfo.InvariantCulture,
                $"{when}  {pass.SpeedCmS:0.0} cm/s, {pass.LengthMm:0} mm, {(pass.DirectionCorrect == false ? "wrong way, " : "")}{pass.PathDeviationMm:0.0} mm off the path, score {pass.Score:0}")
            : $"{when}  not seen";
    }
}
