using Effleur.Coaching.Judgement;

namespace Effleur.Coaching.Passes;

/// <summary>The figures of a run from its trace.</summary>
internal static class RunMeasure
{
    public static Run Measure(RunTrace trace, int end, int direction, double pathMm, double smoothS, bool isUnseen)
    {
        double travel = Math.Abs(trace[end].ArcMm - trace[0].ArcMm);
        TravelTime time = TravelTime.Of(trace, end, direction, smoothS);
        Means(trace, end, time, out double deviation, out double spread, out double contact, out double size, out bool isHoled);
        FoundPass pass = new()
        {
            StartS = Math.Max(trace[0].TimeS, time.StartS),
            EndS = Math.Min(trace[end].TimeS, time.EndS),
            Seen = !isUnseen && !isHoled,
            IsForward = direction > 0,
            SpeedMmS = travel / Math.Max(time.EndS - time.StartS, 1e-3),
            LengthMm = travel,
            Completeness = Math.Min(1, travel / pathMm),
            DeviationMm = deviation,
            HandSize = size,
            Smoothness = Smoothness.Of(trace, Math.Max(trace[0].TimeS, time.StartS), Math.Min(trace[end].TimeS, time.EndS)),
        };
        return new(pass, spread, contact);
    }

    private static void Means(
        RunTrace trace, int end, TravelTime time, out double deviation, out double spread, out double contact, out double size, out bool isHoled)
    {
        (deviation, contact, size, isHoled) = (0, 0, 0, false);
        double squares = 0;
        int count = 0;
        for (int i = 0; i <= end; i++)
        {
            ref readonly StrokeSample s = ref trace[i];
            if (i > 0 && s.TimeS > time.StartS && trace[i - 1].TimeS < time.EndS) isHoled |= trace.IsLostBefore(i);
            if (s.TimeS < time.StartS || s.TimeS > time.EndS) continue;
            deviation += s.DeviationMm;
            squares += s.DeviationMm * s.DeviationMm;
            contact += s.Contact;
            size += s.HandSize;
            count++;
        }

        double n = Math.Max(count, 1);
        (deviation, contact, size) = (deviation / n, contact / n, size / n);
        spread = Math.Sqrt(Math.Max(0, (squares / n) - (deviation * deviation)));
    }
}
