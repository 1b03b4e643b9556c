namespace Effleur.Coaching.Passes;

/// <summary>What one round movement was like: its length along the path's long axis, the area it enclosed with its sense, and where it was.</summary>
internal readonly record struct RoundMeasure(double LongMm, double AreaMm2, double OffCentreMm, double DeviationMm)
{
    /// <summary>The area of a full circle that long.</summary>
    public static double FullMm2(double longMm) => Math.PI / 4 * longMm * longMm;

    public static RoundMeasure Of(RunTrace trace, double startS, double endS, RingShape ring)
    {
        double x = 0, y = 0, deviation = 0;
        int count = 0;
        for (int i = 0; i < trace.Count; i++)
        {
            if (!IsIn(trace[i], startS, endS)) continue;
            (x, y, deviation, count) = (x + trace[i].XMm, y + trace[i].YMm, deviation + trace[i].DeviationMm, count + 1);
        }

        if (count < 3) return default;
        (x, y) = (x / count, y / count);
        (double spread, double area) = AroundCentre(trace, startS, endS, x, y, ring);

        // A sine swings by 2√2 times its standard deviation, which noise disturbs far less than the extremes.
        return new(2 * Math.Sqrt(2 * spread / count), area / 2, Math.Sqrt((x * x) + (y * y)), deviation / count);
    }

    private static (double Spread, double Area) AroundCentre(RunTrace trace, double startS, double endS, double x, double y, RingShape ring)
    {
        double spread = 0, area = 0, lastX = double.NaN, lastY = 0, firstX = 0, firstY = 0;
        for (int i = 0; i < trace.Count; i++)
        {
            if (!IsIn(trace[i], startS, endS)) continue;
            double dx = trace[i].XMm - x, dy = trace[i].YMm - y, along = (dx * ring.AxisX) + (dy * ring.AxisY);
            spread += along * along;
            if (double.IsNaN(lastX)) (firstX, firstY) = (dx, dy);
            else area += (lastX * dy) - (dx * lastY);
            (lastX, lastY) = (dx, dy);
        }

        return (spread, area + (lastX * firstY) - (firstX * lastY));
    }

    private static bool IsIn(in StrokeSample sample, double startS, double endS) => sample.TimeS >= startS && sample.TimeS <= endS;
}
