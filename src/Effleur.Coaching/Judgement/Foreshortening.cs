using Effleur.Coaching.Poses;
using Effleur.Core.Strokes;

namespace Effleur.Coaching.Judgement;

/// <summary>How much shorter a way along the skin looks in the picture than it is.</summary>
internal static class Foreshortening
{
    // A way that looks less than a third of its length runs nearly towards the camera, and what is seen of it is mostly error (chosen).
    private const double Most = 3;

    /// <summary>Millimetres of a stroke's whole way for each that is seen as the head is now; NaN where too little of it is seen, and 1 for a stroke that stays where it is.</summary>
    public static double Of(LiveFace face, StrokePath path)
    {
        if (path.LengthMm == 0) return 1;
        double seenPx = 0;
        for (int i = 1; i < path.Positions.Length; i++) seenPx += Apart(face.PlaceRigidly(path.Positions[i - 1]), face.PlaceRigidly(path.Positions[i]));
        double times = path.LengthMm * face.PxPerMm / seenPx;
        return times <= Most ? times : double.NaN;
    }

    private static double Apart((double X, double Y) a, (double X, double Y) b) => Math.Sqrt(((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y)));
}
