namespace Effleur.Coaching.Passes;

/// <summary>The figures of a run from its trace.</summary>
internal static class RunMeasure
{
    // The slow ends are not the moving part: 1 mm for noise and 2 % of the travel for easing in and out (chosen; see docs/methods/pass-detection.md).
    private const double TrimMm = 1;
    private const double TrimShare = 0.02;

    public static Run Measure(RunTrace trace, int end, int direction, double pathMm, bool isUnseen)
    {
        double from = trace[0].ArcMm, travel = Math.Abs(trace[end].ArcMm - from), trim = TrimMm + (TrimShare * travel);
        double leaves = Crossing(trace, end, direction, from + (direction * trim));
        double arrives = Crossing(trace, end, direction, from + (direction * (travel - trim)));
        double speed = (travel - (2 * trim)) / Math.Max(arrives - leaves, 1e-3);
        double startS = Math.Max(trace[0].TimeS, leaves - (trim / speed)), endS = Math.Min(trace[end].TimeS, arrives + (trim / speed));
        Means(trace, end, leaves, arrives, out double deviation, out double contact, out double size, out double gapS);
        FoundPass pass = new()
        {
            StartS = startS,
            EndS = endS,
            Seen = !isUnseen && gapS <= PassFinder.GapS,
            IsForward = direction > 0,
            SpeedMmS = speed,
            LengthMm = travel,
            Completeness = Math.Min(1, travel / pathMm),
            DeviationMm = deviation,
        };
        return new(pass, contact, size);
    }

    /// <summary>When the run passed a place: halfway between the first and the last crossing, since noise crosses several times.</summary>
    private static double Crossing(RunTrace trace, int end, int direction, double level)
    {
        double first = trace[end].TimeS, last = trace[0].TimeS;
        bool hasFirst = false;
        for (int i = 1; i <= end; i++)
        {
            double before = (trace[i - 1].ArcMm - level) * direction, after = (trace[i].ArcMm - level) * direction;
            if (before >= 0 || after < 0) continue;
            double t = trace[i - 1].TimeS + (before / (before - after) * (trace[i].TimeS - trace[i - 1].TimeS));
            if (!hasFirst) first = t;
            hasFirst = true;
            last = t;
        }

        return hasFirst ? (first + last) / 2 : trace[0].TimeS;
    }

    private static void Means(
        RunTrace trace, int end, double leaves, double arrives, out double deviation, out double contact, out double size, out double gapS)
    {
        (deviation, contact, size, gapS) = (0, 0, 0, 0);
        int count = 0;
        for (int i = 0; i <= end; i++)
        {
            ref readonly StrokeSample s = ref trace[i];
            if (i > 0 && s.TimeS > leaves && trace[i - 1].TimeS < arrives) gapS = Math.Max(gapS, trace.GapBefore(i));
            if (s.TimeS < leaves || s.TimeS > arrives) continue;
            deviation += s.DeviationMm;
            contact += s.Contact;
            size += s.HandSize;
            count++;
        }

        double n = Math.Max(count, 1);
        (deviation, contact, size) = (deviation / n, contact / n, size / n);
    }
}
