namespace Effleur.Measurement.Lines;

/// <summary>A figure with one standard error.</summary>
internal readonly record struct LineFigure(double Value, double Error)
{
    // Half of the shortest line: so much can be found or missed by chance, even where no line was found.
    private const double FloorMm = LineTracer.LeastMm / 2;

    // The same for depth and texture: quantising of a byte, 1 in 255 of mid-grey, about 1 % of light (chosen: a tenth of it after averaging).
    private const double FloorLog = 0.001;

    /// <summary>Millimetres of line to a square centimetre.</summary>
    public static LineFigure Density(LineSums sums) => new(100 * sums.Lines.Mean, 100 * Root(sums.Lines.MeanError(), FloorMm / sums.Lines.Weight));

    /// <summary>Millimetres of line.</summary>
    public static LineFigure Length(LineSums sums) => new(sums.Lines.Value, Root(sums.Lines.MeanError() * sums.Lines.Weight, FloorMm));

    /// <summary>Mean depth of the lines; one line in one tile says nothing of how lines differ, so the error is then the depth itself.</summary>
    public static LineFigure Depth(LineSums sums) =>
        new(sums.Depth.Mean, sums.Depth.MeanError() is var error && double.IsFinite(error) ? Root(error, FloorLog) : sums.Depth.Mean);

    /// <summary>Root mean square of the texture.</summary>
    public static LineFigure Texture(LineSums sums)
    {
        double value = Math.Sqrt(sums.Texture.Mean);
        return new(value, Root(sums.Texture.MeanError() / (2 * Math.Max(value, FloorLog)), FloorLog));
    }

    /// <summary>Mean of repeats: from three on its error is theirs, and never under the floor that one picture's quantising sets; with fewer that of the pictures' tiles.</summary>
    public static LineFigure Mean(LineFigure[] repeats)
    {
        double mean = repeats.Average(f => f.Value);
        if (repeats.Length < LineOptions.RepeatsForError) return new(mean, repeats.Max(f => f.Error));
        double variance = repeats.Sum(f => Math.Pow(f.Value - mean, 2)) / (repeats.Length - 1);
        return new(mean, Math.Sqrt(variance / repeats.Length));
    }

    private static double Root(double a, double b) => Math.Sqrt((a * a) + (b * b));
}
