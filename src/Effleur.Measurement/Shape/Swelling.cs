using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Geometry;
using Effleur.Core.Readings;
using Effleur.Numerics.Geometry;

namespace Effleur.Measurement.Shape;

/// <summary>How far a zone's skin stands out beyond where it was at an earlier visit (docs/methods/swelling.md).</summary>
public static class Swelling
{
    /// <summary>Name of the method and of its page.</summary>
    public const string AlgorithmId = "swelling";

    // Misfit under half a millimetre is noise of two averaged shapes (chosen); more is weighed down.
    private const double FitFloorMm = 0.5;

    /// <summary>
    /// What the face model keeps back, in millimetres: it draws faces towards usual ones. A mesh from one camera cannot resolve
    /// 1 to 2 mm (evidence E4), and of cheeks planted 0.6 to 2.3 mm nothing came through it (docs/accuracy.md, "Shape"). Repeating does not show it, so it is added.
    /// </summary>
    internal const double ModelErrorMm = 1.5;

    /// <summary>Mean outward displacement of a zone, in millimetres; below 0 when it went in.</summary>
    public static Method Method { get; } = new("swelling", "mm", AlgorithmId, 1, IsExperimental: true);

    /// <summary>A reading for each zone that landmarks cover, on each side.</summary>
    /// <param name="baseline">The earlier visit; its scale counts, because the person's bones have not changed since.</param>
    /// <param name="after">The later visit.</param>
    /// <param name="head">The canonical head.</param>
    /// <param name="zones">The catalogue's zones.</param>
    public static ImmutableArray<Reading> Read(FaceShape baseline, FaceShape after, HeadMesh head, ImmutableArray<Zone> zones)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(head);
        Vector3D[] normals = ShapeNormals.Of(head, baseline.Points.AsSpan());
        bool isAs = Expression.Of(baseline.Points.AsSpan()).IsAs(Expression.Of(after.Points.AsSpan()));
        return
        [
            .. from zone in zones
               from side in new[] { Side.Left, Side.Right }
               let triangles = ShapeNormals.OfZone(head, zone, side)
               where !triangles.IsEmpty
               let place = new ReadingPlace(zone.Id, side)
               select isAs ? Read(baseline, after, normals, triangles, place) : Reading.Refuse(Method, place, ReadingRefusal.NotNeutral, Math.Min(baseline.Quality, after.Quality)),
        ];
    }

    private static Reading Read(FaceShape baseline, FaceShape after, Vector3D[] normals, ImmutableArray<MeshTriangle> triangles, ReadingPlace place)
    {
        Dictionary<int, double> weights = ShapeNormals.Weights(triangles, baseline.Points.AsSpan());
        HashSet<int> measured = [.. weights.Keys];
        Vector3D[] was = [.. baseline.Points], isNow = [.. after.Points];
        double value = Displacement(was, isNow);
        double error = Math.Sqrt(Square(baseline.ErrorOf(points => Displacement(points, isNow))) + Square(after.ErrorOf(points => Displacement(was, points))) + Square(ModelErrorMm));
        return Reading.Of(Method, place, value, ShapeFigure.WithScale(error, value, 1, baseline.Scale), Math.Min(baseline.Quality, after.Quality));

        // the zone's own landmarks do not help to lay the faces on each other: they would take part of what is measured away
        double Displacement(Vector3D[] before, Vector3D[] now) => StableLandmarks.TryFit(now, before, measured, FitFloorMm, out Similarity3D fit)
            ? weights.Sum(entry => entry.Value * (fit.Apply(now[entry.Key]) - before[entry.Key]).Dot(normals[entry.Key]))
            : double.NaN;
    }

    private static double Square(double x) => x * x;
}
