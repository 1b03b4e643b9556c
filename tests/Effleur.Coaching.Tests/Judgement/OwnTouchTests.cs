using Effleur.Coaching.Contacts;
using Effleur.Coaching.Judgement;

namespace Effleur.Coaching.Tests.Judgement;

/// <summary>Heights with a planted error that is the same in each pass, as where a hand leans or a face is not the mean one.</summary>
public sealed class OwnTouchTests
{
    private const double DistanceMm = 420;

    [Theory]
    [InlineData(-12)]
    [InlineData(0)]
    [InlineData(16)]
    public void IsHovering_HandWithAnErrorOfItsOwn_IsTold20MmOverItsTouch(double errorMm)
    {
        var own = new OwnTouch();
        foreach (double noiseMm in new[] { 1.5, -2, 0.5, 2 }) own.Touched(Over(errorMm + noiseMm));

        Assert.True(own.IsHovering(Over(errorMm + 20)));
        Assert.False(own.IsHovering(Over(errorMm + 3)));
    }

    [Fact]
    public void IsHovering_OneTouch_SaysNothingYet()
    {
        var own = new OwnTouch();
        own.Touched(Over(0));

        Assert.False(own.IsHovering(Over(40)));
    }

    [Fact]
    public void IsHovering_OneTouchMeasuredFarTooLow_DoesNotCount()
    {
        var own = new OwnTouch();
        foreach (double errorMm in new[] { 0.0, -40, 1 }) own.Touched(Over(errorMm));

        Assert.False(own.IsHovering(Over(2)));
    }

    [Fact]
    public void IsHovering_PersonWhoComesNearer_ErrsByAsMuchOfTheDistance()
    {
        var own = new OwnTouch();
        for (int i = 0; i < 3; i++) own.Touched(Looking(new(7 - 30, 600)));

        Assert.False(own.IsHovering(Looking(new(7 - 20, 400))));
        Assert.True(own.IsHovering(Looking(new(7 - 6, 400))));
    }

    [Fact]
    public void IsHovering_HeightsUnknown_AreNeitherTouchesNorHovering()
    {
        var own = new OwnTouch();
        for (int i = 0; i < 3; i++) own.Touched(Looking(OverSkin.Unknown));
        Assert.False(own.IsHovering(Over(40)));
        for (int i = 0; i < 3; i++) own.Touched(Over(0));

        Assert.False(own.IsHovering(Looking(OverSkin.Unknown)));
    }

    [Fact]
    public void IsHovering_OneTouchThatMovedTheSkin_IsEnough()
    {
        var own = new OwnTouch();
        own.Touched(Over(0, dragMm: 6));

        Assert.True(own.IsHovering(Over(12)));
        Assert.False(own.IsHovering(Over(4)));
    }

    [Theory]
    [InlineData(6, 0.5, true)]
    [InlineData(6, 5, false)]
    [InlineData(6, double.NaN, false)]
    [InlineData(1, 0, false)]
    public void IsHovering_AFewMillimetresUp_WhenSkinThatWentAlongStaysWhereItIs(double touchesMm, double dragMm, bool isHovering)
    {
        var own = new OwnTouch();
        for (int i = 0; i < 3; i++) own.Touched(Over(0, touchesMm));

        Assert.Equal(isHovering, own.IsHovering(Over(5, dragMm)));
    }

    [Fact]
    public void Refused_SoManyInARow_BeginsAnew()
    {
        var own = new OwnTouch();
        for (int i = 0; i < 3; i++) own.Touched(Over(0));
        for (int i = 0; i < 5; i++) own.Refused();
        Assert.True(own.IsHovering(Over(20)));
        own.Refused();

        Assert.False(own.IsHovering(Over(20)));
    }

    /// <summary>Touches that scatter by 2 mm, as on films; every third pass is 20 mm in the air, measured at 14.5 (docs/methods/hovering.md).</summary>
    [Fact]
    public void ManyPasses_FewTouchesAreLostAndFewInTheAirAreTaken()
    {
        var random = new Random(17);
        (int lost, int taken) = (0, 0);
        for (int person = 0; person < 300; person++)
        {
            var own = new OwnTouch();
            for (int pass = 0; pass < 30; pass++)
            {
                bool isInTheAir = pass > 2 && pass % 3 == 0;
                PassJudgement over = Over((isInTheAir ? 14.5 : 0) + Scatter(random));
                bool isRefused = own.IsHovering(over);
                if (isRefused) own.Refused();
                else own.Touched(over);
                if (isInTheAir && !isRefused) taken++;
                if (!isInTheAir && isRefused) lost++;
            }
        }

        Assert.InRange(taken / (300 * 9.0), 0, 0.01);
        Assert.InRange(lost / (300 * 21.0), 0, 0.02);
    }

    private static PassJudgement Over(double errorMm, double dragMm = double.NaN) => Looking(new(7 + errorMm, DistanceMm), dragMm);

    private static PassJudgement Looking(OverSkin over, double dragMm = double.NaN) => new(dragMm, 1.5, over, 0);

    private static double Scatter(Random random) => 2 * Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
