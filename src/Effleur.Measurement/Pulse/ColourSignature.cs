using System.Numerics;

namespace Effleur.Measurement.Pulse;

/// <summary>
/// How strongly red, green and blue swing along with a rhythm. Blood takes green most (0.33, 0.77, 0.53 for red, green, blue: de Haan and van Leest,
/// Physiol. Meas. 35, 1913, 2014); light, motion and a codec's keyframes move all three alike.
/// </summary>
/// <param name="Red">Amplitude over mean, along with the rhythm.</param>
/// <param name="Green">The same of green.</param>
/// <param name="Blue">The same of blue.</param>
internal readonly record struct ColourSignature(double Red, double Green, double Blue)
{
    // Half way between blood's 0.43 and grey's 1, and a little (chosen).
    private const double MostRed = 0.8;

    // Blood gives red and blue together 1.1 of green; a tenth of that is left to noise. Where green moves alone, nothing living does (chosen).
    private const double LeastOthers = 0.1;

    // Four times the most of evidence E3's 0.3 to 2 % (chosen): what swings more is a hand, a lamp or no picture at all.
    private const double MostSwing = 0.08;

    /// <summary>Green swings with the rhythm, clearly more than red, not alone, and no more than blood can.</summary>
    public bool IsBlood =>
        Green > 0 && Red <= MostRed * Green && Red + Blue >= LeastOthers * Green && Math.Max(Green, Math.Max(Math.Abs(Red), Math.Abs(Blue))) <= MostSwing;

    /// <summary>The mean of several places.</summary>
    /// <param name="places">Their colours.</param>
    /// <param name="rhythm">The pulse's analytic signal on the same grid.</param>
    /// <param name="counts">Which grid points count.</param>
    public static ColourSignature Of(IReadOnlyList<EvenColour> places, Complex[] rhythm, bool[] counts)
    {
        double red = 0, green = 0, blue = 0;
        foreach (EvenColour place in places)
        {
            red += Along(place.Red, place.Covered, rhythm, counts) / places.Count;
            green += Along(place.Green, place.Covered, rhythm, counts) / places.Count;
            blue += Along(place.Blue, place.Covered, rhythm, counts) / places.Count;
        }

        return new(red, green, blue);
    }

    private static double Along(double[] channel, bool[] covered, Complex[] rhythm, bool[] counts)
    {
        double[] swing = PulseComponent.Clean(ColourProjection.Normalised(channel, 4 * (int)EvenColour.RateHz));
        double sum = 0;
        int n = 0;
        for (int i = 0; i < swing.Length; i++)
        {
            if (!covered[i] || !counts[i] || rhythm[i].Magnitude == 0) continue;
            // a pulse signal rises with blood, and with blood the channels fall
            sum -= swing[i] * rhythm[i].Real / rhythm[i].Magnitude;
            n++;
        }

        return n > 0 ? 2 * sum / n : 0;
    }
}
