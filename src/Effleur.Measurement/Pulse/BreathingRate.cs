using Effleur.Core.Readings;
using Effleur.Numerics.Signals;

namespace Effleur.Measurement.Pulse;

/// <summary>
/// Breaths a minute from what breathing does to the pulse: beats come quicker, grow larger and ride on a swell (Karlen and others, IEEE Trans. Biomed. Eng. 60, 1946, 2013).
/// Two of the three have to agree, else there is no reading (docs/methods/breathing-rate.md).
/// </summary>
internal static class BreathingRate
{
    /// <summary>Name of the method and of its page.</summary>
    public const string AlgorithmId = "breathing-rate";

    // 8 to 30 a minute: below lie the slow waves of vessels at 0.1 Hz (chosen).
    private const double LowHz = 0.13;
    private const double HighHz = 0.5;

    private const double GridHz = 4;

    // Seconds of beats: six slow breaths (chosen).
    private const double LeastS = 45;

    // A rhythm holds this share of its band within a line as wide as the time allows (chosen), and two agree within 2 a minute (chosen: half of Karlen's 4).
    private const double LeastShare = 0.5;
    private const double AgreePerMinute = 2;

    // Rates of two agreeing rhythms still share the length of the film: a tenth of a cycle over it (chosen).
    private const double LeastCycles = 0.1;

    public static Method Method { get; } = new("breathing-rate", "1/min", AlgorithmId, 1);

    /// <summary>The reading.</summary>
    /// <param name="pulse">The pulse.</param>
    /// <param name="beats">Its beats; null when it was refused.</param>
    public static Reading Of(PulseAnalysis pulse, Heartbeats? beats)
    {
        if (pulse.Refused is { } reason || beats is null) return Reading.Refuse(Method, ReadingPlace.Whole, pulse.Refused ?? ReadingRefusal.NoSignal);
        double seconds = beats.Times.Length < 2 ? 0 : beats.Times[^1] - beats.Times[0];
        if (seconds < LeastS) return Reading.Refuse(Method, ReadingPlace.Whole, ReadingRefusal.TooShort);
        (double Rate, double Share)[] clear = [.. Rhythms(pulse, beats).Select(values => Line(values, seconds)).Where(line => line.Share >= LeastShare).OrderBy(line => line.Rate)];
        (double Rate, double Share)[] agreeing = [.. clear.Where(line => clear.Count(other => Math.Abs(other.Rate - line.Rate) <= AgreePerMinute) >= 2)];
        if (agreeing.Length < 2 || agreeing[^1].Rate - agreeing[0].Rate > AgreePerMinute) return Reading.Refuse(Method, ReadingPlace.Whole, ReadingRefusal.NoSignal);
        double weight = agreeing.Sum(line => line.Share), mean = agreeing.Sum(line => line.Share * line.Rate) / weight;
        double apart = (agreeing[^1].Rate - agreeing[0].Rate) / 2, least = 60 * LeastCycles / seconds;
        return Reading.Of(Method, ReadingPlace.Whole, mean, Math.Sqrt((apart * apart) + (least * least)), weight / 3);
    }

    private static IEnumerable<double[]> Rhythms(PulseAnalysis pulse, Heartbeats beats)
    {
        (int Beat, double Ms)[] intervals = [.. new BeatIntervals(beats).WithBeats];
        yield return OnGrid(beats, [.. intervals.Select(i => beats.Times[i.Beat])], [.. intervals.Select(i => i.Ms)]);
        yield return OnGrid(beats, beats.Times, beats.Sizes);
        yield return Swell(pulse, beats);
    }

    private static double[] OnGrid(Heartbeats beats, double[] times, double[] values) =>
        times.Length == 0 ? [] : EvenGrid.Resample(times, values, beats.Times[0], 1 / GridHz, (int)((beats.Times[^1] - beats.Times[0]) * GridHz));

    private static double[] Swell(PulseAnalysis pulse, Heartbeats beats)
    {
        double[] mean = new double[pulse.Signal.Length];
        foreach (EvenColour place in pulse.Places)
        {
            double[] channel = pulse.Kind == TraceKind.Contact ? place.Red : place.Green;
            for (int i = 0; i < mean.Length; i++) mean[i] += channel[i] / pulse.Places.Count;
        }

        double[] slow = BandSignal.Filter(mean, EvenColour.RateHz, LowHz, HighHz, 0.05), times = [.. Enumerable.Range(0, slow.Length).Select(i => pulse.StartS + (i / EvenColour.RateHz))];
        return OnGrid(beats, times, slow);
    }

    private static (double Rate, double Share) Line(double[] values, double seconds)
    {
        if (values.Length < 2) return (0, 0);
        double[] band = BandSignal.Filter(SmoothnessPriors.Detrend(values, 300), GridHz, LowHz, HighHz, 0.05);
        var spectra = new HannSpectra(band.Length, 4);
        double stepHz = spectra.StepHz(GridHz);
        int first = (int)Math.Ceiling(LowHz / stepHz), last = (int)(HighHz / stepHz);
        double[] power = spectra.Of(band, 0, last + 2);
        int peak = Enumerable.Range(first, last - first + 1).MaxBy(k => power[k]);
        double all = 0, line = 0, half = Math.Max(0.03, 1.5 / seconds);
        for (int k = first; k <= last; k++) (all, line) = (all + power[k], line + (Math.Abs(k - peak) * stepHz <= half ? power[k] : 0));
        bool isPeak = peak > first && peak < last && all > 0;
        return isPeak ? (60 * stepHz * ParabolicPeak.Place(power, peak), line / all) : (0, 0);
    }
}
