using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;
using Effleur.Core.Geometry;

namespace Effleur.Server.Routines;

internal sealed record HeadView(
    double[][] Vertices, int[][] Triangles, int FaceVertexCount, double[][] Uv, IReadOnlyList<ZoneView> Zones, IReadOnlyList<NoGoView> NoGo)
{
    public static HeadView Of(MassageCatalogue catalogue) => new(
        [.. catalogue.Head.Vertices.Select(at => new[] { at.X, at.Y, at.Z })],
        [.. catalogue.Head.Triangles.Select(t => new[] { t.A, t.B, t.C })],
        HeadMesh.FaceVertexCount,
        [.. catalogue.Head.FaceUv.Select(at => new[] { at.U, at.V })],
        [.. catalogue.Zones.Select(zone => new ZoneView(zone.Id, zone.Name, zone.LeftTriangles, zone.RightTriangles))],
        [.. catalogue.NoGoZones.Select(zone => new NoGoView(zone.Id, zone.Name, zone.Kind, PathShape.Rows(zone.Outline)))]);
}

internal sealed record ZoneView(string Id, string Name, ImmutableArray<int> Left, ImmutableArray<int> Right);

internal sealed record NoGoView(string Id, string Name, NoGoKind Kind, double[][] Outline);
