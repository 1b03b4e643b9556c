namespace Effleur.Numerics.Colour;

/// <summary>How far two colours are apart (docs/methods/delta-e.md).</summary>
public static class ColourDifference
{
    private const double TwentyFiveToThe7 = 6103515625;

    /// <summary>ΔE*ab of 1976: the straight distance in CIELAB.</summary>
    public static double Cie1976(Lab a, Lab b) =>
        Math.Sqrt(((a.L - b.L) * (a.L - b.L)) + ((a.A - b.A) * (a.A - b.A)) + ((a.B - b.B) * (a.B - b.B)));

    /// <summary>ΔE00 (CIE 142-2001) in the form of Sharma, Wu and Dalal, with kL = kC = kH = 1.</summary>
    public static double Ciede2000(Lab first, Lab second)
    {
        double stretch = 1 + Saturation((Chroma(first.A, first.B) + Chroma(second.A, second.B)) / 2);
        double a1 = stretch * first.A, a2 = stretch * second.A;
        double c1 = Chroma(a1, first.B), c2 = Chroma(a2, second.B), h1 = Hue(a1, first.B), h2 = Hue(a2, second.B);
        double turn = c1 * c2 == 0 ? 0 : Turn(h2 - h1);
        double l = (second.L - first.L) / WeightOfLightness((first.L + second.L) / 2);
        double chroma = (c1 + c2) / 2, hue = MeanHue(h1, h2, c1 * c2 == 0);
        double c = (c2 - c1) / (1 + (0.045 * chroma));
        double h = 2 * Math.Sqrt(c1 * c2) * Sin(turn / 2) / (1 + (0.015 * chroma * Bumps(hue)));
        return Math.Sqrt(Math.Max(0, (l * l) + (c * c) + (h * h) + (BlueTurn(chroma, hue) * c * h)));
    }

    private static double Chroma(double a, double b) => Math.Sqrt((a * a) + (b * b));

    /// <summary>How much a* is stretched near grey: half at no chroma, none at high.</summary>
    private static double Saturation(double meanChroma)
    {
        double seventh = Math.Pow(meanChroma, 7);
        return 0.5 * (1 - Math.Sqrt(seventh / (seventh + TwentyFiveToThe7)));
    }

    private static double Hue(double a, double b)
    {
        double degrees = a == 0 && b == 0 ? 0 : Math.Atan2(b, a) * 180 / Math.PI;
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static double Turn(double degrees) => degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;

    private static double MeanHue(double h1, double h2, bool isOneGrey)
    {
        double sum = h1 + h2;
        if (isOneGrey) return sum;
        if (Math.Abs(h1 - h2) <= 180) return sum / 2;
        return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
    }

    private static double WeightOfLightness(double meanL)
    {
        double squared = (meanL - 50) * (meanL - 50);
        return 1 + (0.015 * squared / Math.Sqrt(20 + squared));
    }

    private static double Bumps(double hue) =>
        1 - (0.17 * Cos(hue - 30)) + (0.24 * Cos(2 * hue)) + (0.32 * Cos((3 * hue) + 6)) - (0.20 * Cos((4 * hue) - 63));

    private static double BlueTurn(double chroma, double hue)
    {
        double seventh = Math.Pow(chroma, 7), away = (hue - 275) / 25;
        return -2 * Math.Sqrt(seventh / (seventh + TwentyFiveToThe7)) * Sin(60 * Math.Exp(-away * away));
    }

    private static double Sin(double degrees) => Math.Sin(degrees * Math.PI / 180);

    private static double Cos(double degrees) => Math.Cos(degrees * Math.PI / 180);
}
