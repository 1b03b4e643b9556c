namespace Effleur.Numerics.Statistics;

/// <summary>The gamma function's logarithm and the two incomplete functions distributions are made of (Press et al., Numerical Recipes, third edition, chapter 6).</summary>
internal static class Gamma
{
    // Lanczos with g = 7 and nine terms (Godfrey 2001): good to about 15 digits.
    private static readonly double[] Lanczos =
    [
        0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
        12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
    ];

    // Both series converge within tens of terms unless an argument is in the thousands; the loop ends by itself.
    private const int MostTerms = 100_000;
    private const double Precision = 1e-15;
    private const double Tiny = 1e-300;

    public static double Log(double x)
    {
        double sum = Lanczos[0], t = x + 6.5;
        for (int i = 1; i < Lanczos.Length; i++) sum += Lanczos[i] / (x - 1 + i);
        return (0.5 * Math.Log(2 * Math.PI)) + ((x - 0.5) * Math.Log(t)) - t + Math.Log(sum);
    }

    /// <summary>Regularised lower incomplete gamma function P(a, x).</summary>
    public static double Lower(double a, double x)
    {
        if (!(x > 0)) return 0;
        return x < a + 1 ? Scale(a, x) * Series(a, x) : 1 - (Scale(a, x) * UpperFraction(a, x));
    }

    /// <summary>Regularised upper incomplete gamma function Q(a, x) = 1 - P(a, x), without the loss of a far tail's figures.</summary>
    public static double Upper(double a, double x)
    {
        if (!(x > 0)) return 1;
        return x < a + 1 ? 1 - (Scale(a, x) * Series(a, x)) : Scale(a, x) * UpperFraction(a, x);
    }

    /// <summary>Regularised incomplete beta function I of x with a and b.</summary>
    public static double Beta(double a, double b, double x)
    {
        if (x <= 0) return 0;
        if (x >= 1) return 1;
        double scale = Math.Exp(Log(a + b) - Log(a) - Log(b) + (a * Math.Log(x)) + (b * Math.Log(1 - x)));
        return x < (a + 1) / (a + b + 2) ? scale * BetaFraction(a, b, x) / a : 1 - (scale * BetaFraction(b, a, 1 - x) / b);
    }

    private static double Scale(double a, double x) => Math.Exp((a * Math.Log(x)) - x - Log(a));

    private static double Series(double a, double x)
    {
        double term = 1 / a, sum = term;
        for (int n = 1; n < MostTerms && term > Precision * sum; n++)
        {
            term *= x / (a + n);
            sum += term;
        }

        return sum;
    }

    private static double UpperFraction(double a, double x)
    {
        double b = x + 1 - a, c = 1 / Tiny, d = 1 / b, h = d;
        for (int i = 1; i < MostTerms; i++)
        {
            double an = -i * (i - a);
            b += 2;
            (c, d) = (NotNought(b + (an / c)), 1 / NotNought((an * d) + b));
            h *= c * d;
            if (Math.Abs((c * d) - 1) < Precision) break;
        }

        return h;
    }

    private static double BetaFraction(double a, double b, double x)
    {
        double c = 1, d = 1 / NotNought(1 - ((a + b) * x / (a + 1))), h = d;
        for (int m = 1; m < MostTerms; m++)
        {
            double even = m * (b - m) * x / ((a + (2 * m) - 1) * (a + (2 * m)));
            (c, d) = (NotNought(1 + (even / c)), 1 / NotNought(1 + (even * d)));
            h *= c * d;
            double odd = -(a + m) * (a + b + m) * x / ((a + (2 * m)) * (a + (2 * m) + 1));
            (c, d) = (NotNought(1 + (odd / c)), 1 / NotNought(1 + (odd * d)));
            h *= c * d;
            if (Math.Abs((c * d) - 1) < Precision) break;
        }

        return h;
    }

    private static double NotNought(double value) => Math.Abs(value) < Tiny ? Tiny : value;
}
