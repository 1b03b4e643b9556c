using Effleur.Coaching;
using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;
using Effleur.Core.Strokes;

namespace Effleur.Testing.Straight;

/// <summary>The cases behind the "Straight frames" section of docs/accuracy.md.</summary>
public static class AccuracyGrid
{
    public static IEnumerable<AccuracyCase> Glides(MassageCatalogue catalogue, double[] speeds, double[] rates, ReturnStyle style, bool isForward) =>
        from technique in catalogue.Techniques.Values.OrderBy(t => t.Id, StringComparer.Ordinal)
        from stroke in technique.Strokes
        where stroke.Kind == StrokeKind.Glide && IsWatched(catalogue, stroke)
        from side in new[] { Side.Left, Side.Right }
        from speed in speeds
        from fps in rates
        select new AccuracyCase(technique, stroke, side, speed, 1, isForward, style, fps, Pose(side, speed));

    public static IEnumerable<AccuracyCase> Places(MassageCatalogue catalogue, StrokeKind kind, double[] tempos, double[] rates, bool isForward) =>
        from technique in catalogue.Techniques.Values.OrderBy(t => t.Id, StringComparer.Ordinal)
        from stroke in technique.Strokes
        where stroke.Kind == kind && IsWatched(catalogue, stroke)
        from side in new[] { Side.Left, Side.Right }
        from tempo in tempos
        from fps in rates
        select new AccuracyCase(technique, stroke, side, 0, tempo, isForward, ReturnStyle.LiftedFast, fps, Pose(side, tempo));

    /// <summary>Strokes out of the camera's sight are timed, not watched: there is nothing to find.</summary>
    private static bool IsWatched(MassageCatalogue catalogue, Stroke stroke) =>
        CoachProgram.FromTechnique(catalogue, stroke.TechniqueId, null).Steps[0].Targets.Any(target => target.Stroke == stroke);

    // Heads are never quite still or straight: every second case sways, and turns a little to either side.
    private static Camera Pose(Side side, double seed) => new()
    {
        SwayMm = seed > 2 ? 8 : 0,
        YawDeg = side == Side.Left ? 5 : -3,
        PitchDeg = 4,
        RollDeg = seed > 2 ? 3 : -2,
    };
}
