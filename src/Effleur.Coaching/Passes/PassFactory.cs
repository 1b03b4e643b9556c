using Effleur.Core.Strokes;

namespace Effleur.Coaching.Passes;

/// <summary>Turns a found pass into the public one: the person's own millimetres, centimetres a second, a score, and nothing at all for what was not seen.</summary>
internal static class PassFactory
{
    public static Pass Make(in LanePass lanePass, int step, double tempo, double mmPerCanonicalMm)
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
            Score = found.Seen ? score : null,
        };
    }
}
