using Effleur.Core.Geometry;
using Effleur.Core.Strokes;

namespace Effleur.Testing.Straight;

/// <summary>The place so many millimetres along a path, by linear search (slow and plain on purpose).</summary>
public static class PathPoint
{
    public static FacePoint At(StrokePath path, double arcMm)
    {
        for (int i = 1; i < path.Positions.Length; i++)
        {
            double from = path.ArcLengthMm[i - 1], to = path.ArcLengthMm[i];
            if (arcMm <= to && to > from) return path.Positions[i - 1].Towards(path.Positions[i], Math.Clamp((arcMm - from) / (to - from), 0, 1));
        }

        return path.Positions[^1];
    }
}
