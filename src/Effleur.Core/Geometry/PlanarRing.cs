namespace Effleur.Core.Geometry;

/// <summary>Inside or outside of a closed ring in a plane.</summary>
public static class PlanarRing
{
    /// <summary>Whether a point lies inside, by the even-odd rule (a ray to the right crosses the ring an odd number of times).</summary>
    public static bool Contains(ReadOnlySpan<(double X, double Y)> ring, (double X, double Y) point)
    {
        bool inside = false;
        for (int i = 0, j = ring.Length - 1; i < ring.Length; j = i++)
        {
            if (ring[i].Y > point.Y == ring[j].Y > point.Y) continue;
            double crossing = ring[j].X + ((point.Y - ring[j].Y) / (ring[i].Y - ring[j].Y) * (ring[i].X - ring[j].X));
            if (point.X < crossing) inside = !inside;
        }

        return inside;
    }
}
