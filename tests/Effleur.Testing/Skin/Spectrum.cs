using Effleur.Numerics.Colour;

namespace Effleur.Testing.Skin;

/// <summary>Light and reflectance by wavelength, 380 to 730 nm in steps of 10, and what cameras make of them.</summary>
public static class Spectrum
{
    public const int Count = 36;

    public static readonly double[] Flat = [.. Enumerable.Repeat(1.0, Count)];

    /// <summary>CIE standard illuminant D65 (ISO 11664-2), every 10 nm.</summary>
    public static readonly double[] D65 =
    [
        49.9755, 54.6482, 82.7549, 91.486, 93.4318, 86.6823, 104.865, 117.008, 117.812, 114.861, 115.923, 108.811, 109.354, 107.802, 104.79, 107.689, 104.405, 104.046,
        100, 96.3342, 95.788, 88.6856, 90.0062, 89.5991, 87.6987, 83.2886, 83.6992, 80.0268, 80.2146, 82.2778, 78.2842, 69.7213, 71.6091, 74.349, 61.604, 69.8856,
    ];

    /// <summary>A made tube: mercury's lines over a broad yellow-green phosphor. Like a cool white fluorescent, not any one.</summary>
    public static readonly double[] Tube = [.. Nm().Select(nm => (55 * Bell(nm, 580, 45)) + (12 * Bell(nm, 490, 45)) + (40 * Bell(nm, 436, 5)) + (25 * Bell(nm, 405, 5)) + (60 * Bell(nm, 546, 5)) + (20 * Bell(nm, 578, 5)))];

    /// <summary>A made white LED: a blue chip and a yellow phosphor.</summary>
    public static readonly double[] Led = [.. Nm().Select(nm => (80 * Bell(nm, 450, 10)) + (70 * Bell(nm, 570, 55)))];

    /// <summary>Reflectances in thousandths of eight patches of a ColorChecker as measured by Ohta (The Basis of Color Reproduction Engineering, 1997), every 10 nm.</summary>
    public static readonly (string Name, int[] Thousandths)[] Patches =
    [
        ("dark skin", [48, 55, 65, 68, 64, 59, 55, 53, 52, 52, 54, 57, 61, 65, 70, 74, 76, 79, 87, 100, 115, 129, 138, 146, 154, 163, 173, 188, 204, 222, 242, 261, 282, 305, 334, 372]),
        ("light skin", [103, 141, 182, 197, 201, 205, 212, 224, 240, 262, 282, 293, 301, 321, 322, 298, 292, 300, 295, 305, 358, 435, 494, 530, 550, 564, 574, 590, 605, 624, 652, 682, 713, 745, 762, 783]),
        ("blue sky", [113, 174, 266, 320, 336, 337, 335, 331, 322, 310, 293, 276, 260, 243, 225, 208, 198, 191, 183, 172, 163, 157, 150, 144, 137, 130, 123, 118, 112, 108, 105, 104, 103, 102, 102, 102]),
        ("foliage", [48, 49, 50, 49, 50, 52, 54, 58, 61, 64, 67, 70, 78, 106, 155, 181, 177, 157, 137, 126, 122, 115, 104, 98, 98, 100, 97, 95, 95, 101, 125, 174, 247, 311, 343, 358]),
        ("blue flower", [123, 197, 328, 418, 446, 448, 444, 434, 421, 405, 381, 362, 342, 314, 271, 231, 211, 209, 201, 196, 206, 223, 235, 245, 243, 247, 269, 318, 384, 446, 490, 511, 520, 523, 521, 522]),
        ("bluish green", [110, 167, 252, 303, 322, 336, 353, 375, 408, 460, 523, 566, 582, 580, 569, 549, 519, 480, 436, 392, 346, 302, 260, 234, 221, 215, 210, 208, 211, 220, 233, 244, 252, 250, 244, 245]),
        ("orange", [53, 54, 54, 53, 52, 52, 52, 52, 52, 53, 55, 57, 61, 68, 86, 120, 170, 228, 297, 380, 452, 503, 532, 552, 566, 578, 587, 599, 604, 608, 615, 622, 628, 633, 633, 637]),
        ("purplish blue", [99, 150, 231, 293, 324, 348, 373, 387, 374, 345, 301, 247, 202, 167, 137, 116, 106, 99, 90, 83, 83, 86, 87, 85, 84, 88, 98, 111, 123, 126, 120, 115, 116, 120, 128, 139]),
    ];

    public static double[] Planck(double kelvin) => [.. Nm().Select(nm => Math.Pow(nm / 560, -5) / (Math.Exp(1.4388e7 / (nm * kelvin)) - 1))];

    /// <summary>Linear sRGB of a camera whose channels are the eye's: nothing a lamp does to it is the camera's fault. Not normalised.</summary>
    public static LinearRgb Camera(double[] reflectance, double[] light) => ColourSpace.ToRgb(Tristimulus(reflectance, light));

    /// <summary>A camera with three bells for channels, as sensors behind dyes are: not the eye's.</summary>
    public static LinearRgb BellCamera(double[] reflectance, double[] light)
    {
        double r = 0, g = 0, b = 0;
        for (int i = 0; i < Count; i++)
        {
            double nm = 380 + (10 * i), power = reflectance[i] * light[i];
            (r, g, b) = (r + (power * Bell(nm, 600, 35)), g + (power * Bell(nm, 535, 40)), b + (power * Bell(nm, 460, 30)));
        }

        return new(r, g, b);
    }

    /// <summary>CIE 1931 by the fits of Wyman, Sloan and Shirley (JCGT 2, 2013), which stay within about 1 % of the tables' peaks.</summary>
    public static Xyz Tristimulus(double[] reflectance, double[] light)
    {
        double x = 0, y = 0, z = 0;
        for (int i = 0; i < Count; i++)
        {
            double nm = 380 + (10 * i), power = reflectance[i] * light[i];
            x += power * ((1.056 * Lobe(nm, 599.8, 37.9, 31.0)) + (0.362 * Lobe(nm, 442.0, 16.0, 26.7)) - (0.065 * Lobe(nm, 501.1, 20.4, 26.2)));
            y += power * ((0.821 * Lobe(nm, 568.8, 46.9, 40.5)) + (0.286 * Lobe(nm, 530.9, 16.3, 31.1)));
            z += power * ((1.217 * Lobe(nm, 437.0, 11.8, 36.0)) + (0.681 * Lobe(nm, 459.0, 26.0, 13.8)));
        }

        return new(x, y, z);
    }

    private static IEnumerable<double> Nm() => Enumerable.Range(0, Count).Select(i => 380 + (10.0 * i));

    private static double Lobe(double nm, double at, double below, double above) => Bell(nm, at, nm < at ? below : above);

    private static double Bell(double nm, double at, double width) => Math.Exp(-0.5 * (nm - at) * (nm - at) / (width * width));
}
