using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Effleur.Coaching.Poses;
using Effleur.Core.Geometry;
using Effleur.Core.Strokes;

namespace Effleur.Coaching.Passes;

/// <summary>
/// One stroke path laid into the current picture, and the place on it nearest to a point. Nearest in the picture stays well conditioned
/// near the face's outline, where turning a picture point back into a surface point is not.
/// </summary>
internal sealed class PathFollower
{
    // A path's own, read by every session that follows it.
    private static readonly ConditionalWeakTable<StrokePath, SurfaceCorners> Corners = [];

    private readonly ImmutableArray<double> _arcsMm;
    private readonly PlacedPoints _points;
    private readonly (int From, int To) _acrossRing;
    private readonly FacePoint _middle;
    private readonly int _spin;

    public PathFollower(HeadMesh head, StrokePath path)
    {
        _arcsMm = path.ArcLengthMm;
        LengthMm = path.LengthMm;
        _points = new(Corners.GetValue(path, made => new(head, made.Samples)));
        _acrossRing = AcrossRing(path);
        _middle = Middle(path);
        _spin = SpinFromOutside(head, path);
    }

    private double[] XPx => _points.XPx;

    private double[] YPx => _points.YPx;

    public double LengthMm { get; }

    /// <summary>Middle of the path by the rigid pose: landmarks under a hand are pulled along by it, and small circles would be measured against themselves.</summary>
    public double MiddleXPx { get; private set; }

    public double MiddleYPx { get; private set; }

    /// <summary>Lays the path onto the face of this frame.</summary>
    public void LayOnto(LiveFace face)
    {
        _points.LayOnto(face);
        (MiddleXPx, MiddleYPx) = face.PlaceRigidly(_middle);
    }

    /// <summary>Long axis of the path in the picture, how far its skin is turned to the camera, and which way round it runs for whoever sees that skin.</summary>
    public RingShape Ring(double pxPerMm)
    {
        double area = 0;
        for (int i = 0; i < XPx.Length; i++)
        {
            int next = (i + 1) % XPx.Length;
            area += ((XPx[i] - XPx[0]) * (YPx[next] - YPx[0])) - ((XPx[next] - XPx[0]) * (YPx[i] - YPx[0]));
        }

        (int from, int to) = _acrossRing;
        double dx = XPx[to] - XPx[from], dy = YPx[to] - YPx[from], longPx = Math.Max(1e-6, Math.Sqrt((dx * dx) + (dy * dy)));
        return new(dx / longPx, dy / longPx, longPx / pxPerMm, _spin, Math.Clamp(_spin * area / 2 / RoundMeasure.FullMm2(longPx), -1, 1));
    }

    /// <summary>Millimetres along the straight line from the path's start towards its end; may lie outside the path.</summary>
    public double Push(double xPx, double yPx, double pxPerMm)
    {
        double cx = XPx[^1] - XPx[0], cy = YPx[^1] - YPx[0], chordPx = Math.Sqrt((cx * cx) + (cy * cy));
        if (chordPx < 1) return 0;
        double straightPx = (((xPx - XPx[0]) * cx) + ((yPx - YPx[0]) * cy)) / chordPx;

        // A path seen nearly end-on would blow noise up: foreshortening is undone up to a factor of 2.5 (chosen).
        double stretch = Math.Min(2.5, LengthMm * pxPerMm / chordPx);
        return straightPx / pxPerMm * Math.Max(1, stretch);
    }

    /// <summary>
    /// The arc length nearest to a point, in millimetres, and the distance to it. Places farther along the path than
    /// <paramref name="reachMm"/> from <paramref name="lastArcMm"/> (NaN for none) must be clearly nearer to be believed, because paths come close to themselves.
    /// </summary>
    public double Nearest(double xPx, double yPx, double pxPerMm, double lastArcMm, double reachMm, out double deviationMm)
    {
        int best = NearestSample(xPx, yPx, pxPerMm, lastArcMm, reachMm);
        double arc = _arcsMm[best], least = Squared(best, xPx, yPx);
        Refine(best - 1, xPx, yPx, ref arc, ref least);
        Refine(best, xPx, yPx, ref arc, ref least);
        deviationMm = Math.Sqrt(least) / pxPerMm;
        return arc;
    }

