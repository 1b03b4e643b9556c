using System.Globalization;
using Effleur.Coaching.Passes;
using Effleur.Coaching.Reports;

namespace Effleur.Cli.Coaching;

/// <summary>A report as a few lines for a person.</summary>
public static class CoachSummary
{
    /// <summary>Writes the summary and one line a pass.</summary>
    public static void Write(TextWriter to, CoachReport report)
    {
        int seen = report.Passes.Count(p => p.Seen);
        to.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{report.DurationS:0.0} s, {report.Frames} frames, face seen {report.FaceSeenShare:0 %}, hands seen {report.HandsSeenShare:0 %}, unseen {report.UnseenS:0.0} s"));
        to.WriteLine($"{seen} passes judged, {report.Passes.Length - seen} not seen");
        foreach (Pass pass in report.Passes) to.WriteLine(Line(pass));
        foreach (var cue in report.Cues) to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cue.AtS,7:0.0} s  “{cue.Text}”"));
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
