using System.Collections.Immutable;

namespace Effleur.Coaching.Passes;

/// <summary>
/// Which place of a gliding palm keeps to the line. Some people lay the palm on it, some the fingertips, and only the place that does runs from the line's
/// one end to the other: the rest begins or ends a hand's length away (docs/methods/contact.md).
/// </summary>
internal sealed class PalmPlace
{
    // Nearer than this counts, the more the nearer; hands on their way back through the air are farther off (chosen: a finger's width, as for being on a line).
    private const double NearMm = 14;

    // Time on the line is forgotten by as much again: a hand that is held differently is followed after a pass or two (chosen).
    private const double KeptS = 10;

    // Another place is followed when it has been on the line this much longer (chosen).
    private const double MoreS = 0.5;

    // A longer silence is a break, not time on the line (as in Coach).
    private const double LongestS = 1;

    private readonly double[] _nearS = new double[Shares.Length];
    private double _lastS = double.PositiveInfinity;
    private int _followed;

    /// <summary>Shares of the way from the palm's middle to the fingertips; three or four centimetres apart (chosen).</summary>
    public static ImmutableArray<double> Shares { get; } = [0, 0.5, 1];

    public double Share => Shares[_followed];

    /// <summary>How far the line is from the nearest place now.</summary>
    public double NearestMm { get; private set; }

    /// <summary>Adds a moment.</summary>
    /// <param name="nowS">Its time.</param>
    /// <param name="deviationsMm">How far each place is off the line.</param>
    /// <returns>Whether another place is followed from now on.</returns>
    public bool Watch(double nowS, ReadOnlySpan<double> deviationsMm)
    {
        double dt = Math.Clamp(nowS - _lastS, 0, LongestS);
        _lastS = nowS;
        NearestMm = double.PositiveInfinity;
        int best = _followed;
        for (int i = 0; i < _nearS.Length; i++)
        {
            NearestMm = Math.Min(NearestMm, deviationsMm[i]);
            _nearS[i] += dt * Math.Max(0, 1 - (deviationsMm[i] / NearMm));
            if (_nearS[i] > _nearS[best]) best = i;
        }

        if (_nearS[best] > KeptS) Forget(KeptS / _nearS[best]);
        if (_nearS[best] <= _nearS[_followed] + MoreS) return false;
        _followed = best;
        return true;
    }

    private void Forget(double kept)
    {
        for (int i = 0; i < _nearS.Length; i++) _nearS[i] *= kept;
    }
}
