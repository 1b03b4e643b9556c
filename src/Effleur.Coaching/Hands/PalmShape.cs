using System.Collections.Immutable;
using Effleur.Core.Frames;

namespace Effleur.Coaching.Hands;

/// <summary>Measures of the stiff part of a hand: wrist and knuckles, which stay put while fingers bend (MediaPipe hand topology: 0 wrist, 5, 9, 13, 17 knuckles).</summary>
internal static class PalmShape
{
    private static readonly ImmutableArray<int> Palm = [0, 5, 9, 13, 17];

    // Pairs and their length on an adult hand in mm: wrist to each knuckle and across the knuckles. Rounded from hand anthropometry
    // (palm length 100 ± 7 mm, hand breadth 80 ± 6 mm); they only set where 1.0 lies, the person's own ratio is learned.
    private static readonly ImmutableArray<(int A, int B, double Mm)> Bones = [(0, 5, 95), (0, 9, 95), (0, 13, 90), (0, 17, 85), (5, 17, 60)];

    public static (double X, double Y) Centre(HandSample hand)
    {
        double x = 0, y = 0;
        foreach (int i in Palm)
        {
            x += hand.Points[i].X;
            y += hand.Points[i].Y;
        }

        return (x / Palm.Length, y / Palm.Length);
    }

    public static double LengthPx(HandSample hand) => hand.Points[0].InSpaceTo(hand.Points[9]);

    /// <summary>Pixels for one millimetre at the hand's depth, if the hand is of adult size: spatial lengths, so that a tilted palm is not a small one.</summary>
    public static double PxPerMm(HandSample hand)
    {
        double px = 0, mm = 0;
        foreach ((int a, int b, double length) in Bones)
        {
            px += hand.Points[a].InSpaceTo(hand.Points[b]);
            mm += length;
        }

        return px / mm;
    }
}
