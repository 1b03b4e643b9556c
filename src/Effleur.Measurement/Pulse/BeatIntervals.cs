namespace Effleur.Measurement.Pulse;

/// <summary>Intervals between beats, without those that a missed, doubled or early beat made.</summary>
internal sealed class BeatIntervals
{
    // An interval further than this from the median of the five around it is left out (evidence E3: 20 to 25 %).
    private const double MostAstray = 0.2;
    private const int Around = 2;

    private readonly double[] _ms;
    private readonly bool[] _kept;

    /// <summary>Of beats in order.</summary>
    public BeatIntervals(Heartbeats beats)
    {
        _ms = [.. beats.Times.Skip(1).Zip(beats.Times, (b, a) => 1000 * (b - a))];
        _kept = [.. Enumerable.Range(0, _ms.Length).Select(i => Math.Abs((_ms[i] / Local(i)) - 1) <= MostAstray)];
    }

    /// <summary>Share that was kept.</summary>
    public double KeptShare => _ms.Length == 0 ? 0 : _kept.Count(kept => kept) / (double)_ms.Length;

    /// <summary>Milliseconds.</summary>
    public double[] Kept => [.. _ms.Where((_, i) => _kept[i])];

    /// <summary>Differences of kept neighbours, in milliseconds.</summary>
    public double[] Differences => [.. Enumerable.Range(1, Math.Max(0, _ms.Length - 1)).Where(i => _kept[i] && _kept[i - 1]).Select(i => _ms[i] - _ms[i - 1])];

    /// <summary>Kept intervals with the beat that ends them.</summary>
    public IEnumerable<(int Beat, double Ms)> WithBeats => Enumerable.Range(0, _ms.Length).Where(i => _kept[i]).Select(i => (i + 1, _ms[i]));

    private double Local(int i) => PulseChannels.Median(_ms[Math.Max(0, i - Around)..Math.Min(_ms.Length, i + Around + 1)]);
}
