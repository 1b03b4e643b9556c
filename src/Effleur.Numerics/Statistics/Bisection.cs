namespace Effleur.Numerics.Statistics;

/// <summary>Where a rising function crosses 0: slow and sure.</summary>
internal static class Bisection
{
    // Each halves the bracket: a double has no more bits to settle than this.
    private const int MostSteps = 200;

    public static double Root(Func<double, double> rising, double low, double high)
    {
        for (int step = 0; step < MostSteps; step++)
        {
            double middle = low + ((high - low) / 2);
            if (middle <= low || middle >= high) break;
            if (rising(middle) < 0) low = middle;
            else high = middle;
        }

        return low + ((high - low) / 2);
    }
}
