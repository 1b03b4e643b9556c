using System.Runtime.Intrinsics;
using Effleur.Coaching.Hands;
using Effleur.Coaching.Poses;
using Effleur.Core.Frames;
using Effleur.Core.Geometry;

namespace Effleur.Coaching.Contacts;

/// <summary>How likely a hand touches the skin: over the head, at its depth, and a hand at all (docs/methods/contact.md).</summary>
internal sealed class ContactModel(HeadMesh head)
{
    // Vertices lie 5 to 15 mm apart; within 14 mm of one is on the head, beyond 34 mm is beside it (chosen: one and two fingers' widths further).
    private const double OnMm = 14;
    private const double BesideMm = 34;

    // Hand size against face size differs by ±12 % between people, and hand depth is poorly seen: full trust within 30 %, none beyond 70 % (chosen).
    private const double SameDepth = 0.30;
    private const double OtherDepth = 0.70;

    /// <summary>Half a chance of touching is taken as touching (chosen).</summary>
    public const double Touching = 0.5;

    private readonly int _vertices = head.Vertices.Length;

    /// <summary>The vertex nearest in the picture and its distance in canonical millimetres.</summary>
    public int NearestVertex(LiveFace face, double xPx, double yPx, out double distanceMm)
    {
        double[] xs = face.XPx, ys = face.YPx;
        Vector256<double> x = Vector256.Create(xPx), y = Vector256.Create(yPx);
        LeastFound nearest = LeastFound.None;
        int last = _vertices - VertexRows.Block;
        for (int i = 0; i < _vertices; i += VertexRows.Block)
        {
            int k = Math.Min(i, last);
            Vector256<double> dx = Vector256.Create(xs, k) - x, dy = Vector256.Create(ys, k) - y;
            nearest.Meet((dx * dx) + (dy * dy), k);
        }

        int vertex = nearest.Index(out double squared);
        distanceMm = Math.Sqrt(squared) / face.PxPerMm;
        return vertex;
    }

    /// <summary>Probability of contact from the place's distance to the head and the hand's size.</summary>
    public static double Probability(HandSample hand, LiveFace face, double distanceMm) =>
        Math.Clamp(hand.Presence, 0, 1)
        * Falling(distanceMm, OnMm, BesideMm)
        * Falling(Math.Abs(Math.Log(PalmShape.PxPerMm(hand) / face.PxPerMm)), SameDepth, OtherDepth);

    private static double Falling(double value, double full, double none) => Math.Clamp((none - value) / (none - full), 0, 1);
}
