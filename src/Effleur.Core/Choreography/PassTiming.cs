using System.Collections.Immutable;
using Effleur.Core.Strokes;

namespace Effleur.Core.Choreography;

/// <summary>When the passes of a stroke are shown.</summary>
public static class PassTiming
{
    // chosen: an unhurried hand goes back through the air at about 15 cm/s, and needs at least the time to lift and set down
    private const double ReturnCmS = 15;
    private const double LeastReturnS = 0.7;
    private const double MostReturnS = 2;

    /// <summary>Seconds between two passes: after a glide the hand lifts and goes back to the start; every other kind goes straight on.</summary>
    public static double ReturnS(Stroke stroke)
    {
        ArgumentNullException.ThrowIfNull(stroke);
        return stroke.Kind == StrokeKind.Glide ? Math.Clamp(stroke.LeftPath.LengthMm / 10 / ReturnCmS, LeastReturnS, MostReturnS) : 0;
    }

    /// <summary>The passes from <paramref name="startS"/> on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no pass to do.</exception>
    public static ImmutableArray<TimedPass> Passes(Stroke stroke, int passes, double startS)
    {
        ArgumentNullException.ThrowIfNull(stroke);
        ArgumentOutOfRangeException.ThrowIfLessThan(passes, 1);
        double everyS = stroke.PassS + ReturnS(stroke);
        return [.. Enumerable.Range(0, passes).Select(i => new TimedPass(startS + (i * everyS), startS + (i * everyS) + stroke.PassS))];
    }
}
