namespace Effleur.Measurement.Pulse;

/// <summary>The mean shape of a beat, and where each beat fits it best: a matched filter, the least jitter noise allows.</summary>
/// <param name="signal">The pulse signal.</param>
/// <param name="rateHz">Its samples a second.</param>
/// <param name="half">Samples of the shape on either side of its middle.</param>
internal sealed class BeatTemplate(double[] signal, double rateHz, int half)
{
    private readonly double[] _shape = new double[(2 * half) + 1];

    /// <summary>Averages the signal around beats.</summary>
    public void Average(IReadOnlyList<double> beats)
    {
        Array.Clear(_shape);
        foreach (double beat in beats)
            for (int k = -half; k <= half; k++) _shape[k + half] += At(Index(beat) + k) / beats.Count;
    }

    /// <summary>The place around a beat, in samples, where the shape fits best; parabola between samples.</summary>
    public double Fit(double beat, int reach)
    {
        double[] scores = new double[(2 * reach) + 1];
        for (int shift = -reach; shift <= reach; shift++) scores[shift + reach] = Along(Index(beat) + shift);
        int best = scores.Index().MaxBy(entry => entry.Item).Index;
        return Index(beat) - reach + Numerics.Signals.ParabolicPeak.Place(scores, best);
    }

    /// <summary>How large a beat is against the mean shape.</summary>
    public double Size(double beat)
    {
        double power = 0;
        foreach (double value in _shape) power += value * value;
        return power > 0 ? Along(Index(beat)) / power : 0;
    }

    /// <summary>
    /// Standard deviation of a fitted place in seconds, from what the shape leaves over: for noise up to a band's edge,
    /// s² = σ²/(2B)/∫(shape′)² dt (Cramér–Rao bound of a delay).
    /// </summary>
    public double Jitter(IReadOnlyList<double> beats, double bandHz)
    {
        double left = 0, slope = 0;
        foreach (double beat in beats)
        {
            double size = Size(beat);
            for (int k = -half; k <= half; k++) left += Square(At(Index(beat) + k) - (size * _shape[k + half])) / (beats.Count * _shape.Length);
        }

        for (int k = 1; k < _shape.Length; k++) slope += Square((_shape[k] - _shape[k - 1]) * rateHz) / rateHz;
        return Math.Sqrt(left / (2 * bandHz) / slope);
    }

    private double Along(int middle)
    {
        int from = middle - half;
        if (from < 0 || from + _shape.Length > signal.Length) return AlongEnd(from);
        double along = 0;
        ReadOnlySpan<double> piece = signal.AsSpan(from, _shape.Length);
        for (int k = 0; k < piece.Length; k++) along += _shape[k] * piece[k];
        return along;
    }

    private double AlongEnd(int from)
    {
        double along = 0;
        for (int k = 0; k < _shape.Length; k++) along += _shape[k] * At(from + k);
        return along;
    }

    private static int Index(double beat) => (int)Math.Round(beat);

    private static double Square(double value) => value * value;

    private double At(int index) => signal[Math.Clamp(index, 0, signal.Length - 1)];
}
