using Effleur.Numerics.Signals;

namespace Effleur.Measurement.Pulse;

/// <summary>The pulse's frequency from window to window: the path through the spectra that is strong and steady.</summary>
internal static class PulseTrack
{
    // Ten-second windows a second apart share nine tenths: a rate moves by about 1 beat a minute between them, a bin is 1.8 (chosen).
    private const double Toll = 0.5;
    private const int WidestStep = 6;

    /// <summary>Hz by window.</summary>
    public static double[] Of(IReadOnlyList<double[]> powers)
    {
        double[][] scores = [.. powers.Select(PulseBand.Scores)];
        int[] path = BestPath.Find(scores, Toll, WidestStep);
        return [.. path.Select((bin, w) => PulseBand.PeakHz(powers[w], bin + PulseBand.FirstBin))];
    }

    /// <summary>The frequency one spectrum alone would give.</summary>
    public static double Alone(double[] power)
    {
        double[] scores = PulseBand.Scores(power);
        return PulseBand.PeakHz(power, PulseBand.FirstBin + scores.Index().MaxBy(entry => entry.Item).Index);
    }
}
