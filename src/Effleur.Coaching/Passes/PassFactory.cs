using Effleur.Coaching.Judgement;
using Effleur.Core.Strokes;

namespace Effleur.Coaching.Passes;

/// <summary>Turns a found pass into the public one: the person's own millimetres, centimetres a second, a score, and nothing at all for what was not seen.</summary>
internal static class PassFactory
{
    public static Pass Make(in LanePass lanePass, in PassJudgement judgement, int step, double tempo, double mmPerCanonicalMm)
    {
        FoundPass found = lanePass.Found;
        Stroke stroke = lanePass.Target.Stroke;
        double? speed = stroke.Kind == StrokeKind.Hold ? null : found.SpeedMmS * mmPerCanonicalMm / 10;
        double deviation = found.DeviationMm * mmPerCanonicalMm;
        double score = PassScore.Of(stroke, tempo, speed, found.EndS - found.StartS, found.Completeness, deviation, found.IsForward);
        return new()
        {
            Technique = stroke.TechniqueId,
            Stroke = stroke.Id,
            Side = lanePass.Target.Side,
            Step = step,
            StartS = found.StartS,
            EndS = found.EndS,
            Seen = found.Seen,
            DirectionCorrect = found.Seen ? found.IsForward : null,
            SpeedCmS = found.Seen ? speed : null,
            LengthMm = found.Seen ? found.LengthMm * mmPerCanonicalMm : null,
            Completeness = found.Seen ? found.Completeness : null,
            PathDeviationMm = found.Seen ? deviation : null,
            Smoothness = found.Seen ? Known(judgement.Smoothness) : null,
            DragMm = found.Seen ? Known(judgement.DragMm * mmPerCanonicalMm) : null,
            DragErrorMm = found.Seen ? Known(judgement.DragErrorMm * mmPerCanonicalMm) : null,
            Score = found.Seen ? score : null,
        };
    }

    private static double? Known(double figure) => double.IsFinite(figure) ? figure : null;
}
