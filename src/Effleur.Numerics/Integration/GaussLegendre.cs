using System.Collections.Immutable;

namespace Effleur.Numerics.Integration;

/// <summary>
/// Places and weights of Gauss and Legendre's rule: the sum of weight times value is the integral, exact for polynomials of degree 2n − 1 and very close for
/// anything smooth (Abramowitz and Stegun 25.4.29; the places by Newton's method from Tricomi's first guess).
/// </summary>
public static class GaussLegendre
{
    // Newton's method doubles its digits each time; from Tricomi's guess four do.
    private const int MostSteps = 20;
    private const double Settled = 1e-15;

    /// <summary>The rule on an interval, its places rising.</summary>
    /// <param name="count">How many places, at least 1.</param>
    /// <param name="low">Where the interval begins.</param>
    /// <param name="high">Where it ends.</param>
    /// <exception cref="ArgumentOutOfRangeException">No place.</exception>
    public static ImmutableArray<Node> On(int count, double low, double high)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        double half = (high - low) / 2, middle = low + half;
        return [.. Enumerable.Range(1, count).Select(i => Of(count, i)).Select(node => new Node(middle - (half * node.At), half * node.Weight))];
    }

    private static Node Of(int count, int i)
    {
        double x = Math.Cos(Math.PI * (i - 0.25) / (count + 0.5)), slope = 1;
        for (int step = 0; step < MostSteps; step++)
        {
            (double value, slope) = Legendre(count, x);
            double move = value / slope;
            x -= move;
            if (Math.Abs(move) < Settled) break;
        }

        slope = Legendre(count, x).Slope;
        return new(x, 2 / ((1 - (x * x)) * slope * slope));
    }

    private static (double Value, double Slope) Legendre(int degree, double x)
    {
        double before = 1, value = x;
        for (int k = 2; k <= degree; k++) (before, value) = (value, ((((2 * k) - 1) * x * value) - ((k - 1) * before)) / k);
        return (value, degree * ((x * value) - before) / ((x * x) - 1));
    }
}
