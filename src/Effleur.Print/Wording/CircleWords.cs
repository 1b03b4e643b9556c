using Effleur.Core.Geometry;
using Effleur.Core.Strokes;

namespace Effleur.Print.Wording;

/// <summary>Tells which way a circle turns.</summary>
internal static class CircleWords
{
    /// <summary>"turning from the top to the back"; null for a path that is no turn.</summary>
    public static string? Turn(StrokePath left)
    {
        int quarter = left.Positions.Length / 4;
        if (quarter == 0) return null;
        var middle = new FacePoint(left.Positions.Average(p => p.X), left.Positions.Average(p => p.Y), left.Positions.Average(p => p.Z));
        string from = Side(FaceVector.Between(middle, left.Positions[0])), to = Side(FaceVector.Between(middle, left.Positions[quarter]));
        return from == to ? null : $"turning from the {from} to the {to}";
    }

    // the body's direction a side lies in most, seen on the person's left
    private static string Side(FaceVector way)
    {
        double aside = Math.Abs(way.X), high = Math.Abs(way.Y), deep = Math.Abs(way.Z);
        if (high >= aside && high >= deep) return way.Y > 0 ? "top" : "bottom";
        return deep >= aside ? way.Z > 0 ? "front" : "back" : way.X > 0 ? "outside" : "inside";
    }
}
