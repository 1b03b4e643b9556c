using Effleur.Core.Anatomy;
using Effleur.Core.Geometry;
using Effleur.Core.Strokes;

namespace Effleur.Testing.Straight;

/// <summary>Circles, pumps, kneads and holds, one after the other without lifting (holds are lifted in between).</summary>
public static class PlaceScripts
{
    public static Performance Repeat(Stroke stroke, Side faceSide, int passes, double tempo, bool isForward, Side? with = null, double startS = 0.5) =>
        Repeat(stroke, faceSide, passes, [tempo], isForward, with, startS);

    /// <summary>With tempos that are taken in turn.</summary>
    public static Performance Repeat(Stroke stroke, Side faceSide, int passes, double[] tempos, bool isForward, Side? with = null, double startS = 0.5)
    {
        FacePoint start = PathPoint.At(stroke.Path(faceSide), 0);
        Side hand = with ?? (stroke.Hands == HandUse.Crossed ? GlideScripts.Opposite(faceSide) : faceSide);
        Performance p = new Performance(hand, stroke).Away(startS).Come(0.8, start).Rest(0.5, Place(stroke, faceSide, 0, 0, isForward));
        for (int i = 0; i < passes; i++) Add(p, stroke, faceSide, (double)i / passes, 1.0 / passes, tempos[i % tempos.Length], isForward);
        return p.Rest(0.8, Place(stroke, faceSide, 1, 0, isForward)).Go(0.8, start).Away(0.5);
    }

    /// <summary>Circles the right way and then as many the wrong way, without a rest between them.</summary>
    public static Performance TurnRound(Stroke stroke, Side faceSide, int each, double tempo)
    {
        FacePoint start = PathPoint.At(stroke.Path(faceSide), 0);
        Performance p = new Performance(faceSide, stroke).Away(0.5).Come(0.8, start).Rest(0.5, Place(stroke, faceSide, 0, 0, true));
        for (int i = 0; i < 2 * each; i++) Add(p, stroke, faceSide, 0, 1, tempo, i < each);
        return p.Rest(0.8, Place(stroke, faceSide, 0, 0, true)).Go(0.8, start).Away(0.5);
    }

    private static void Add(Performance p, Stroke stroke, Side side, double begun, double part, double tempo, bool isForward)
    {
        double seconds = stroke.Kind == StrokeKind.Hold ? stroke.HoldS : 1 / (tempo * stroke.PassesPerSecond);
        double travel = stroke.Kind switch
        {
            StrokeKind.Circle => stroke.LeftPath.LengthMm,
            StrokeKind.Pump => 2 * stroke.LeftPath.LengthMm,
            _ => 0,
        };
        p.Passes.Add(new(stroke.Id, side, p.EndS, p.EndS + seconds, isForward, travel / 10 / seconds));
        p.Then(seconds, u => Place(stroke, side, begun + (u * part), u, isForward));
    }

    private static HandPlace Place(Stroke stroke, Side side, double routeShare, double u, bool isForward)
    {
        StrokePath path = stroke.Path(side);
        double swing = (1 - Math.Cos(2 * Math.PI * u)) / 2;
        double share = stroke.Kind switch
        {
            StrokeKind.Circle => u,
            StrokeKind.Pump => swing,
            StrokeKind.Knead => routeShare,
            _ => 0,
        };
        double arc = (isForward ? share : 1 - share) * path.LengthMm;
        return new(PathPoint.At(path, arc), 0, stroke.Kind == StrokeKind.Knead ? 40 - (25 * swing) : 45);
    }
}
