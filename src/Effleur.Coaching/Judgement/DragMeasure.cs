using Effleur.Coaching.Skin;

namespace Effleur.Coaching.Judgement;

/// <summary>How far a pass pulled the skin along (docs/methods/skin-drag.md).</summary>
internal static class DragMeasure
{
    // Skin follows before it slides: the first third of a pass shows the beginning only (chosen).
    private const double SettledShare = 1.0 / 3;

    // The way of the movement at a moment is that between three frames before and after it (chosen; under that a fingertip's jitter turns it).
    private const int Around = 3;
    private const double LeastStepMm = 3;

    // What a tracked skin may be wrong by all through a pass (chosen, docs/methods/skin-drag.md).
    private const double FloorMm = 2;

    // Jitter of landmarks and fingertips flattens the bump that is fitted; planted pulls come out a sixth too small (measured, docs/methods/skin-drag.md).
    private const double Gain = 1.2;

    // The face at rest was a mean over so many frames at least, and its error is the same all through a pass.
    private const double RestShare = 1.0 / RestingSkin.EnoughFrames;

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

        if (count == 0) return (double.NaN, double.NaN);
        double chance = errors / count * ((1.0 / count) + RestShare);
        return (Gain * sum / count, Gain * Math.Sqrt(chance + (FloorMm * FloorMm)));
    }
}
