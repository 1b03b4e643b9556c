using Effleur.Numerics.Colour;
using FsCheck;
using FsCheck.Fluent;

namespace Effleur.Numerics.Tests.Colour;

public sealed class ColourDifferenceTests
{
    [Fact]
    public void Ciede2000_SharmasPairs_AgreeToFourDecimals() => Assert.All(SharmaPairs.All, pair =>
        Assert.Equal(pair[6], ColourDifference.Ciede2000(new(pair[0], pair[1], pair[2]), new(pair[3], pair[4], pair[5])), 5e-5));

    [Fact]
    public void Cie1976_KnownTriangle_IsTheStraightDistance() =>
        Assert.Equal(13, ColourDifference.Cie1976(new(50, 0, 0), new(53, 4, 12)), 12);

    [Fact]
    public void Ciede2000_AnyTwo_AreAsFarBothWaysAndFinite() => Prop.ForAll(Labs().Two().ToArbitrary(), pair =>
    {
        double there = ColourDifference.Ciede2000(pair.Item1, pair.Item2), back = ColourDifference.Ciede2000(pair.Item2, pair.Item1);
        return double.IsFinite(there) && there >= 0 && Math.Abs(there - back) < 1e-9 && ColourDifference.Ciede2000(pair.Item1, pair.Item1) == 0;
    }).QuickCheckThrowOnFailure();

    private static Gen<Lab> Labs() =>
        from l in Gen.Choose(0, 1000) from a in Gen.Choose(-1200, 1200) from b in Gen.Choose(-1200, 1200) select new Lab(l / 10.0, a / 10.0, b / 10.0);
}
