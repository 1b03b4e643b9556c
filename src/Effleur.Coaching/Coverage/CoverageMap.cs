using System.Collections.Immutable;
using Effleur.Coaching.Passes;
using Effleur.Coaching.Reports;
using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;

namespace Effleur.Coaching.Coverage;

/// <summary>How long each zone was touched on each side, and by how many seen passes. Only ever grows (docs/methods/coverage.md).</summary>
internal sealed class CoverageMap
{
    private readonly MassageCatalogue _catalogue;
    private readonly ZonePlaces _places;
    private readonly double[] _seconds;
    private readonly int[] _passes;

    public CoverageMap(MassageCatalogue catalogue, ZonePlaces places)
    {
        (_catalogue, _places) = (catalogue, places);
        _seconds = new double[2 * catalogue.Zones.Length];
        _passes = new int[_seconds.Length];
    }

    public void Touch(int vertex, double seconds)
    {
        int place = _places.OfVertex(vertex);
        if (place != ZonePlaces.None) _seconds[place] += seconds;
    }

    /// <summary>Counts a seen pass in every zone its path crosses.</summary>
    public void Count(in LanePass pass)
    {
        if (!pass.Found.Seen) return;
        int last = ZonePlaces.None;
        foreach (int place in pass.Target.Stroke.Path(pass.Target.Side).Samples.Select(s => _places.OfTriangle(s.Triangle)).Distinct())
        {
            if (place == ZonePlaces.None || place == last) continue;
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
}
