namespace Effleur.Numerics.Statistics;

/// <summary>Where a function with one valley is least (Kiefer 1953).</summary>
internal static class GoldenSection
{
    private const double Golden = 0.61803398874989485;

    // A valley's floor is flat: its place cannot be told better than to the root of a double's precision.
    private const double Precision = 1e-9;

    public static double Least(Func<double, double> valley, double low, double high)
    {
        double left = high - (Golden * (high - low)), right = low + (Golden * (high - low)), atLeft = valley(left), atRight = valley(right);
        while (high - low > Precision)
        {
            if (atLeft <= atRight)
            {
                (high, right, atRight) = (right, left, atLeft);
                left = high - (Golden * (high - low));
                atLeft = valley(left);
            }
            else
            {
                (low, left, atLeft) = (left, right, atRight);
                right = low + (Golden * (high - low));
                atRight = valley(right);
            }
        }

        return low + ((high - low) / 2);
    }
}
