using System.Collections.Immutable;
using Effleur.Core.Geometry;

namespace Effleur.Core.Anatomy;

/// <summary>A zone on one side.</summary>
/// <param name="ZoneId">The zone.</param>
/// <param name="Side">The person's own side.</param>
public sealed record ZonePlace(string ZoneId, Side Side)
{
    /// <summary>For each triangle of a head, its zone and side, or null where no zone is.</summary>
    /// <exception cref="ArgumentException">Two zones share a triangle.</exception>
    public static ImmutableArray<ZonePlace?> OfTriangles(HeadMesh head, ImmutableArray<Zone> zones)
    {
        ArgumentNullException.ThrowIfNull(head);
        var places = new ZonePlace?[head.Triangles.Length];
        foreach (Zone zone in zones)
        {
            foreach (int triangle in zone.LeftTriangles) Put(triangle, new(zone.Id, Side.Left));
            foreach (int triangle in zone.RightTriangles) Put(triangle, new(zone.Id, Side.Right));
        }

        return [.. places];

        void Put(int triangle, ZonePlace place)
        {
            if (places[triangle] is { } taken)
                throw new ArgumentException($"Triangle {triangle} is in {taken.ZoneId} and in {place.ZoneId}.", nameof(zones));
            places[triangle] = place;
        }
    }
}
