using Effleur.Measurement.Pulse;
using Effleur.Numerics.Signals;

namespace Effleur.Testing.Pulse;

/// <summary>What one method alone makes of a trace, as the toolboxes do it: detrended, band-passed, the highest peak of each ten seconds, their mean.</summary>
public static class OneMethod
{
    private const double RateHz = 30;
    private const int Window = 300;

    public static double Rate(ColourProjection method, ColourTrace trace)
    {
        int count = (int)(trace.DurationS * RateHz);
        double[] on(ReadOnlySpan<double> channel) => EvenGrid.Resample(trace.Times, channel, trace.Times[0], 1 / RateHz, count);
        double[] signal = method.Apply(on(trace.Red), on(trace.Green), on(trace.Blue), RateHz);
        signal = BandSignal.Filter(SmoothnessPriors.Detrend(signal, 100), RateHz, 0.65, 3.3, 0.2);
        var spectra = new HannSpectra(Window, 3);
        double step = spectra.StepHz(RateHz);
        return Enumerable.Range(0, ((count - Window) / 30) + 1).Average(w => Peak(spectra.Of(signal, 30 * w, (int)(3.4 / step)), step));
    }

    private static double Peak(double[] power, double step)
    {
        int first = (int)(0.65 / step), best = Enumerable.Range(first, power.Length - first - 1).MaxBy(k => power[k]);
        return 60 * step * ParabolicPeak.Place(power, best);
    }
}
