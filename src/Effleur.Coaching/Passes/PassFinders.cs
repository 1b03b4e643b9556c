using Effleur.Core.Strokes;

namespace Effleur.Coaching.Passes;

/// <summary>Which finder reads which kind of stroke.</summary>
internal static class PassFinders
{
    public static PassFinder For(Stroke stroke, double pathMm) => stroke.Kind switch
    {
        StrokeKind.Circle => new CircleFinder(pathMm, stroke.PassesPerSecond),
        StrokeKind.Pump => CycleFinder.ForPump(pathMm, stroke.PassesPerSecond),
        StrokeKind.Knead => CycleFinder.ForKnead(stroke.PassesPerSecond),
        StrokeKind.Tap => CycleFinder.ForTap(stroke.PassesPerSecond),
        StrokeKind.Hold => new HoldFinder(stroke.HoldS),
        _ => new GlideFinder(pathMm, 10 * stroke.SpeedCmS),
    };
}
