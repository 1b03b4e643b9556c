using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Frames;
using Effleur.Core.Strokes;
using Effleur.Numerics.Geometry;

namespace Effleur.Testing.Straight;

/// <summary>A plain 21-point hand in millimetres, laid so that what the stroke touches with lies at a given point.</summary>
public static class HandShape
{
    // Wrist, then four points each for thumb, index, middle, ring, little; fingers up, thumb to the person's midline.
    private static readonly ImmutableArray<(double X, double Y)> Open =
    [
        (0, 175), (-30, 155), (-48, 130), (-55, 108), (-58, 90),
        (-25, 85), (-22, 50), (-20, 25), (-18, 4),
        (-5, 80), (-2, 42), (-1, 18), (0, -4),
        (15, 85), (17, 48), (18, 22), (18, 0),
        (34, 95), (36, 62), (36, 40), (36, 22),
    ];

    public static void Lay(HandSample hand, Side side, Stroke stroke, Vector3D atPx, double pxPerMm, HandPlace place, Random noise, double noisePx)
    {
        // The wrist hangs outwards and down: 35° off the vertical (chosen to look like a hand on a cheek).
        double mirror = side == Side.Left ? 1 : -1, angle = mirror * -35 * Math.PI / 180;
        double c = Math.Cos(angle), s = Math.Sin(angle), scale = pxPerMm;
        (double ox, double oy) = Touching(stroke, place.OpeningMm);
        for (int i = 0; i < HandSample.PointCount; i++)
        {
            (double x, double y) = Point(i, place.OpeningMm);
            (x, y) = (mirror * (x - ox), y - oy);
            double px = atPx.X + (scale * ((c * x) - (s * y))), py = atPx.Y + (scale * ((s * x) + (c * y)));
            hand.Points[i] = new((float)(px + Gauss(noise, noisePx)), (float)(py + Gauss(noise, noisePx)), (float)Gauss(noise, noisePx));
        }

        hand.Label = side;
        hand.LabelScore = 0.95f;
        hand.Presence = 0.97f;
    }

    public static double Gauss(Random noise, double sigma) =>
        sigma == 0 ? 0 : sigma * Math.Sqrt(-2 * Math.Log(1 - noise.NextDouble())) * Math.Cos(2 * Math.PI * noise.NextDouble());

    // The thumb tip sits at a given distance from the index tip, straight below it.
    private static (double X, double Y) Point(int i, double openingMm) => i == 4 ? (Open[8].X, Open[8].Y + openingMm) : Open[i];

    private static (double X, double Y) Touching(Stroke stroke, double openingMm)
    {
        int[] touching = stroke.Form switch
        {
            HandForm.Palm => [0, 5, 9, 13, 17],
            HandForm.ThumbIndex => [4, 8],
            HandForm.Knuckles => [.. stroke.Fingers.Select(f => FingerTips.Landmark(f) - 2)],
            _ => [.. stroke.Fingers.Select(FingerTips.Landmark)],
        };
        return (touching.Average(i => Point(i, openingMm).X), touching.Average(i => Point(i, openingMm).Y));
    }
}