    private int NearestSample(double xPx, double yPx, double pxPerMm, double lastArcMm, double reachMm)
    {
        // Chosen: a millimetre of unreachable arc costs a quarter of a millimetre of deviation, up to 8 mm, which is more than noise but
        // lets go of a place that a hand has left through the air.
        const double JumpCost = 0.25;
        const double MostJumpCost = 8;
        int best = 0;
        double least = double.PositiveInfinity, jumpPx = JumpCost * pxPerMm, mostPx = MostJumpCost * pxPerMm;
        bool isFree = double.IsNaN(lastArcMm);
        double[] xs = XPx, ys = YPx;
        ReadOnlySpan<double> arcs = _arcsMm.AsSpan();
        for (int i = 0; i < xs.Length; i++)
        {
            // What cannot be nearest needs no root.
            double dx = xs[i] - xPx, dy = ys[i] - yPx, squared = (dx * dx) + (dy * dy);
            if (squared >= least * least) continue;
            double jump = isFree ? 0 : Math.Min(mostPx, jumpPx * Math.Max(0, Math.Abs(arcs[i] - lastArcMm) - reachMm));
            double cost = Math.Sqrt(squared) + jump;
            if (cost >= least) continue;
            least = cost;
            best = i;
        }

        return best;
    }

    private void Refine(int from, double xPx, double yPx, ref double arc, ref double least)
    {
        if (from < 0 || from + 1 >= XPx.Length) return;
        double dx = XPx[from + 1] - XPx[from], dy = YPx[from + 1] - YPx[from], length = (dx * dx) + (dy * dy);
        if (length <= 0) return;
        double t = Math.Clamp((((xPx - XPx[from]) * dx) + ((yPx - YPx[from]) * dy)) / length, 0, 1);
        double ex = xPx - XPx[from] - (t * dx), ey = yPx - YPx[from] - (t * dy), d = (ex * ex) + (ey * ey);
        if (d >= least) return;
        least = d;
        arc = _arcsMm[from] + (t * (_arcsMm[from + 1] - _arcsMm[from]));
    }

    private double Squared(int i, double xPx, double yPx) => ((XPx[i] - xPx) * (XPx[i] - xPx)) + ((YPx[i] - yPx) * (YPx[i] - yPx));

    private static FacePoint Middle(StrokePath path)
    {
        double x = 0, y = 0, z = 0;
        foreach (FacePoint p in path.Positions) (x, y, z) = (x + p.X, y + p.Y, z + p.Z);
        int n = path.Positions.Length;
        return new(x / n, y / n, z / n);
    }

    /// <summary>
    /// Skin that is seen working faces the camera, so a path has one sense whatever the landmarks say: near the face's outline they lie by some degrees
    /// off the skin, and the sense of the path as they show it comes and goes.
    /// </summary>
    private static int SpinFromOutside(HeadMesh head, StrokePath path)
    {
        FaceVector normal = default, area = default;
        for (int i = 0; i < path.Positions.Length; i++)
        {
            FacePoint next = path.Positions[(i + 1) % path.Positions.Length];
            normal += head.AreaNormal(path.Samples[i].Triangle).Unit;
            area += FaceVector.Between(path.Positions[0], path.Positions[i]).Cross(FaceVector.Between(path.Positions[0], next));
        }

        // Counter-clockwise about the outward direction is clockwise nowhere: y runs up in face space and down in the picture.
        return area.Dot(normal) > 0 ? -1 : 1;
    }

    /// <summary>
    /// The two samples across a closed path that lie farthest apart from the front, of two pairs at right angles. Fixed once, because the
    /// principal axis of a nearly round path turns with the noise.
    /// </summary>
    private static (int From, int To) AcrossRing(StrokePath path)
    {
        int n = path.Positions.Length;
        (int, int) ends = (0, n / 2), sides = (n / 4, 3 * n / 4);
        return FrontalMm(path, ends) >= FrontalMm(path, sides) ? ends : sides;
    }

    private static double FrontalMm(StrokePath path, (int From, int To) pair)
    {
        FacePoint a = path.Positions[pair.From], b = path.Positions[pair.To];
        return Math.Sqrt(((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y)));
    }
}
