using System.Runtime.Intrinsics;
using Effleur.Coaching.Poses;
using Effleur.Core.Strokes;

namespace Effleur.Coaching.Recognition;

/// <summary>How much better a stroke explains what a hand does now than "none of them" does: log odds for one independent look.</summary>
internal static class StrokeLikelihood
{
    // What hands do otherwise: half of the time nearly at rest (3.5 mm/s, a still fingertip's noise), else anything (90 mm/s) (chosen).
    private const double RestMmS = 3.5;
    private const double AnyMmS = 90;

    // Keeps the logarithm finite for speeds no hand has.
    private const double Least = 1e-9;

    // Log odds of being in the very place, for a glide and for work in one place; less for a palm, whose eight centimetres touch nearly everything,
    // and for a hold, because hands rest for many reasons (tuned, docs/methods/recognition.md).
    private const double GlideOdds = 2.2;
    private const double PlaceOdds = 4;
    private const double PalmLess = 2.5;
    private const double HoldLess = 1;

    // Beyond this it is elsewhere, however far (chosen).
    private const double MostPlaceCost = 6;

    // A velocity is right within a quarter of the prescribed speed and its own noise; the density's height is the same for all strokes, so that slow
    // ones are not favoured (tuned).
    private const double SpeedShare = 0.25;
    private const double SpeedNoiseMmS = 3.5;
    private const double SpeedHeightMmS = 14;
    private const double WorstSpeed = -5;
    private const double BestSpeed = 4;

    // Tempos people work at (chosen: those that are looked for as passes, a little wider).
    internal const double Slowest = 0.55;
    private const double Quickest = 1.65;

    // Thumb and index stay within 8 mm of each other's distance unless they knead, which opens them by 15 mm and more (chosen: the noise of a mean is under 5 mm).
    private const double SteadyMm = 8;
    private const double KneadFromMm = 9;
    private const double KneadRangeMm = 8;
    private const double KneadRise = 6;
    private const double OpeningCost = 1.5;
    private const double OpeningRangeMm = 12;

    // Fourteen independent samples in a window, about (tuned); a rate within half as much again; the sense of a round worth four in the wrong direction (chosen).
    private const double SwingWeight = 14;
    private const double MostSwingCost = 6;
    private const double RateSigma = 0.4;
    private const double MostRateCost = 6;
    private const double SenseWeight = 2;

    // A kneading hand goes on slowly (chosen).
    private const double KneadMmS = 40;
    private const double MostKneadCost = 3;

    private static readonly double LogSpeedHeight = Math.Log(2 * Math.PI * SpeedHeightMmS * SpeedHeightMmS);

    /// <summary>Squared distance of a contact from each stage of a glide, four stages at once; tells whether any is near enough for a pass to begin there.</summary>
    public static bool Measure(StrokeShape shape, LaidStroke laid, Touch at, Span<double> squared)
    {
        double extent = (at.ExtentX * at.ExtentX) + (at.ExtentY * at.ExtentY);
        Vector256<double> x = Vector256.Create(at.X), y = Vector256.Create(at.Y), one = Vector256.Create(1.0);
        Vector256<double> alongX = Vector256.Create(at.ExtentX), alongY = Vector256.Create(at.ExtentY), share = Vector256.Create(extent > 0 ? 1 / extent : 0);
        bool isAnyNear = false;
        for (int i = 0; i < squared.Length; i += VertexRows.Block)
        {
            // The last four overlap those before: a glide has more stages than that.
            int k = Math.Min(i, squared.Length - VertexRows.Block);
            Vector256<double> dx = Vector256.Create(laid.X, k) - x, dy = Vector256.Create(laid.Y, k) - y;
            Vector256<double> t = Vector256.Min(Vector256.Max(((dx * alongX) + (dy * alongY)) * share, Vector256<double>.Zero), one);
            (dx, dy) = (dx - (t * alongX), dy - (t * alongY));
            Vector256<double> d = (dx * dx) + (dy * dy);
            d.CopyTo(squared[k..]);
            isAnyNear |= Vector256.LessThanOrEqualAny(d, Vector256.Create(shape.FarSquared, k));
        }

        return isAnyNear;
    }

