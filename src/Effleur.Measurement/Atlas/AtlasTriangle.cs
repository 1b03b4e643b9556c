using Effleur.Core.Geometry;

namespace Effleur.Measurement.Atlas;

/// <summary>A triangle of the face as it lies on the atlas. The one place where the head's upward v becomes the atlas's downward y.</summary>
/// <param name="Ax">First corner, texels from the left edge.</param>
/// <param name="Ay">First corner, texels from the top edge.</param>
/// <param name="Bx">Second corner.</param>
/// <param name="By">Second corner.</param>
/// <param name="Cx">Third corner.</param>
/// <param name="Cy">Third corner.</param>
internal readonly record struct AtlasTriangle(double Ax, double Ay, double Bx, double By, double Cx, double Cy)
{
    // Corners shared by two triangles are the same numbers, but the way round differs: without a little room a texel on the edge could fall between.
    private const double Room = 1e-9;

    public static AtlasTriangle Of(HeadMesh head, MeshTriangle t, int size)
    {
        (double ax, double ay) = Texel(head.FaceUv[t.A], size);
        (double bx, double by) = Texel(head.FaceUv[t.B], size);
        (double cx, double cy) = Texel(head.FaceUv[t.C], size);
        return new(ax, ay, bx, by, cx, cy);
    }

    /// <summary>Where a place of the unwrapped picture is on an atlas, in texels from its top left corner.</summary>
    public static (double X, double Y) Texel(UvPoint at, int size) => (at.U * size, (1 - at.V) * size);

    /// <summary>Twice the area; negative for a triangle whose corners run clockwise on the face.</summary>
    public double TwiceArea => ((Bx - Ax) * (Cy - Ay)) - ((Cx - Ax) * (By - Ay));

    /// <summary>How the face's millimetres lie on this triangle's texels.</summary>
    /// <param name="ab">From the first corner to the second on the head, mm.</param>
    /// <param name="ac">From the first corner to the third, mm.</param>
    public TexelMetric Metric(FaceVector ab, FaceVector ac)
    {
        double area = TwiceArea;
        if (area == 0) return default;
        FaceVector right = (ab * ((Cy - Ay) / area)) + (ac * (-(By - Ay) / area));
        FaceVector down = (ab * (-(Cx - Ax) / area)) + (ac * ((Bx - Ax) / area));
        return new(right.Dot(right), right.Dot(down), down.Dot(down));
    }

    /// <summary>First and last texel of a row whose middles lie in the triangle; none when the last is before the first.</summary>
    public (int First, int Last) Span(int row, int size)
    {
        double y = row + 0.5, least = double.PositiveInfinity, most = double.NegativeInfinity;
        Cross(Ax, Ay, Bx, By);
        Cross(Bx, By, Cx, Cy);
        Cross(Cx, Cy, Ax, Ay);
        if (most < least) return (0, -1);
        return (Math.Max(0, (int)Math.Ceiling(least - 0.5 - Room)), Math.Min(size - 1, (int)Math.Floor(most - 0.5 + Room)));

        void Cross(double x0, double y0, double x1, double y1)
        {
            if (Math.Min(y0, y1) > y || Math.Max(y0, y1) < y || y0 == y1) return;
            double x = x0 + ((x1 - x0) * (y - y0) / (y1 - y0));
            (least, most) = (Math.Min(least, x), Math.Max(most, x));
        }
    }

    /// <summary>First and last row the triangle reaches.</summary>
    public (int First, int Last) Rows(int size) =>
        (Math.Max(0, (int)Math.Floor(Math.Min(Ay, Math.Min(By, Cy)))), Math.Min(size - 1, (int)Math.Ceiling(Math.Max(Ay, Math.Max(By, Cy)))));
}
