using Effleur.Core.Geometry;

namespace Effleur.Testing.Straight;

/// <summary>Skin that goes along with a hand up to a distance and then slides: dry friction, written out step by step (slow and plain on purpose).</summary>
public static class PulledSkin
{
    private const double StepS = 1 / 60.0;
    private const double LookBackS = 2;

    /// <summary>The displacement of the skin right under the hand, face millimetres.</summary>
    public static FacePoint Under(Performance performance, double timeS)
    {
        (double x, double y, double z) = (0, 0, 0);
        HandPlace? last = null;
        for (double t = Math.Max(0, timeS - LookBackS); t <= timeS; t += StepS)
        {
            HandPlace? now = performance.At(t);
            if (now is not { LiftMm: 0 } || last is not { LiftMm: 0 }) (x, y, z) = (0, 0, 0);
            else (x, y, z) = Go(x + now.Value.At.X - last.Value.At.X, y + now.Value.At.Y - last.Value.At.Y, z + now.Value.At.Z - last.Value.At.Z, performance.DragMm);
            last = now;
        }

        return new(x, y, z);
    }

    private static (double X, double Y, double Z) Go(double x, double y, double z, double mostMm)
    {
        double length = Math.Sqrt((x * x) + (y * y) + (z * z)), share = length > mostMm ? mostMm / length : 1;
        return (share * x, share * y, share * z);
    }
}
