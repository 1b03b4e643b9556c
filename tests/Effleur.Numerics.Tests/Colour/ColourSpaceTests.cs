using Effleur.Numerics.Colour;
using FsCheck;
using FsCheck.Fluent;
using MathNet.Numerics.LinearAlgebra;

namespace Effleur.Numerics.Tests.Colour;

public sealed class ColourSpaceTests
{
    // Published conversions of the corners of the sRGB cube to CIELAB against D65 (Lindbloom's calculator; IEC 61966-2-1 white).
    [Theory]
    [InlineData(255, 255, 255, 100, 0, 0)]
    [InlineData(0, 0, 0, 0, 0, 0)]
    [InlineData(255, 0, 0, 53.24, 80.09, 67.20)]
    [InlineData(0, 255, 0, 87.74, -86.18, 83.18)]
    [InlineData(0, 0, 255, 32.30, 79.19, -107.86)]
    [InlineData(128, 128, 128, 53.59, 0, 0)]
    public void ToLab_PublishedColours_Agree(byte red, byte green, byte blue, double l, double a, double b)
    {
        Lab lab = ColourSpace.ToLab(Srgb.ToLinear(red, green, blue));

        Assert.Equal(l, lab.L, 0.01);
        Assert.Equal(a, lab.A, 0.02);
        Assert.Equal(b, lab.B, 0.02);
    }

    /// <summary>A second way to the matrix: from the standard's chromaticities of primaries and white.</summary>
    [Fact]
    public void ToXyz_Matrix_IsThatOfThePrimaries()
    {
        Matrix<double> primaries = Matrix<double>.Build.DenseOfColumnVectors(Place(0.64, 0.33), Place(0.30, 0.60), Place(0.15, 0.06));
        Vector<double> white = Place(0.3127, 0.3290);
        Matrix<double> matrix = primaries * Matrix<double>.Build.DiagonalOfDiagonalVector(primaries.Solve(white));

        foreach ((LinearRgb one, int column) in new[] { (new LinearRgb(1, 0, 0), 0), (new LinearRgb(0, 1, 0), 1), (new LinearRgb(0, 0, 1), 2) })
        {
            Xyz xyz = ColourSpace.ToXyz(one);
            Assert.Equal(matrix[0, column], xyz.X, 12);
            Assert.Equal(matrix[1, column], xyz.Y, 12);
            Assert.Equal(matrix[2, column], xyz.Z, 12);
        }
    }

    [Fact]
    public void ToLinear_EveryByte_RisesAndComesBack()
    {
        for (int value = 0; value < 256; value++)
        {
            Assert.Equal(value, Srgb.ToByte(Srgb.ToLinear((byte)value)));
            if (value > 0) Assert.True(Srgb.ToLinear((byte)value) > Srgb.ToLinear((byte)(value - 1)));
        }
    }

    // 0.2140 for one half is the curve's well-known value; the ends are exact.
    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.04045, 0.0031308)]
    [InlineData(0.5, 0.21404114)]
    [InlineData(1, 1)]
    public void ToLinear_KnownValues_Agree(double encoded, double linear) => Assert.Equal(linear, Srgb.ToLinear(encoded), 7);

    [Fact]
    public void AnyColour_GoesToLabAndBack() => Prop.ForAll(Colours().ToArbitrary(), colour =>
    {
        LinearRgb back = ColourSpace.ToRgb(ColourSpace.ToXyz(ColourSpace.ToLab(colour), ColourSpace.D65));
        LinearRgb off = back - colour;
        return Math.Max(Math.Abs(off.R), Math.Max(Math.Abs(off.G), Math.Abs(off.B))) < 1e-12;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void AnyBytes_AreFiniteAndInRange() => Prop.ForAll(Gen.Choose(0, 255).ArrayOf(3).ToArbitrary(), v =>
    {
        Lab lab = ColourSpace.ToLab(Srgb.ToLinear((byte)v[0], (byte)v[1], (byte)v[2]));
        return lab.IsFinite && lab.L is >= 0 and <= 100 + 1e-9 && (v[0] != v[1] || v[1] != v[2] || (Math.Abs(lab.A) < 1e-9 && Math.Abs(lab.B) < 1e-9));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Lightness_OfMoreLight_IsHigher() => Prop.ForAll(Colours().ToArbitrary(), colour =>
        ColourSpace.ToLab(1.01 * (colour + new LinearRgb(0.001, 0.001, 0.001))).L > ColourSpace.ToLab(colour).L).QuickCheckThrowOnFailure();

    private static Gen<LinearRgb> Colours() =>
        from v in Gen.Choose(0, 10_000).ArrayOf(3) select new LinearRgb(v[0] / 1e4, v[1] / 1e4, v[2] / 1e4);

    private static Vector<double> Place(double x, double y) => Vector<double>.Build.DenseOfArray([x / y, 1, (1 - x - y) / y]);
}
