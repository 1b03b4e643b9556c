using Effleur.Coaching.Judgement;
using Effleur.Core.Strokes;

namespace Effleur.Coaching.Passes;

/// <summary>Turns a found pass into the public one: the person's own millimetres, centimetres a second, a score, and nothing at all for what was not seen.</summary>
internal static class PassFactory
{
    public static Pass Make(in LanePass lanePass, in PassJudgement judgement, PassRefusal? refused, int step, double tempo, double mmPerCanonicalMm)
    {
        FoundPass found = lanePass.Found;
        bool seen = refused is null;
        Stroke stroke = lanePass.Target.Stroke;
        double? speed = stroke.Kind == StrokeKind.Hold ? null : found.SpeedMmS * mmPerCanonicalMm / 10;
        double deviation = found.DeviationMm * mmPerCanonicalMm;
        double score = PassScore.Of(stroke, tempo, speed, found.EndS - found.StartS, found.Completeness, deviation, found.IsForward || found.IsWayUnsure);
        return new()
        {
            Technique = stroke.TechniqueId,
            Stroke = stroke.Id,
            Side = lanePass.Target.Side,
            Step = step,
            StartS = found.StartS,
            EndS = found.EndS,
            Seen = seen,
            Refused = refused,
            Nearer = Known(judgement.Nearer),
            DirectionCorrect = seen && !found.IsWayUnsure ? found.IsForward : null,
            SpeedCmS = seen ? speed : null,
            LengthMm = seen ? found.LengthMm * mmPerCanonicalMm : null,
            Completeness = seen ? found.Completeness : null,
            PathDeviationMm = seen ? deviation : null,
            Smoothness = seen ? Known(found.Smoothness) : null,
            DragMm = seen ? Known(judgement.DragMm * mmPerCanonicalMm) : null,
            DragErrorMm = seen ? Known(judgement.DragErrorMm * mmPerCanonicalMm) : null,
            Score = seen ? score : null,
        };
    }

    private static double? Known(double figure) => double.IsFinite(figure) ? figure : null;
}
