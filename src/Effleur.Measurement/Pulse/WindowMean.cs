namespace Effleur.Measurement.Pulse;

/// <summary>
/// The mean rate over the time that accepted windows cover. A plain mean of sliding windows counts the middle of a film ten times and its ends once;
/// here every second counts once, shared among the windows that look at it by their Hann weights.
/// </summary>
internal static class WindowMean
{
    private const int Length = (int)(PulseBand.WindowS / PulseBand.StepS);

    private static readonly double[] Hann = [.. Enumerable.Range(0, Length).Select(i => Math.Pow(Math.Sin(Math.PI * (i + 0.5) / Length), 2))];

    /// <summary>Beats a minute; NaN without an accepted window.</summary>
    public static double Of(IReadOnlyList<PulseWindow> windows)
    {
        double[] looks = new double[windows.Count + Length];
        foreach ((int w, int i) in Looks(windows)) looks[w + i] += Hann[i];
        double sum = 0, weights = 0;
        foreach ((int w, int i) in Looks(windows))
        {
            double weight = Hann[i] / looks[w + i];
            (sum, weights) = (sum + (weight * windows[w].RateBpm), weights + weight);
        }

        return sum / weights;
    }

    private static IEnumerable<(int Window, int Second)> Looks(IReadOnlyList<PulseWindow> windows)
    {
        for (int w = 0; w < windows.Count; w++)
            for (int i = 0; i < Length && windows[w].IsAccepted; i++) yield return (w, i);
    }
}
