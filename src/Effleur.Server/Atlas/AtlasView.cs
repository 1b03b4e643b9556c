using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;
using Effleur.Core.Geometry;

namespace Effleur.Server.Atlas;

/// <summary>What lies under the skin, to be drawn on the head of <c>/api/head</c>. Positions in millimetres, to a tenth.</summary>
internal sealed record AtlasView(
    IReadOnlyList<MuscleView> Muscles, IReadOnlyList<FaceLineView> Lines, IReadOnlyList<LymphView> Lymph, IReadOnlyList<StructureView> Structures)
{
    public static AtlasView Of(MassageCatalogue catalogue)
    {
        HeadMesh head = catalogue.Head;
        return new(
            [.. catalogue.Muscles.Values.OrderBy(muscle => muscle.Name, StringComparer.Ordinal).Select(muscle => MuscleView.Of(head, muscle))],
            [.. catalogue.FaceLines.Values.OrderBy(line => line.Name, StringComparer.Ordinal).Select(line => FaceLineView.Of(catalogue, line))],
            [.. catalogue.LymphGroups.Values.OrderBy(group => group.Name, StringComparer.Ordinal).Select(group => LymphView.Of(head, group))],
            [.. catalogue.Structures.Values.OrderBy(part => part.Name, StringComparer.Ordinal).Select(part => StructureView.Of(head, part))]);
    }
}

/// <summary>Curves, one after the other, each a row of points on one side.</summary>
internal sealed record SidedCurves(double[][][] Left, double[][][] Right)
{
    public static SidedCurves Of(HeadMesh head, ImmutableArray<SkinCurve> curves) => new(
        [.. curves.Select(curve => SkinRows.Of(head, curve.Left))], [.. curves.Select(curve => SkinRows.Of(head, curve.Right))]);
}

/// <summary>Points on either side.</summary>
internal sealed record SidedSpots(double[][] Left, double[][] Right)
{
    public static SidedSpots Of(HeadMesh head, ImmutableArray<SkinSpot> spots) => new(
        SkinRows.Of(head, spots.Select(spot => spot.Left)), SkinRows.Of(head, spots.Select(spot => spot.Right)));
}

internal static class SkinRows
{
    public static double[][] Of(HeadMesh head, IEnumerable<SurfacePoint> points) =>
        [.. points.Select(head.Position).Select(at => new[] { Math.Round(at.X, 1), Math.Round(at.Y, 1), Math.Round(at.Z, 1) })];
}

internal sealed record MuscleView(
    string Id,
    string Name,
    string Latin,
    string Origin,
    string Insertion,
    string Run,
    string Action,
    IReadOnlyList<string> Lines,
    string? Note,
    string Mark,
    SidedCurves Fibres)
{
    public static MuscleView Of(HeadMesh head, Muscle muscle) => new(
        muscle.Id, muscle.Name, muscle.Latin, muscle.Origin, muscle.Insertion, muscle.Run, muscle.Action, muscle.Lines, muscle.Note, muscle.Mark, SidedCurves.Of(head, muscle.Fibres));
}

internal sealed record FaceLineView(string Id, string Name, IReadOnlyList<string> Muscles, SidedCurves Curves)
{
    public static FaceLineView Of(MassageCatalogue catalogue, FaceLine line) => new(
        line.Id,
        line.Name,
        [.. catalogue.Muscles.Values.Where(muscle => muscle.Lines.Contains(line.Id)).Select(muscle => muscle.Id).Order(StringComparer.Ordinal)],
        SidedCurves.Of(catalogue.Head, line.Curves));
}

internal sealed record LymphView(
    string Id,
    string Name,
    string Where,
    string Drains,
    IReadOnlyList<string> Territory,
    IReadOnlyList<string> PassesTo,
    string Mark,
    SidedSpots Nodes,
    SidedCurves Flows)
{
    public static LymphView Of(HeadMesh head, LymphGroup group) => new(
        group.Id, group.Name, group.Where, group.Drains, group.Territory, group.PassesTo, group.Mark, SidedSpots.Of(head, group.Nodes), SidedCurves.Of(head, group.Flows));
}

internal sealed record StructureView(string Id, string Name, StructureKind Kind, string Where, string Rule, string Mark, SidedSpots Spots, SidedCurves Curves)
{
    public static StructureView Of(HeadMesh head, BodyStructure part) => new(
        part.Id, part.Name, part.Kind, part.Where, part.Rule, part.Mark, SidedSpots.Of(head, part.Spots), SidedCurves.Of(head, part.Curves));
}
