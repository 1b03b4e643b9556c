namespace Effleur.Core.Geometry;

/// <summary>Finds the place on the skin nearest to a position.</summary>
/// <param name="head">The canonical head.</param>
public sealed class SurfaceLocator(HeadMesh head)
{
    /// <summary>The nearest surface point of the whole head.</summary>
    public SurfacePoint Nearest(FacePoint to)
    {
        SurfacePoint best = new(-1, 1, 0, 0);
        double bestMm = double.PositiveInfinity;
        for (int triangle = 0; triangle < head.Triangles.Length; triangle++)
        {
            if (head.Balls[triangle].Middle.DistanceTo(to) - head.Balls[triangle].RadiusMm >= bestMm) continue;
            SurfacePoint candidate = NearestIn(triangle, to);
            double mm = head.Position(candidate).DistanceTo(to);
            if (mm < bestMm) (best, bestMm) = (candidate, mm);
        }

        return best;
    }

    /// <summary>The nearest surface point among some triangles.</summary>
    /// <exception cref="ArgumentException">There is no triangle to look at.</exception>
    public SurfacePoint Nearest(FacePoint to, IEnumerable<int> triangles)
    {
        SurfacePoint best = new(-1, 1, 0, 0);
        double bestMm = double.PositiveInfinity;
        foreach (int triangle in triangles)
        {
            SurfacePoint candidate = NearestIn(triangle, to);
            double mm = head.Position(candidate).DistanceTo(to);
            if (mm < bestMm) (best, bestMm) = (candidate, mm);
        }

        return best.Triangle >= 0 ? best : throw new ArgumentException("There is no triangle to look at.", nameof(triangles));
    }

    /// <summary>The nearest place of one triangle, by the regions of Ericson, Real-Time Collision Detection (2005), 5.1.5.</summary>
    public SurfacePoint NearestIn(int triangle, FacePoint to)
    {
        MeshTriangle t = head.Triangles[triangle];
        FacePoint a = head.Vertices[t.A], b = head.Vertices[t.B], c = head.Vertices[t.C];
        FaceVector ab = FaceVector.Between(a, b), ac = FaceVector.Between(a, c);
        FaceVector ap = FaceVector.Between(a, to), bp = FaceVector.Between(b, to), cp = FaceVector.Between(c, to);
        double d1 = ab.Dot(ap), d2 = ac.Dot(ap), d3 = ab.Dot(bp), d4 = ac.Dot(bp), d5 = ab.Dot(cp), d6 = ac.Dot(cp);
        if (d1 <= 0 && d2 <= 0) return new(triangle, 1, 0, 0);
        if (d3 >= 0 && d4 <= d3) return new(triangle, 0, 1, 0);
        if (d6 >= 0 && d5 <= d6) return new(triangle, 0, 0, 1);
        double vc = (d1 * d4) - (d3 * d2), vb = (d5 * d2) - (d1 * d6), va = (d3 * d6) - (d5 * d4);
        if (vc <= 0 && d1 >= 0 && d3 <= 0) return new(triangle, 1 - (d1 / (d1 - d3)), d1 / (d1 - d3), 0);
        if (vb <= 0 && d2 >= 0 && d6 <= 0) return new(triangle, 1 - (d2 / (d2 - d6)), 0, d2 / (d2 - d6));
        double alongBc = (d4 - d3) / ((d4 - d3) + (d5 - d6));
        if (va <= 0 && d4 >= d3 && d5 >= d6) return new(triangle, 0, 1 - alongBc, alongBc);
        double sum = va + vb + vc;
        return new(triangle, va / sum, vb / sum, vc / sum);
    }
}
