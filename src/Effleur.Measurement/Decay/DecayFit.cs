using Effleur.Core.Readings;
using Effleur.Numerics.Fading;

namespace Effleur.Measurement.Decay;

/// <summary>A fading fitted to readings after a session, told as a reading's half-life (docs/methods/decay.md). The fit itself is <see cref="FadeFit"/>.</summary>
public static class DecayFit
{
    /// <summary>Names the method.</summary>
    public const string AlgorithmId = "decay";

    /// <summary>Rises with every change that moves a value.</summary>
    public const int Version = 1;

    /// <summary>The fit, or why there is none: too few readings or times, figures that are not finite, or no fading that stands out from the errors.</summary>
    /// <param name="points">Readings in any order.</param>
    public static DecayCurve Of(ReadOnlySpan<FadePoint> points)
    {
        Fade fade = FadeFit.Of(points);
        return fade.Fault switch
        {
            null => new(fade.HalfLifeMinutes, fade.LowMinutes, fade.HighMinutes, fade.Base, fade.Rise, null),
            FadeFault.TooFewTimes => DecayCurve.Refuse(ReadingRefusal.TooShort),
            FadeFault.NoFading => DecayCurve.Refuse(ReadingRefusal.NoSignal),
            _ => DecayCurve.Refuse(ReadingRefusal.NotComputable),
        };
    }
}
