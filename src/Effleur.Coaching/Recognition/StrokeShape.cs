using System.Collections.Immutable;
using Effleur.Coaching.Poses;
using Effleur.Core.Anatomy;
using Effleur.Core.Geometry;
using Effleur.Core.Strokes;

namespace Effleur.Coaching.Recognition;

/// <summary>
/// A stroke on one side as recognition compares with it: a few stages along its path at even time.
/// A glide's stages are gone through in order, the others' show where and how far it swings. Immutable.
/// </summary>
internal sealed class StrokeShape
{
    // Four stages a second at the prescribed speed, two looks each; but at most 5 mm apart, so that a zig-zag keeps its turns (chosen).
    private const double StageS = 0.25;
    private const double FarthestMm = 5;
    private const int FewestStages = 5;

    // The face is followed by its landmarks; neck and shoulders are the canonical head's, and people's differ by centimetres (chosen).
    private const double OnFaceMm = 8;
    private const double OnNeckMm = 15;
    private const double NeckBelowMm = -90;

    // Enough for the swing of a round or a pump (chosen).
    private const int PlaceStages = 8;

    // A pass does not begin at a stage that lies two and a half standard deviations away or more (chosen).
    private const double FarSigmas = 2.5;

    private readonly double[] _shares;

    public StrokeShape(HeadMesh head, Stroke stroke, Side side, int technique, int contact)
    {
        (Stroke, Side, Technique, Contact) = (stroke, side, technique, contact);
        StrokePath path = stroke.Path(side);
        _shares = Shares(stroke);
        StageSeconds = stroke.Kind == StrokeKind.Glide ? path.LengthMm / (10 * stroke.SpeedCmS * Math.Max(1, _shares.Length - 1)) : 0;
        ImmutableArray<SurfacePoint> stages = [.. _shares.Select(share => Sample(path, share))];
        Stages = new(head, stages);
        double[] sigmaMm = [.. stages.Select(at => head.Position(at).Y < NeckBelowMm ? OnNeckMm : OnFaceMm)];
        TwiceVariance = [.. sigmaMm.Select(sigma => 2 * sigma * sigma)];
        Costs = new(Count, stroke.SpeedCmS, stroke.LeftPath.LengthMm);
        FarSquared = [.. sigmaMm.Select(sigma => FarSigmas * FarSigmas * sigma * sigma)];
        MiddleVertex = head.Triangles[stages[stages.Length / 2].Triangle].A;
        FacePoint middle = head.Vertices[MiddleVertex];
        ReachMm = path.Positions.Max(p => p.DistanceTo(middle));
    }

    public Stroke Stroke { get; }

    public Side Side { get; }

    /// <summary>Index of its technique.</summary>
    public int Technique { get; }

    /// <summary>Index of its way of touching.</summary>
    public int Contact { get; }

    public bool IsGlide => Stroke.Kind == StrokeKind.Glide;

    public int Count => _shares.Length;

    /// <summary>Seconds from one stage of a glide to the next at the prescribed speed.</summary>
    public double StageSeconds { get; }

    /// <summary>A vertex near its middle, and no part of it is farther from that than <see cref="ReachMm"/>.</summary>
    public int MiddleVertex { get; }

    public double ReachMm { get; }

    /// <summary>Twice the variance of where people have each stage, mm².</summary>
    public double[] TwiceVariance { get; }

    public GlideCosts Costs { get; }

    /// <summary>Squared distance at which no pass begins, of each stage, mm².</summary>
    public double[] FarSquared { get; }

    /// <summary>The stages on the head's surface.</summary>
    public SurfaceCorners Stages { get; }

    private static double[] Shares(Stroke stroke)
    {
        double length = stroke.LeftPath.LengthMm;
        int n = stroke.Kind switch
        {
            StrokeKind.Hold => 1,
            StrokeKind.Glide => Math.Max(FewestStages, 1 + (int)Math.Round(length / Math.Min(FarthestMm, 10 * stroke.SpeedCmS * StageS))),
            _ => PlaceStages,
        };
        return [.. Enumerable.Range(0, n).Select(i => stroke.Kind switch
        {
            StrokeKind.Circle => (double)i / n,
            StrokeKind.Pump => (1 - Math.Cos(2 * Math.PI * i / n)) / 2,
            _ => n == 1 ? 0 : (double)i / (n - 1),
        })];
    }

    private static SurfacePoint Sample(StrokePath path, double share)
    {
        double arc = share * path.LengthMm;
        int best = 0;
        for (int i = 1; i < path.Samples.Length; i++)
            if (Math.Abs(path.ArcLengthMm[i] - arc) < Math.Abs(path.ArcLengthMm[best] - arc)) best = i;
        return path.Samples[best];
    }
}
