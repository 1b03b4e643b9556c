using Effleur.Core.Strokes;

namespace Effleur.Coaching.Recognition;

/// <summary>How much better a stroke explains what a hand does now than "none of them" does: log odds for one independent look.</summary>
internal static class StrokeLikelihood
{
    // What hands do otherwise: half of the time nearly at rest (5 mm/s), else anything (90 mm/s) (chosen).
    private const double RestMmS = 3.5;
    private const double AnyMmS = 90;
    
    public static double NoneVelocity(double speedSquared)
    {
        double rest = Math.Exp(-speedSquared / (2 * RestMmS * RestMmS)) / (4 * Math.PI * RestMmS * RestMmS);
        double any = Math.Exp(-speedSquared / (2 * AnyMmS * AnyMmS)) / (4 * Math.PI * AnyMmS * AnyMmS);
        return Math.Log(rest + any + 1e-9);
    }

    /// <summary>A glide at one of its stages.</summary>
    public static double OfGlide(StrokeShape shape, int stage, in Motion motion, double noneVelocity, PlaceWindow window)
    {
        double d2 = SquaredDistance(motion.At, shape.X[stage], shape.Y[stage]);
        int from = Math.Max(0, stage - 1), to = Math.Min(shape.Count - 1, stage + 1);
        double perS = 1 / (shape.StageSeconds * (to - from)), sigma = (Odds.SpeedShare * 10 * shape.Stroke.SpeedCmS) + Odds.SpeedNoise;
        double off = SquaredMiss(motion, (shape.X[to] - shape.X[from]) * perS, (shape.Y[to] - shape.Y[from]) * perS);
        double speed = (-off / (2 * sigma * sigma)) - Math.Log(2 * Math.PI * Odds.VelNorm * Odds.VelNorm) - noneVelocity;
        double place = Odds.Glide - Math.Min(Odds.PosCap, d2 / (2 * Odds.SigmaMm * Odds.SigmaMm));
        if (shape.Stroke.Form == HandForm.Palm) place -= Odds.PalmLess;
        return place + Math.Clamp(speed, -5, 4) - (Odds.SwingLess * Math.Clamp((window.OpeningRangeMm - 8) / 12, 0, 1))
            - (Odds.ReachWeight * Math.Max(0, 1 - (window.ReachMm / shape.LeastReachMm)));
    }

    /// <summary>A circle, pump, hold or knead by the window around its place.</summary>
    public static double OfPlace(StrokeShape shape, PlaceWindow window, in Motion motion)
    {
        Stroke stroke = shape.Stroke;
        Touch middle = window.Middles[shape.Contact];
        double fit = Odds.PlaceOdds;
        if (stroke.Kind == StrokeKind.Knead) return fit + OfKnead(shape, window, motion);
        double d2 = SquaredDistance(middle, shape.MiddleX, shape.MiddleY);
        fit -= Math.Min(Odds.PosCap, d2 / (2 * Odds.PlaceSigmaMm * Odds.PlaceSigmaMm));
        fit -= Math.Min(6, Odds.SpreadWeight * window.Swing.DistanceTo(shape.Swing));
        fit -= Odds.SwingLess * Math.Clamp((window.OpeningRangeMm - 8) / 12, 0, 1);
        if (stroke.Kind == StrokeKind.Hold) return fit - Odds.HoldLess;
        double rate = Math.Log(Math.Max(0.02, window.Rate) / stroke.PassesPerSecond) / Odds.RateSigma;
        return fit - Math.Min(6, rate * rate / 2) - (Odds.SenseWeight * Math.Abs(window.Sense - shape.Sense));
    }

    private static double OfKnead(StrokeShape shape, PlaceWindow window, in Motion motion)
    {
        double least = double.PositiveInfinity;
        for (int i = 0; i < shape.Count; i++) least = Math.Min(least, SquaredDistance(motion.At, shape.X[i], shape.Y[i]));
        double opens = Math.Clamp((window.OpeningRangeMm - 9) / 8, 0, 1);
        return (6 * opens) - 6 - Math.Min(Odds.PosCap, least / (2 * Odds.PlaceSigmaMm * Odds.PlaceSigmaMm)) - Math.Min(3, motion.SpeedSquared / (2 * 40 * 40));
    }

    /// <summary>How far a velocity misses the stroke's own, at whatever tempo between slow and quick is nearest.</summary>
    private static double SquaredMiss(in Motion motion, double wantedX, double wantedY)
    {
        double along = ((motion.VelocityX * wantedX) + (motion.VelocityY * wantedY)) / Math.Max(1e-9, (wantedX * wantedX) + (wantedY * wantedY));
        double tempo = Math.Clamp(along, Odds.Slowest, Odds.Quickest), dx = motion.VelocityX - (tempo * wantedX), dy = motion.VelocityY - (tempo * wantedY);
        return (dx * dx) + (dy * dy);
    }

    private static double SquaredDistance(Touch at, double x, double y)
    {
        double dx = x - at.X, dy = y - at.Y, extent = (at.ExtentX * at.ExtentX) + (at.ExtentY * at.ExtentY);
        double t = extent > 0 ? Math.Clamp(((dx * at.ExtentX) + (dy * at.ExtentY)) / extent, 0, 1) : 0;
        (dx, dy) = (dx - (t * at.ExtentX), dy - (t * at.ExtentY));
        return (dx * dx) + (dy * dy);
    }
}
