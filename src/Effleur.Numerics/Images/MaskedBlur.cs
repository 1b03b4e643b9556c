namespace Effleur.Numerics.Images;

/// <summary>
/// A Gaussian blur of a square picture in which only some texels count: blur(weight · value) / blur(weight), so that what lies
/// outside the mask never bleeds in (normalised convolution, Knutsson and Westin 1993). The Gaussian is three boxes one after
/// another (Wells 1986), so the time does not depend on its width.
/// </summary>
public static class MaskedBlur
{
    private const int Boxes = 3;

    /// <summary>The blurred picture; NaN where no weight is in reach.</summary>
    /// <param name="values">size² values, row by row; not looked at where the weight is 0.</param>
    /// <param name="weights">size² weights, 0 or above.</param>
    /// <param name="size">Side in texels.</param>
    /// <param name="sigma">Width of the Gaussian in texels, above 0.</param>
    /// <exception cref="ArgumentException">A length is not size², or the width not above 0.</exception>
    public static double[] Of(ReadOnlySpan<double> values, ReadOnlySpan<double> weights, int size, double sigma)
    {
        if (values.Length != size * size || weights.Length != values.Length) throw new ArgumentException($"Expected {size * size} values and weights.", nameof(values));
        if (!(sigma > 0) || !double.IsFinite(sigma)) throw new ArgumentException("A width is above 0.", nameof(sigma));
        double[] above = new double[values.Length], below = weights.ToArray();
        for (int i = 0; i < above.Length; i++) above[i] = weights[i] == 0 ? 0 : weights[i] * values[i];
        Blur(above, size, sigma);
        Blur(below, size, sigma);

        // Running sums leave rounding behind where nothing is: less weight than this is none.
        const double None = 1e-9;
        for (int i = 0; i < above.Length; i++) above[i] = below[i] > None ? above[i] / below[i] : double.NaN;
        return above;
    }

    private static void Blur(double[] picture, int size, double sigma)
    {
        double[] line = new double[size];
        for (int box = 0; box < Boxes; box++)
        {
            int radius = Radius(sigma, box);
            for (int y = 0; y < size; y++) Slide(picture.AsSpan(y * size), 1, line, radius);
            for (int x = 0; x < size; x++) Slide(picture.AsSpan(x), size, line, radius);
        }
    }

    /// <summary>Boxes of odd widths whose variances add up to the Gaussian's as nearly as can be.</summary>
    private static int Radius(double sigma, int box)
    {
        double ideal = Math.Sqrt((12 * sigma * sigma / Boxes) + 1);
        int lower = (int)Math.Floor((ideal - 1) / 2);
        double width = (2 * lower) + 1;
        double wide = ((12 * sigma * sigma) - (Boxes * ((width * width) - 1))) / (4 * (width + 1));
        return box < Boxes - Math.Round(wide) ? lower : lower + 1;
    }

    private static void Slide(Span<double> from, int step, double[] line, int radius)
    {
        int size = line.Length;
        for (int i = 0; i < size; i++) line[i] = from[i * step];
        double sum = 0;
        for (int i = 0; i < Math.Min(radius, size); i++) sum += line[i];
        for (int i = 0; i < size; i++)
        {
            if (i + radius < size) sum += line[i + radius];
            if (i - radius - 1 >= 0) sum -= line[i - radius - 1];
            from[i * step] = sum / ((2 * radius) + 1);
        }
    }
}
