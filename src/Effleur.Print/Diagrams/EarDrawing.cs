using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Geometry;
using Effleur.Print.Drawing;

namespace Effleur.Print.Diagrams;

/// <summary>The left ear, drawn where the head's ear zone is: the mesh has only a rise there.</summary>
internal static class EarDrawing
{
    // chosen by eye after ears in anatomy books: shares of the ear's half depth (to the front) and half height (up)
    private static readonly (double Forward, double Up)[] Rim =
    [
        (0.55, -0.52), (0.5, -0.8), (0.2, -1), (-0.15, -0.86), (-0.5, -0.4), (-0.85, 0.1), (-0.98, 0.5),
        (-0.72, 0.88), (-0.15, 1), (0.4, 0.9), (0.72, 0.62), (0.7, 0.28), (0.4, 0.08), (0.1, 0.04),
    ];

    private static readonly (double Forward, double Up)[] Fold = [(0.12, 0.62), (-0.35, 0.62), (-0.58, 0.3), (-0.46, -0.15), (-0.2, -0.42), (0.12, -0.5), (0.3, -0.4)];

    private static readonly (double Forward, double Up)[] Flap = [(0.7, 0.22), (0.52, 0.06), (0.42, -0.12), (0.56, -0.3), (0.5, -0.44), (0.32, -0.4)];

    // chosen: seen at less than this the ear is a bump of the outline, which the mesh has
    private const double LeastFacing = 0.5;

    private const double PieceMm = 1;

    public static IEnumerable<LineShape> Of(ProjectedHead head, HeadMesh mesh, ImmutableArray<Zone> zones, Ink outline, Ink inner)
    {
        Zone? zone = zones.FirstOrDefault(zone => zone.Id == "ear");
        if (zone is null || zone.LeftTriangles.IsEmpty || head.Plane.Facing(new(1, 0, 0)) < LeastFacing) return [];
        FacePoint[] corners = [.. zone.LeftTriangles.SelectMany(t => new[] { mesh.Triangles[t].A, mesh.Triangles[t].B, mesh.Triangles[t].C }).Distinct().Select(v => mesh.Vertices[v])];
        double front = corners.Max(p => p.Z), back = corners.Min(p => p.Z), top = corners.Max(p => p.Y), bottom = corners.Min(p => p.Y);
        double aside = corners.Max(p => p.X);
        return
        [
            new(Line(Rim), outline, Fill: 1),
            new(Line(Fold), inner),
            new(Line(Flap), inner),
        ];

        ImmutableArray<PaperPoint> Line((double Forward, double Up)[] shares) => SmoothLine.Through([.. shares.Select(Place)], closed: false, PieceMm);

        PaperPoint Place((double Forward, double Up) share) => head.Plane.Flat(new(
            aside, ((top + bottom) / 2) + (share.Up * (top - bottom) / 2), ((front + back) / 2) + (share.Forward * (front - back) / 2)));
    }
}
