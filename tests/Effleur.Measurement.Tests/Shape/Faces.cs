using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;
using Effleur.Core.Frames;
using Effleur.Core.Geometry;
using Effleur.Core.Readings;
using Effleur.Knowledge;
using Effleur.Measurement.Shape;
using Effleur.Numerics.Geometry;
using Effleur.Testing.Straight;

namespace Effleur.Measurement.Tests.Shape;

/// <summary>Planted faces and what is read from them.</summary>
internal static class Faces
{
    private static readonly Lazy<MassageCatalogue> Catalogue = new(() => KnowledgeFolder.Load(KnowledgeFolder.Locate()));

    public static HeadMesh Head => Catalogue.Value.Head;

    public static ImmutableArray<Zone> Zones => Catalogue.Value.Zones;

    public static Zone Zone(string id) => Zones.Single(zone => zone.Id == id);

    public static StillFace Still => new() { Head = Head };

    public static ShapeAttempt Shape(IEnumerable<Frame> film, double? card = null)
    {
        var builder = new FaceShapeBuilder(Head, card);
        foreach (Frame frame in film) builder.Add(frame);
        return builder.Build();
    }

    public static FaceShape ShapeOf(IEnumerable<Frame> film, double? card = null)
    {
        ShapeAttempt attempt = Shape(film, card);
        Assert.Null(attempt.Refused);
        return attempt.Shape!;
    }

    /// <summary>A shape without noise.</summary>
    public static FaceShape Exact(IEnumerable<Vector3D> points) =>
        new([.. Enumerable.Repeat(points.ToImmutableArray(), FaceShape.BatchCount)], new(1, 0, true), 1.0 / FaceShape.BatchCount, 100, 100, 1);

    public static Vector3D[] Canonical => [.. Head.Vertices.Take(HeadMesh.FaceVertexCount).Select(p => new Vector3D(p.X, p.Y, p.Z))];

    public static Reading At(this IEnumerable<Reading> readings, string zone, Side side) => readings.Single(r => r.Place.Zone == zone && r.Place.Side == side);

    public static Reading Of(this IEnumerable<Reading> readings, string metric, Side? side = null) => readings.Single(r => r.Method.Metric == metric && r.Place.Side == side);

    /// <summary>Slope of y over x through their means.</summary>
    public static double Slope(double[] x, double[] y)
    {
        double mx = x.Average(), my = y.Average();
        return x.Zip(y, (a, b) => (a - mx) * (b - my)).Sum() / x.Sum(a => (a - mx) * (a - mx));
    }
}
