using Effleur.Core.Anatomy;
using Effleur.Core.Frames;

namespace Effleur.Testing.Straight;

/// <summary>
/// A jointed hand held before the camera, by the lengths of its bones and the angles of its joints: written without the coach's own measures of
/// fingers. Angles in degrees; palm to the camera and fingers up when all turns are 0.
/// </summary>
public sealed record ShownHand
{
    // An adult hand in mm (bones of a 95 mm palm), the person's left with its palm to the camera: x right in the picture, y up, z to the camera.
    private static readonly (double X, double Y)[] Roots = [(-30, 22), (-28, 92), (-6, 96), (14, 90), (32, 80)];
    private static readonly double[][] Bones = [[40, 32, 27], [42, 25, 20], [46, 28, 21], [42, 27, 21], [33, 19, 18]];

    public static ShownHand Palm { get; } = new() { FanDeg = [-50, -13, -2, 9, 23] };

    /// <summary>As a hand at work: straight, fingers beside each other.</summary>
    public static ShownHand Together { get; } = new() { FanDeg = [-18, -2, 0, 1, 3] };

    public static ShownHand Fist { get; } = new() { FanDeg = [-8, -2, 0, 2, 5], BendDeg = [75, 100, 60], ThumbBendDeg = 45 };

    public static ShownHand Pointing { get; } = Fist with { IsIndexOut = true };

    public static ShownHand ThumbUp { get; } = Fist with { FanDeg = [-75, -2, 0, 2, 5], ThumbBendDeg = 0, RollDeg = 80 };

    public static ShownHand ThumbDown { get; } = ThumbUp with { RollDeg = -100 };

    public Side Side { get; init; } = Side.Left;

    /// <summary>Directions of thumb, index, middle, ring and little finger, from straight up towards the little finger.</summary>
    public double[] FanDeg { get; init; } = [];

    /// <summary>Bend of a finger's three joints.</summary>
    public double[] BendDeg { get; init; } = [4, 6, 4];

    /// <summary>Bend of each joint of the thumb, across the palm.</summary>
    public double ThumbBendDeg { get; init; } = 5;

    public bool IsIndexOut { get; init; }

    /// <summary>In the picture, clockwise for a left hand.</summary>
    public double RollDeg { get; init; }

    public double YawDeg { get; init; }

    /// <summary>Positive leans the fingers towards the camera.</summary>
    public double PitchDeg { get; init; }

    public bool IsBackToCamera { get; init; }

    /// <summary>The middle of the palm in the picture.</summary>
    public double XPx { get; init; } = 520;

    public double YPx { get; init; } = 240;

    public double PxPerMm { get; init; } = 1.2;

    public void Lay(HandSample hand, Random noise, double noisePx)
    {
        (double X, double Y, double Z)[] joints = [.. Joints().Select(Turn)];
        int[] palm = [0, 5, 9, 13, 17];
        double cx = palm.Average(i => joints[i].X), cy = palm.Average(i => joints[i].Y), cz = palm.Average(i => joints[i].Z);
        for (int i = 0; i < joints.Length; i++)
        {
            hand.Points[i] = new(
                (float)(XPx + (PxPerMm * (joints[i].X - cx)) + HandShape.Gauss(noise, noisePx)),
                (float)(YPx - (PxPerMm * (joints[i].Y - cy)) + HandShape.Gauss(noise, noisePx)),
                (float)((-PxPerMm * (joints[i].Z - cz)) + HandShape.Gauss(noise, noisePx)));
        }

        (hand.Label, hand.LabelScore, hand.Presence) = (Side, 0.95f, 0.97f);
    }

    private IEnumerable<(double X, double Y, double Z)> Joints()
    {
        yield return (0, 0, 0);
        for (int finger = 0; finger < Roots.Length; finger++)
        {
            (double x, double y, double z) = (Roots[finger].X, Roots[finger].Y, 0);
            yield return (x, y, z);
            (double fan, double bend) = (FanDeg[finger], 0);
            for (int bone = 0; bone < 3; bone++)
            {
                if (finger == 0) fan += bone == 0 ? 0 : ThumbBendDeg;
                else bend += IsIndexOut && finger == 1 ? 4 : BendDeg[bone];
                double length = Bones[finger][bone], flat = length * Cos(bend);
                (x, y, z) = (x + (flat * Sin(fan)), y + (flat * Cos(fan)), z + (length * Sin(bend)));
                yield return (x, y, z);
            }
        }
    }

    private (double X, double Y, double Z) Turn((double X, double Y, double Z) p)
    {
        (double x, double y, double z) = p;
        if (IsBackToCamera) (x, z) = (-x, -z);
        (x, z) = ((Cos(YawDeg) * x) + (Sin(YawDeg) * z), (Cos(YawDeg) * z) - (Sin(YawDeg) * x));
        (y, z) = ((Cos(PitchDeg) * y) - (Sin(PitchDeg) * z), (Cos(PitchDeg) * z) + (Sin(PitchDeg) * y));
        (x, y) = ((Cos(RollDeg) * x) + (Sin(RollDeg) * y), (Cos(RollDeg) * y) - (Sin(RollDeg) * x));
        return (Side == Side.Left ? x : -x, y, z);
    }

    private static double Cos(double deg) => Math.Cos(deg * Math.PI / 180);

    private static double Sin(double deg) => Math.Sin(deg * Math.PI / 180);
}
