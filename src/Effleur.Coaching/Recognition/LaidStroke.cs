namespace Effleur.Coaching.Recognition;

/// <summary>A stroke as it lies on the person's head now, in the picture's plane. One after another is laid into the same buffers, which so stay at hand.</summary>
/// <param name="mostStages">Stages of the longest.</param>
internal sealed class LaidStroke(int mostStages)
{
    /// <summary>Its stages' places, mm; only the first <see cref="StrokeShape.Count"/> are its own.</summary>
    public double[] X { get; } = new double[mostStages];

    public double[] Y { get; } = new double[mostStages];

    /// <summary>The middle of a swing; not told for a glide.</summary>
    public double MiddleX { get; private set; }

    public double MiddleY { get; private set; }

    public Spread Swing { get; private set; }

    /// <summary>As <see cref="PlaceWindow.Sense"/>.</summary>
    public double Sense { get; private set; }

    public void Lay(StrokeShape shape, PersonalHead head)
    {
        shape.Stages.Lay(head.X, head.Y, X, Y);
        if (!shape.IsGlide) Measure(shape.Count);
    }

    private void Measure(int n)
    {
        double x = 0, y = 0, xx = 0, xy = 0, yy = 0, turn = 0, speed = 0;
        for (int i = 0; i < n; i++) (x, y) = (x + (X[i] / n), y + (Y[i] / n));
        for (int i = 0; i < n; i++)
        {
            int next = (i + 1) % n, last = (i + n - 1) % n;
            double dx = X[i] - x, dy = Y[i] - y, vx = X[next] - X[last], vy = Y[next] - Y[last];
            (xx, xy, yy) = (xx + (dx * dx / n), xy + (dx * dy / n), yy + (dy * dy / n));
            turn += ((dx * vy) - (dy * vx)) / n;
            speed += ((vx * vx) + (vy * vy)) / n;
        }

        (MiddleX, MiddleY, Swing) = (x, y, new(xx, xy, yy));
        Sense = turn / Math.Sqrt(Math.Max(1e-9, (xx + yy) * speed));
    }
}
