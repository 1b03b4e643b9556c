namespace Effleur.Coaching.Passes;

/// <summary>
/// Where the first circle began. A hand that arrives, rests and then circles turns where it rested: its circles begin there, and how it arrived is part of none.
/// </summary>
internal static class CircleArrival
{
    // A sine is within a third of its range from a turning point for arccos(1/3), 0.196 of a period, on either side; a tenth of a second more is a rest (chosen).
    private const double LingerShare = 0.196;
    private const double RestedS = 0.1;

    /// <summary>When the hand left the place of its first turning point, seconds; null when it did not rest there.</summary>
    public static double? RestedUntilS(RunTrace trace, in RingShape ring, double firstS, double secondS)
    {
        double from = ring.Along(trace[At(trace, firstS)]), near = Math.Abs(ring.Along(trace[At(trace, secondS)]) - from) / 3, cameS = firstS, leftS = firstS;
        for (int i = 0; i < trace.Count && trace[i].TimeS < secondS; i++)
        {
            if (Math.Abs(ring.Along(trace[i]) - from) >= near) continue;
            cameS = Math.Min(cameS, trace[i].TimeS);
            leftS = Math.Max(leftS, trace[i].TimeS);
        }

        double periodS = (secondS - leftS) / (0.5 - LingerShare);
        return leftS - cameS < (2 * LingerShare * periodS) + RestedS ? null : leftS - (LingerShare * periodS);
    }

    private static int At(RunTrace trace, double timeS)
    {
        int i = 0;
        while (i < trace.Count - 1 && trace[i].TimeS < timeS) i++;
        return i;
    }
}
