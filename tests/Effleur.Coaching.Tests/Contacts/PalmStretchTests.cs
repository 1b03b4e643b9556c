using Effleur.Coaching.Contacts;
using Effleur.Core.Frames;

namespace Effleur.Coaching.Tests.Contacts;

public sealed class PalmStretchTests
{
    // Wrist and knuckles of docs/methods/hovering.md, mm across and along the palm.
    private static readonly (int Point, double Across, double Along)[] Palm = [(0, 0, 73.8), (5, -32.5, -20.5), (9, -10.7, -23.9), (13, 11.3, -20), (17, 31.9, -9.4)];

    public static MatrixTheoryData<double, double, double> Leans => new([0, 20, 50], [0, 30, 90, 200], [0, 70]);

    [Theory]
    [MemberData(nameof(Leans))]
    public void PxPerMm_PalmThatLeans_IsItsSize(double leanDeg, double aboutDeg, double rolledDeg)
    {
        HandSample hand = Leaning(1.3, leanDeg, aboutDeg, rolledDeg);

        Assert.Equal(1.3, PalmStretch.PxPerMm(hand), 1e-4);
    }

    [Fact]
    public void HandExtent_PalmThatLeans_LosesLessThanItsBonesDo()
    {
        double flat = HandExtent.PxPerMm(Leaning(1.3, 0, 0, 0)), leaning = HandExtent.PxPerMm(Leaning(1.3, 40, 0, 0));

        // Along the palm a cosine of 0.77 takes 19 % from the sum of the bones: the geometric mean with a stretch that loses nothing loses 10 %.
        Assert.InRange(leaning / flat, 0.88, 0.93);
    }

    /// <summary>Turned about a line in its own plane, then rolled in the picture: seen from far away.</summary>
    private static HandSample Leaning(double pxPerMm, double leanDeg, double aboutDeg, double rolledDeg)
    {
        double lean = Math.Cos(leanDeg * Math.PI / 180), a = aboutDeg * Math.PI / 180, r = rolledDeg * Math.PI / 180;
        var hand = new HandSample();
        foreach ((int point, double across, double along) in Palm)
        {
            double u = (across * Math.Cos(a)) + (along * Math.Sin(a)), v = lean * ((along * Math.Cos(a)) - (across * Math.Sin(a)));
            double x = (u * Math.Cos(r)) - (v * Math.Sin(r)), y = (u * Math.Sin(r)) + (v * Math.Cos(r));
            hand.Points[point] = new((float)(300 + (pxPerMm * x)), (float)(200 + (pxPerMm * y)), 0);
        }

        return hand;
    }
}
