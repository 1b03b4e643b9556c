using System.Collections.Immutable;

namespace Effleur.Core.Geometry;

/// <summary>
/// Draws the straight way between places on to the skin: the middle of the way is looked for on the skin near its beginning, and so on with both
/// halves. Not the shortest line on the skin (that is <see cref="GeodesicFinder"/>), but much quicker and near enough for lines that are only looked at.
/// </summary>
/// <param name="head">The canonical head.</param>
public sealed class SkinTracer(HeadMesh head)
{
    // chosen: finer than the mesh's own triangles, so that a curve follows the skin
    private const double SpacingMm = 4;

    // chosen: a way of half a metre is halved into pieces of the spacing
    private const int MostHalvings = 7;

    private readonly SurfaceLocator _locator = new(head);

    /// <summary>A curve through the places, in order, its samples at most 4 mm apart.</summary>
    /// <exception cref="ArgumentException">There are fewer than two places.</exception>
    public ImmutableArray<SurfacePoint> Through(ImmutableArray<SurfacePoint> places)
    {
        if (places.Length < 2) throw new ArgumentException("A curve needs two places.", nameof(places));
        var samples = ImmutableArray.CreateBuilder<SurfacePoint>();
        samples.Add(places[0]);
        for (int i = 1; i < places.Length; i++) Add(samples, places[i - 1], places[i], MostHalvings);
        return samples.ToImmutable();
    }

    private void Add(ImmutableArray<SurfacePoint>.Builder samples, SurfacePoint from, SurfacePoint to, int halvings)
    {
        FacePoint start = head.Position(from), end = head.Position(to);
        if (halvings > 0 && start.DistanceTo(end) > SpacingMm)
        {
            SurfacePoint middle = NearestFrom(from.Triangle, start.Towards(end, 0.5));
            Add(samples, from, middle, halvings - 1);
            Add(samples, middle, to, halvings - 1);
        }
        else
        {
            samples.Add(to);
        }
    }

    /// <summary>Goes from triangle to neighbour while that comes nearer.</summary>
    private SurfacePoint NearestFrom(int triangle, FacePoint wanted)
    {
        SurfacePoint best = _locator.NearestIn(triangle, wanted);
        double bestMm = head.Position(best).DistanceTo(wanted);
        while (true)
        {
            SurfacePoint next = _locator.Nearest(wanted, Around(best.Triangle));
            double mm = head.Position(next).DistanceTo(wanted);
            if (mm >= bestMm) return best;
            (best, bestMm) = (next, mm);
        }
    }

    private IEnumerable<int> Around(int triangle)
    {
        MeshTriangle t = head.Triangles[triangle];
        return head.Topology.VertexTriangles[t.A].Concat(head.Topology.VertexTriangles[t.B]).Concat(head.Topology.VertexTriangles[t.C]);
    }
}
