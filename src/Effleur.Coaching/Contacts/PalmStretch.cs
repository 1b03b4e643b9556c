using System.Collections.Immutable;
using Effleur.Core.Frames;

namespace Effleur.Coaching.Contacts;

/// <summary>A palm as a flat piece that is seen from somewhere: by how much it is stretched along its longest direction, which is its size however it leans (docs/methods/hovering.md).</summary>
internal static class PalmStretch
{
    // Wrist and knuckles (MediaPipe's hand topology) of a flat adult hand about their middle, mm across the palm and along it, as the hand model marks them
    // (measured on the mannequin's hand, 3 % longer than seen for the 14° its palm is raised by).
    private static readonly ImmutableArray<(int Point, double Across, double Along)> Plan = [(0, 0, 73.8), (5, -32.5, -20.5), (9, -10.7, -23.9), (13, 11.3, -20), (17, 31.9, -9.4)];

    // Least squares: what each point adds to the two columns of the map from plan to picture.
    private static readonly ImmutableArray<(int Point, double Across, double Along)> Shares = ToShares();

    /// <summary>Pixels for a millimetre along the direction in which there are most: the larger singular value of the map from the plan to the picture.</summary>
    public static double PxPerMm(HandSample hand)
    {
        double xAcross = 0, xAlong = 0, yAcross = 0, yAlong = 0;
        foreach ((int point, double across, double along) in Shares)
        {
            VideoPoint p = hand.Points[point];
            xAcross += p.X * across;
            xAlong += p.X * along;
            yAcross += p.Y * across;
            yAlong += p.Y * along;
        }

        return (Length(xAcross + yAlong, yAcross - xAlong) + Length(xAcross - yAlong, xAlong + yAcross)) / 2;
    }

    private static ImmutableArray<(int Point, double Across, double Along)> ToShares()
    {
        double aa = Plan.Sum(p => p.Across * p.Across), ab = Plan.Sum(p => p.Across * p.Along), bb = Plan.Sum(p => p.Along * p.Along), d = (aa * bb) - (ab * ab);
        return [.. Plan.Select(p => (p.Point, ((bb * p.Across) - (ab * p.Along)) / d, ((aa * p.Along) - (ab * p.Across)) / d))];
    }

    private static double Length(double a, double b) => Math.Sqrt((a * a) + (b * b));
}