    public static double NoneVelocity(double speedSquared)
    {
        double rest = Math.Exp(-speedSquared / (2 * RestMmS * RestMmS)) / (4 * Math.PI * RestMmS * RestMmS);
        double any = Math.Exp(-speedSquared / (2 * AnyMmS * AnyMmS)) / (4 * Math.PI * AnyMmS * AnyMmS);
        return Math.Log(rest + any + Least);
    }

    /// <summary>What it costs a stroke that is no knead when thumb and index open and close.</summary>
    public static double Opening(double rangeMm) => OpeningCost * Math.Clamp((rangeMm - SteadyMm) / OpeningRangeMm, 0, 1);

    /// <summary>A glide at one of its stages.</summary>
    public static double OfGlide(StrokeShape shape, LaidStroke laid, int stage, double squaredMm, in Motion motion, double noneVelocity, PlaceWindow window)
    {
        int from = Math.Max(0, stage - 1), to = Math.Min(shape.Count - 1, stage + 1);
        double perS = 1 / (shape.StageSeconds * (to - from)), sigma = (SpeedShare * 10 * shape.Stroke.SpeedCmS) + SpeedNoiseMmS;
        double off = SquaredMiss(motion, (laid.X[to] - laid.X[from]) * perS, (laid.Y[to] - laid.Y[from]) * perS);
        double speed = (-off / (2 * sigma * sigma)) - LogSpeedHeight - noneVelocity;
        double place = GlideOdds - Math.Min(MostPlaceCost, squaredMm / shape.TwiceVariance[stage]);
        if (shape.Stroke.Form == HandForm.Palm) place -= PalmLess;
        return place + Math.Clamp(speed, WorstSpeed, BestSpeed) - window.OpeningCost;
    }

    /// <summary>A circle, pump, hold or knead by the window around its place.</summary>
    public static double OfPlace(StrokeShape shape, LaidStroke laid, PlaceWindow window, in Motion motion)
    {
        Stroke stroke = shape.Stroke;
        Touch middle = window.Middles[shape.Contact];
        double fit = PlaceOdds;
        if (stroke.Kind == StrokeKind.Knead) return fit + OfKnead(shape, laid, window, motion);
        double d2 = SquaredDistance(middle, laid.MiddleX, laid.MiddleY);
        fit -= Math.Min(MostPlaceCost, d2 / shape.TwiceVariance[0]);
        fit -= Math.Min(MostSwingCost, SwingWeight * window.Swing.DistanceTo(laid.Swing));
        fit -= window.OpeningCost;
        if (stroke.Kind == StrokeKind.Hold) return fit - HoldLess;
        double rate = Math.Log(Math.Max(0.02, window.Rate) / stroke.PassesPerSecond) / RateSigma;
        return fit - Math.Min(MostRateCost, rate * rate / 2) - (SenseWeight * Math.Abs(window.Sense - laid.Sense));
    }

    private static double OfKnead(StrokeShape shape, LaidStroke laid, PlaceWindow window, in Motion motion)
    {
        double least = double.PositiveInfinity;
        for (int i = 0; i < shape.Count; i++) least = Math.Min(least, SquaredDistance(motion.At, laid.X[i], laid.Y[i]));
        double opens = Math.Clamp((window.OpeningRangeMm - KneadFromMm) / KneadRangeMm, 0, 1);
        return (KneadRise * (opens - 1)) - Math.Min(MostPlaceCost, least / shape.TwiceVariance[0]) - Math.Min(MostKneadCost, motion.SpeedSquared / (2 * KneadMmS * KneadMmS));
    }

    /// <summary>How far a velocity misses the stroke's own, at whatever tempo between slow and quick is nearest.</summary>
    private static double SquaredMiss(in Motion motion, double wantedX, double wantedY)
    {
        double along = ((motion.VelocityX * wantedX) + (motion.VelocityY * wantedY)) / Math.Max(1e-9, (wantedX * wantedX) + (wantedY * wantedY));
        double tempo = Math.Clamp(along, Slowest, Quickest), dx = motion.VelocityX - (tempo * wantedX), dy = motion.VelocityY - (tempo * wantedY);
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
