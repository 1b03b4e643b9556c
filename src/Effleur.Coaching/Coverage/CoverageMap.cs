using System.Collections.Immutable;
using Effleur.Coaching.Passes;
using Effleur.Coaching.Reports;
using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;
using Effleur.Core.Geometry;

namespace Effleur.Coaching.Coverage;

/// <summary>How long each zone was touched on each side, and by how many seen passes. Only ever grows (docs/methods/coverage.md).</summary>
internal sealed class CoverageMap
{
    private const int None = -1;
    private readonly MassageCatalogue _catalogue;
    private readonly int[] _placeOfTriangle;
    private readonly int[] _placeOfVertex;
    private readonly double[] _seconds;
    private readonly int[] _passes;

    public CoverageMap(MassageCatalogue catalogue)
    {
        _catalogue = catalogue;
        _seconds = new double[2 * catalogue.Zones.Length];
        _passes = new int[_seconds.Length];
        _placeOfTriangle = PlacesOfTriangles(catalogue);
        _placeOfVertex = PlacesOfVertices(catalogue.Head, _placeOfTriangle);
    }

    public void Touch(int vertex, double seconds)
    {
        int place = _placeOfVertex[vertex];
        if (place != None) _seconds[place] += seconds;
    }

    /// <summary>Counts a seen pass in every zone its path crosses.</summary>
    public void Count(in LanePass pass)
    {
        if (!pass.Found.Seen) return;
        int last = None;
        foreach (int place in pass.Target.Stroke.Path(pass.Target.Side).Samples.Select(s => _placeOfTriangle[s.Triangle]).Distinct())
        {
            if (place == None || place == last) continue;
            _passes[place]++;
            last = place;
        }
    }

    /// <summary>Every zone and side that was touched.</summary>
    public ImmutableArray<ZoneCoverage> Report()
    {
        var touched = ImmutableArray.CreateBuilder<ZoneCoverage>();
        for (int i = 0; i < _seconds.Length; i++)
            if (_seconds[i] > 0 || _passes[i] > 0) touched.Add(new(_catalogue.Zones[i / 2].Id, (Side)(i % 2), _seconds[i], _passes[i]));
        return touched.DrainToImmutable();
    }

    private static int[] PlacesOfTriangles(MassageCatalogue catalogue)
    {
        int[] places = new int[catalogue.Head.Triangles.Length];
        Array.Fill(places, None);
        for (int z = 0; z < catalogue.Zones.Length; z++)
        {
            foreach (int t in catalogue.Zones[z].LeftTriangles) places[t] = (2 * z) + (int)Side.Left;
            foreach (int t in catalogue.Zones[z].RightTriangles) places[t] = (2 * z) + (int)Side.Right;
        }

        return places;
    }

    // A vertex belongs where most of its triangles do; ties go to the earlier zone.
    private static int[] PlacesOfVertices(HeadMesh head, int[] placeOfTriangle)
    {
        List<int>[] around = [.. head.Vertices.Select(_ => new List<int>())];
        for (int t = 0; t < placeOfTriangle.Length; t++)
        {
            if (placeOfTriangle[t] == None) continue;
            foreach (int v in (ReadOnlySpan<int>)[head.Triangles[t].A, head.Triangles[t].B, head.Triangles[t].C]) around[v].Add(placeOfTriangle[t]);
        }

        return [.. around.Select(a => a.Count == 0 ? None : a.GroupBy(p => p).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key)];
    }
}
