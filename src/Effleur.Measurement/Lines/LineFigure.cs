namespace Effleur.Measurement.Lines;

/// <summary>A figure with one standard error, and what no error is under.</summary>
internal readonly record struct LineFigure(double Value, double Error, double Floor)
{
    // Half of the shortest line: so much can be found or missed by chance, even where no line was found.
    private const double FloorMm = LineTracer.LeastMm / 2;

    // The same for depth and texture: quantising of a byte, 1 in 255 of mid-grey, about 1 % of light (chosen: a tenth of it after averaging).
    private const double FloorLog = 0.001;

    /// <summary>Millimetres of line to a square centimetre.</summary>
    public static LineFigure Density(LineSums sums) => With(100 * sums.Lines.Mean, 100 * sums.Lines.MeanError(), 100 * FloorMm / sums.Lines.Weight);

    /// <summary>Millimetres of line.</summary>
    public static LineFigure Length(LineSums sums) => With(sums.Lines.Value, sums.Lines.MeanError() * sums.Lines.Weight, FloorMm);

    /// <summary>Mean depth of the lines; one line in one tile says nothing of how lines differ, so the error is then the depth itself.</summary>
    public static LineFigure Depth(LineSums sums) =>
        With(sums.Depth.Mean, sums.Depth.MeanError() is var error && double.IsFinite(error) ? error : sums.Depth.Mean, FloorLog);

    /// <summary>Root mean square of the texture.</summary>
    public static LineFigure Texture(LineSums sums)
    {
        double value = Math.Sqrt(sums.Texture.Mean);
        return With(value, sums.Texture.MeanError() / (2 * Math.Max(value, FloorLog)), FloorLog);
    }

    /// <summary>Mean of repeats: from three on its error is theirs, the floor beside it, because pictures may agree by chance; with fewer that of the pictures' tiles.</summary>
    public static LineFigure Mean(LineFigure[] repeats)
    {
        double mean = repeats.Average(f => f.Value), floor = repeats.Max(f => f.Floor);
        if (repeats.Length < LineOptions.RepeatsForError) return new(mean, repeats.Max(f => f.Error), floor);
        double variance = repeats.Sum(f => Math.Pow(f.Value - mean, 2)) / (repeats.Length - 1);
        return new(mean, Math.Sqrt((variance + (floor * floor)) / repeats.Length), floor);
    }

    private static LineFigure With(double value, double error, double floor) => new(value, Math.Sqrt((error * error) + (floor * floor)), floor);
}
