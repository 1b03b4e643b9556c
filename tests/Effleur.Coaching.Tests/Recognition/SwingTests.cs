using Effleur.Coaching.Recognition;

namespace Effleur.Coaching.Tests.Recognition;

/// <summary>What a window says of planted movements; the oracle is the closed form.</summary>
public sealed class SwingTests
{
    private const double StepS = 0.1;
    private const double FrameS = 0.02;

    [Theory]
    [InlineData(8, 0.5, 1)]
    [InlineData(8, 0.75, -1)]
    [InlineData(12, 1, 1)]
    public void Round_HasTheVarianceOfACircleItsRateAndItsSense(double radiusMm, double perS, int sense)
    {
        PlaceWindow window = Watch(4, t => (radiusMm * Math.Cos(2 * Math.PI * perS * t), sense * radiusMm * Math.Sin(2 * Math.PI * perS * t)));

        double expected = radiusMm * radiusMm / 2;
        Assert.InRange(window.Swing.XX, 0.7 * expected, 1.1 * expected);
        Assert.InRange(window.Swing.YY, 0.7 * expected, 1.1 * expected);
        Assert.InRange(window.Rate, 0.8 * perS, 1.1 * perS);
        Assert.InRange(sense * window.Sense, 0.95, 1);
    }

    [Fact]
    public void Pump_SwingsAlongItsLineAndHasNoSense()
    {
        PlaceWindow window = Watch(4, t => (0, 4 * Math.Cos(2 * Math.PI * 0.5 * t)));

        Assert.InRange(window.Swing.YY, 6.5, 8.5);
        Assert.InRange(window.Swing.XX, 0, 1e-9);
        Assert.InRange(window.Sense, -0.05, 0.05);
    }

    [Fact]
    public void Window_AfterAJourney_BeginsAtTheNewPlace()
    {
        PlaceWindow window = Watch(4, t => (t < 2 ? 0 : 100, 0));

        Assert.InRange(window.Seconds, 1.5, 2);

        // One look at most straddles the jump and is still within the place's 30 mm.
        Assert.InRange(window.Middles[0].X, 97, 100);
        Assert.InRange(window.Swing.XX, 0, 50);
    }

    [Fact]
    public void Trace_OfAStraightLine_HasItsVelocity()
    {
        var trace = new HandTrace(1);
        for (double t = 0; t < 1; t += FrameS) Add(trace, t, 40 * t, -15 * t);

        Assert.True(trace.Fit());
        Assert.Equal(40, trace.Motions[0].VelocityX, 1e-9);
        Assert.Equal(-15, trace.Motions[0].VelocityY, 1e-9);
    }

    [Fact]
    public void Trace_AfterASecondUnseen_IsANewOne()
    {
        var trace = new HandTrace(1);
        for (double t = 0; t < 0.5; t += FrameS) Add(trace, t, 0, 0);
        Add(trace, 1.5, 50, 0);

        Assert.False(trace.IsSeen(1.5));
    }

    [Fact]
    public void Distance_OfTwoSwings_IsBhattacharyyas()
    {
        Assert.Equal(0, new Spread(9, 2, 4).DistanceTo(new(9, 2, 4)), 1e-12);

        // ln(σ²/√(σ₁²σ₂²))/2 with σ² = (3 + 15)/2 and σ₁² = 3, σ₂² = 15, of which 1 is noise.
        Assert.Equal(Math.Log(9 / Math.Sqrt(45)) / 2, new Spread(2, 0, 0).DistanceTo(new(14, 0, 0)), 1e-12);
    }

    private static PlaceWindow Watch(double seconds, Func<double, (double X, double Y)> place)
    {
        var trace = new HandTrace(1);
        var window = new PlaceWindow(1, 0);
        double nextS = StepS;
        for (double t = 0; t < seconds; t += FrameS)
        {
            (double x, double y) = place(t);
            Add(trace, t, x, y);
            if (t < nextS || !trace.Fit()) continue;
            nextS += StepS;
            window.Add(t, trace);
        }

        return window;
    }

    private static void Add(HandTrace trace, double t, double x, double y)
    {
        trace.Next[0] = new(x, y, 0, 0);
        trace.Add(t, 45);
    }
}
