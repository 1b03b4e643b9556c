namespace Effleur.Coaching.Passes;

/// <summary>
/// Which way round a hand circles: the area of its rounds as a share of a full circle's, with its sense. Rounds that follow each other are one decision
/// unless they clearly disagree (docs/methods/pass-detection.md).
/// </summary>
internal sealed class CircleSense
{
    // Measured on ten films of T28: the share a round shows is off by 0.065 root mean square, because the hand model moves the fingertips, and stays
    // off by as much over a visit. One and a half times that is told, three times that against all earlier rounds at once.
    private const double Told = 0.1;
    private const double ToldAgainst = 0.2;

    // Less than a third of what a circle on this skin would show is a line to and fro (chosen).
    private const double LeastRoundness = 1.0 / 3;

    // The landmarks' own error near the outline is 0.05 on the same films: one and a half times that can be skin that is seen, five times that cannot. In
    // between nobody knows whether the circle is seen from outside or, behind the ear, as if through the head.
    private const double TurnedAway = -0.08;
    private const double BehindTheHead = -0.25;

    // People turn round less often than noise does; a round before counts three quarters (chosen).
    private const double Remembered = 0.75;

    private double _sum;
    private double _weight;

    public void Clear() => (_sum, _weight) = (0, 0);

    /// <summary>Takes in a round.</summary>
    /// <param name="share">Its area as a share of a full circle of its size, positive from right over down to left.</param>
    /// <param name="ring">The path.</param>
    /// <returns>Whether it ran the prescribed way, and whether that is certain enough to be told.</returns>
    public (bool IsForward, bool IsSure) Add(double share, in RingShape ring)
    {
        double told = Math.Max(Told, LeastRoundness * Math.Abs(ring.Facing));
        bool turned = share * _sum < 0 && Math.Abs(share) >= told;
        if (turned) Clear();
        (_sum, _weight) = ((Remembered * _sum) + share, (Remembered * _weight) + 1);
        double shown = Math.Abs(share), evidence = Math.Max(shown, Math.Abs(_sum) / _weight);
        bool isSure = turned ? shown >= Math.Max(told, ToldAgainst) : share * _sum > 0 && evidence >= told;
        int spin = ring.Facing > BehindTheHead ? ring.Spin : -ring.Spin;
        return (Math.Sign(_sum) == spin, isSure && (ring.Facing is >= TurnedAway or <= BehindTheHead));
    }
}
