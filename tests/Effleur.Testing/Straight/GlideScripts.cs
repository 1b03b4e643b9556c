using Effleur.Core.Anatomy;
using Effleur.Core.Geometry;
using Effleur.Core.Strokes;

namespace Effleur.Testing.Straight;

/// <summary>Repeated glides with the ways people get their hand back.</summary>
public static class GlideScripts
{
    public static Performance Repeat(
        Stroke stroke, Side faceSide, int passes, double speedCmS, bool isForward, ReturnStyle style, double share = 1, double offsetMm = 0,
        double dragMm = 0, double hoverMm = 0, Side? with = null, double startS = 0.5)
    {
        StrokePath path = stroke.Path(faceSide);
        double first = isForward ? 0 : path.LengthMm, last = isForward ? share * path.LengthMm : (1 - share) * path.LengthMm;
        FacePoint start = PathPoint.At(path, first), end = PathPoint.At(path, last);
        Side hand = with ?? (stroke.Hands == HandUse.Crossed ? Opposite(faceSide) : faceSide);
        Performance p = new Performance(hand, stroke) { DragMm = dragMm, HoverMm = hoverMm }.Away(startS).Come(0.8, start).Rest(0.3, new(start));
        for (int i = 0; i < passes; i++)
        {
            bool isBack = style == ReturnStyle.Rubbing && i % 2 == 1;
            p.Glide(faceSide, speedCmS, isForward != isBack, share, offsetMm);
            if (style != ReturnStyle.Rubbing && i < passes - 1) Return(p, style, speedCmS, start, end, path);
        }

        return p.Rest(0.4, new(style == ReturnStyle.Rubbing && passes % 2 == 0 ? start : end)).Go(0.8, end).Away(0.5);
    }

    public static Side Opposite(Side side) => side == Side.Left ? Side.Right : Side.Left;

    private static void Return(Performance p, ReturnStyle style, double speedCmS, FacePoint start, FacePoint end, StrokePath path)
    {
        double seconds = path.LengthMm / 10 / speedCmS;
        p.Rest(0.15, new(end));
        if (style == ReturnStyle.LiftedFast) p.Fly(Math.Min(0.5, seconds / 2), end, start, 40);
        else if (style == ReturnStyle.LiftedSlow) p.Fly(seconds, end, start, 40);
        else if (style == ReturnStyle.SkinFast) p.Fly(seconds / 3, end, start, 0);
        else p.Go(0.4, end).Away(0.6).Come(0.5, start);
        p.Rest(0.15, new(start));
    }
}
