namespace Effleur.Coaching.Judgement;

/// <summary>How far a pass pulled the skin along (docs/methods/skin-drag.md).</summary>
internal static class DragMeasure
{
    // Skin follows before it slides: the first third of a pass shows the beginning only (chosen).
    private const double SettledShare = 1.0 / 3;

    // The way of the movement at a moment is that between three frames before and after it (chosen; under that a fingertip's jitter turns it).
    private const int Around = 3;
    private const double LeastStepMm = 3;

    // What followed skin may be wrong by all through a pass (chosen so that planted pulls lie within two, docs/methods/skin-drag.md).
    private const double FloorMm = 1;

    // Fewer moments with a known pull do not stand for a pass (chosen).
    private const int FewestMoments = 3;

    public static (double Mm, double ErrorMm) Of(ContactTrace trace, int from, int to)
    {
        double sum = 0, errors = 0;
        int count = 0;
        for (int i = Math.Max(from + Around, from + (int)(SettledShare * (to - from))); i < to - Around; i++)
        {
            ref readonly HandMoment before = ref trace[i - Around], after = ref trace[i + Around];
            double dx = after.XMm - before.XMm, dy = after.YMm - before.YMm, seen = Math.Sqrt((dx * dx) + (dy * dy));
            if (seen < LeastStepMm || !trace[i].Pull.IsKnown) continue;
            double error = trace[i].Pull.ErrorMm * trace[i].AlongSkin(dx, dy) / seen;
            sum += trace[i].PullAlong(dx, dy);
            errors += error * error;
            count++;
        }

        return count < FewestMoments ? (double.NaN, double.NaN) : (sum / count, Math.Sqrt((errors / count / count) + (FloorMm * FloorMm)));
    }
}
