using Effleur.Core.Strokes;

namespace Effleur.Coaching.Passes;

/// <summary>Which finder reads which kind of stroke.</summary>
internal static class PassFinders
{
    public static PassFinder For(Stroke stroke, double pathMm) => stroke.Kind switch
    {
        _ => new GlideFinder(pathMm, 10 * stroke.MaxSpeedCmS),
    };
}
