using Effleur.Core.Geometry;

namespace Effleur.Testing.Straight;

/// <summary>Skin that goes along with a hand up to a distance and then slides: dry friction, written out step by step (slow and plain on purpose).</summary>
public static class PulledSkin
{
    // How far around a contact skin goes along; what the coach takes it for as well.
    private const double WidthMm = 18;
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

    /// <summary>A vertex of the face with the skin displaced.</summary>
    public static FacePoint Displace(FacePoint vertex, FacePoint contact, FacePoint under)
    {
        double dx = vertex.X - contact.X, dy = vertex.Y - contact.Y, dz = vertex.Z - contact.Z;
        double share = Math.Exp(-((dx * dx) + (dy * dy) + (dz * dz)) / (2 * WidthMm * WidthMm));
        return new(vertex.X + (share * under.X), vertex.Y + (share * under.Y), vertex.Z + (share * under.Z));
    }

    private static (double X, double Y, double Z) Go(double x, double y, double z, double mostMm)
    {
        double length = Math.Sqrt((x * x) + (y * y) + (z * z)), share = length > mostMm ? mostMm / length : 1;
        return (share * x, share * y, share * z);
    }
}
