using System.Numerics;
using Effleur.Core.Readings;

namespace Effleur.Measurement.Pulse;

/// <summary>
/// How much a place's green swings with the beat, in percent of its mean: a lock-in to the phase of the pulse seen elsewhere on the face
/// (docs/methods/pulsatility.md). Experimental; an amplitude, not a flow.
/// </summary>
internal static class Pulsatility
{
    /// <summary>Name of the method and of its page.</summary>
    public const string AlgorithmId = "pulsatility";

    // Evidence E3: twenty beats or more.
    private const double FewestBeats = 20;

    // Seconds that count as one look (chosen: several beats and a breath).
    private const double LookS = 5;
    private const int FewestLooks = 3;

    // Light and shine that sway with the beat cannot be told from blood in green alone: a twentieth of the amplitude (measured on planted faces of tuning seeds).
    private const double Doubt = 0.05;

    public static Method Method { get; } = new("pulsatility", "%", AlgorithmId, 1, IsExperimental: true);

    /// <summary>One reading a place, or one refusal for the whole.</summary>
    public static IReadOnlyList<Reading> Of(PulseAnalysis pulse)
    {
        if (pulse.Refused is { } reason) return [Reading.Refuse(Method, ReadingPlace.Whole, reason)];
        if (pulse.Kind == TraceKind.Contact) return [Reading.Refuse(Method, ReadingPlace.Whole, ReadingRefusal.NotInSource)];
        return [.. Enumerable.Range(0, pulse.Places.Count).Select(place => Of(pulse, place))];
    }

    private static Reading Of(PulseAnalysis pulse, int place)
    {
        ReadingPlace where = pulse.Where[place];
        Complex[] looks = Looks(pulse.Places[place], pulse.RhythmWithout(place), pulse.Accepted());
        if (looks.Length < FewestLooks || looks.Length * LookS * pulse.RateBpm / 60 < FewestBeats) return Reading.Refuse(Method, where, ReadingRefusal.TooShort);
        Complex mean = looks.Aggregate(Complex.Zero, (sum, look) => sum + look) / looks.Length;
        double variance = looks.Sum(look => (look - mean).Magnitude * (look - mean).Magnitude) / (2.0 * looks.Length * (looks.Length - 1));
        // noise lengthens an arrow: its two parts' variances are taken off
        double square = (mean.Magnitude * mean.Magnitude) - (2 * variance), error = Math.Sqrt(variance + (Doubt * Doubt * Math.Max(0, square)));
        if (!(square > 4 * variance)) return Reading.Refuse(Method, where, ReadingRefusal.NoSignal);
        return Reading.Of(Method, where, 100 * Math.Sqrt(square), 100 * error, 1 - (2 * error / Math.Sqrt(square)));
    }

    // Each look's arrow: twice the mean of swing times e^(−iφ).
    private static Complex[] Looks(EvenColour place, Complex[] rhythm, bool[] counts)
    {
        double[] swing = PulseComponent.Clean(ColourProjection.Normalised(place.Green, 4 * (int)EvenColour.RateHz));
        int length = (int)(LookS * EvenColour.RateHz);
        List<Complex> looks = [];
        for (int start = 0; start + length <= swing.Length; start += length)
        {
            Complex sum = Complex.Zero;
            int n = 0;
            for (int i = start; i < start + length; i++)
            {
                if (!place.Covered[i] || !counts[i] || rhythm[i].Magnitude == 0) continue;
                (sum, n) = (sum + (swing[i] * Complex.Conjugate(rhythm[i]) / rhythm[i].Magnitude), n + 1);
            }

            if (n > length / 2) looks.Add(2 * sum / n);
        }

        return [.. looks];
    }
}
