namespace Effleur.Coaching.Judgement;

/// <summary>How far a pass pulled the skin along (docs/methods/skin-drag.md).</summary>
internal static class DragMeasure
{
    // Skin follows before it slides: the first third of a pass shows the beginning only (chosen).
    private const double SettledShare = 1.0 / 3;

    // The way of the movement at a moment is that between three frames before and after it (chosen; under that a fingertip's jitter turns it).
    private const int Around = 3;
    private const double LeastStepMm = 3;

    // What followed skin is wrong by all through a pass: root mean square on films that nothing was chosen by (measured, docs/accuracy.md).
    private const double FloorMm = 1.4;

    // Fewer moments with a known pull do not stand for a pass (chosen).
    private const int FewestMoments = 3;

    /// <param name="trace">The hand's movement.</param>
    /// <param name="from">The pass's first moment.</param>
    /// <param name="to">The moment after its last.</param>
    /// <param name="foreshortening">Millimetres along the skin for each that is seen of the way (<see cref="Foreshortening"/>).</param>
    public static (double Mm, double ErrorMm) Of(ContactTrace trace, int from, int to, double foreshortening)
    {
        double sum = 0, errors = 0;
        int count = 0;
        for (int i = Math.Max(from + Around, from + (int)(SettledShare * (to - from))); i < to - Around; i++)
        {
            ref readonly HandMoment before = ref trace[i - Around], after = ref trace[i + Around];
            double dx = after.XMm - before.XMm, dy = after.YMm - before.YMm, seen = Math.Sqrt((dx * dx) + (dy * dy));
            if (seen < LeastStepMm || !trace[i].Pull.IsKnown) continue;
            sum += ((trace[i].Pull.XMm * dx) + (trace[i].Pull.YMm * dy)) / seen;
            errors += trace[i].Pull.ErrorMm * trace[i].Pull.ErrorMm;
            count++;
        }

        if (count < FewestMoments || double.IsNaN(foreshortening)) return (double.NaN, double.NaN);
        return (foreshortening * sum / count, foreshortening * Math.Sqrt((errors / count / count) + (FloorMm * FloorMm)));
    }
}
