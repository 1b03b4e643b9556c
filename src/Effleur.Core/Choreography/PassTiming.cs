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

    /// <summary>Seconds between two passes: after a glide the hand lifts and goes back to the start, after a hold it lets go; every other kind goes straight on.</summary>
    public static double ReturnS(Stroke stroke)
    {
        ArgumentNullException.ThrowIfNull(stroke);
        return stroke.Kind == StrokeKind.Glide ? Math.Clamp(stroke.LeftPath.LengthMm / 10 / ReturnCmS, LeastReturnS, MostReturnS) : stroke.ReleaseS;
    }

    /// <summary>The passes from <paramref name="startS"/> on.</summary>
    /// <param name="stroke">The stroke.</param>
    /// <param name="passes">How many.</param>
    /// <param name="startS">When the first begins.</param>
    /// <param name="tempo">1 as prescribed, 0.9 a tenth slower; holds and breaths keep their time.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no pass to do, or the tempo is not above 0.</exception>
    public static ImmutableArray<TimedPass> Passes(Stroke stroke, int passes, double startS, double tempo = 1)
    {
        double passS = PassS(stroke, tempo);
        return Every(passes, startS, passS, passS + ReturnS(stroke));
    }

    /// <summary>The passes of the two hands in turn: the second hand begins half a round after the first, and each returns while the other works.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no pass to do, or the tempo is not above 0.</exception>
    public static (ImmutableArray<TimedPass> First, ImmutableArray<TimedPass> Second) InTurn(Stroke stroke, int passes, double startS, double tempo = 1)
    {
        double passS = PassS(stroke, tempo);
        double roundS = Math.Max(2 * passS, passS + ReturnS(stroke));
        return (Every(passes, startS, passS, roundS), Every(passes, startS + (roundS / 2), passS, roundS));
    }

    private static double PassS(Stroke stroke, double tempo)
    {
        ArgumentNullException.ThrowIfNull(stroke);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(tempo);
        return stroke.Kind == StrokeKind.Hold ? stroke.PassS : stroke.PassS / tempo;
    }

    private static ImmutableArray<TimedPass> Every(int passes, double startS, double passS, double everyS)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(passes, 1);
        return [.. Enumerable.Range(0, passes).Select(i => new TimedPass(startS + (i * everyS), startS + (i * everyS) + passS))];
    }
}
