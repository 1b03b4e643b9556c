namespace Effleur.Coaching.Recognition;

/// <summary>
/// One hand through one stroke: the best way of going through its stages that explains what was seen, by dynamic programming, as log odds
/// against doing none of them. What lies longer back counts less.
/// </summary>
internal sealed class StrokeWalk(StrokeShape shape, WalkRows rows, int index, int from)
{
    // Independent looks a second: what is seen ten times a second depends on what was seen just before (tuned).
    private const double LooksPerS = 3;

    // No stroke falls further behind "none" than this, so that a new one is seen soon (chosen: a second between passes).
    public const double Floor = 3;

    // Beginning a pass; a second between passes (tuned).
    private const double Enter = 2;
    private const double BetweenPerS = 2.5;

    // Work in one place has no end to be left at (chosen).
    private const double LeavePlace = 0.5;
    private const double LeastPlaceS = 1;

    // A pass may take 1.6 times as long or as short as prescribed; beyond, a quarter more is one standard deviation (chosen). 0.3 s is a look's blur.
    private const double FreeTempo = 0.5;
    private const double TempoSigma = 0.25;
    private const double BlurS = 0.3;
    private const double MostHurryCost = 6;

    // Within e^±FreeTempo no logarithm is needed.
    private const double SlowEnough = 0.61;
    private const double QuickEnough = 1.64;

    // A way so far behind beginning anew is not followed, nor one that would begin far from the hand: they win no more (chosen).
    private const double Beam = 7;

    // A hand that does not come as far as the slowest pass would does not glide; the noise of two places is 2 mm (chosen).
    private const double IdleCost = 4;
    private const double ReachNoiseMm = 2;

    // Twice the prescribed tempo between two looks, and no more than four stages (chosen).
    private const double MostTempo = 2;
    private const int MostStages = 4;

    // Its own part of what all walks of a hand share, so that they lie side by side.
    private Span<double> Scores => rows.Scores.AsSpan(from, shape.Count);

    private Span<double> Since => rows.Since.AsSpan(from, shape.Count);

    public StrokeShape Shape => shape;

    private ref double Between => ref rows.Between[index];

    private ref double Within => ref rows.Within[index];

    /// <summary>When the pass it may be in began.</summary>
    public double WithinSinceS { get; private set; }

    /// <summary>Whether the hand is in a pass of it, as far as this stroke alone can tell.</summary>
    public bool IsActive => Within > 0 && Within > Between - 1;

    /// <summary>The hand is not near, or not seen.</summary>
    public void Pass(double kept, double dt)
    {
        Leave();
        Between = Math.Max(-Floor, (Between * kept) - (BetweenPerS * dt));
        if (Within == double.NegativeInfinity) return;
        Scores.Fill(double.NegativeInfinity);
        Within = double.NegativeInfinity;
    }

    public void Lower(double by)
    {
        Between = Math.Max(-Floor, Between - by);

        // In no stage there is nothing to lower.
        if (Within == double.NegativeInfinity) return;
        foreach (ref double score in Scores) score -= by;
        Within -= by;
    }

    public void Glide(LaidStroke laid, in Motion motion, double noneVelocity, PlaceWindow window, double handCost, double kept, double dt, double nowS)
    {
        Span<double> squared = stackalloc double[shape.Count];

        // Out of all stages and near to none, none is entered.
        if (StrokeLikelihood.Measure(shape, laid, motion.At, squared) || Within > double.NegativeInfinity)
            GoThrough(laid, squared, motion, noneVelocity, window, (Between * kept) - Enter - handCost, kept, dt, nowS);
        Between = Math.Max(-Floor, (Between * kept) - (BetweenPerS * dt));
        Leave();
    }

    private void GoThrough(LaidStroke laid, ReadOnlySpan<double> squared, in Motion motion, double noneVelocity, PlaceWindow window, double enter, double kept, double dt, double nowS)
    {
        int most = Math.Clamp((int)Math.Ceiling(MostTempo * dt / shape.StageSeconds), 1, MostStages);
        Span<double> scores = Scores, sinces = Since;
        Within = double.NegativeInfinity;
        for (int k = shape.Count - 1; k >= 0; k--)
        {
            (double best, double since) = Arrive(scores, sinces, k, most, enter, kept, nowS);
            if (best < enter - Beam || (best <= enter && squared[k] > shape.FarSquared[k]))
            {
                scores[k] = double.NegativeInfinity;
                continue;
            }

            double fit = StrokeLikelihood.OfGlide(shape, laid, k, squared[k], motion, noneVelocity, window) - Hurry(k, nowS - since) - Idle(window, nowS - since);
            (scores[k], sinces[k]) = (best + (LooksPerS * dt * fit), since);
            if (scores[k] > Within) (Within, WithinSinceS) = (scores[k], since);
        }
    }

    public void Place(LaidStroke laid, PlaceWindow window, in Motion motion, double handCost, double kept, double dt, double nowS)
    {
        double enter = (Between * kept) - Enter - handCost, stay = kept * Within;
        if (enter > stay) WithinSinceS = nowS - window.Seconds;
        Within = Math.Max(enter, stay) + (LooksPerS * dt * (window.Seconds > LeastPlaceS ? StrokeLikelihood.OfPlace(shape, laid, window, motion) : 0));
        Between = Math.Max(-Floor, (Between * kept) - (BetweenPerS * dt));
        Leave();
    }

    /// <summary>The best way to a stage: from one of the stages before it, or by beginning there. Stages are gone through from the last, so those before it are still the last look's.</summary>
    private (double Score, double SinceS) Arrive(ReadOnlySpan<double> scores, ReadOnlySpan<double> sinces, int stage, int most, double enter, double kept, double nowS)
    {
        double best = enter - shape.Costs.Enter[stage], since = nowS - (stage * shape.StageSeconds);
        for (int k = stage; k >= Math.Max(0, stage - most); k--)
        {
            double score = kept * scores[k];
            if (score > best) (best, since) = (score, sinces[k]);
        }

        return (best, since);
    }

    private double Hurry(int stage, double elapsedS)
    {
        double tempo = (elapsedS + BlurS) / ((stage * shape.StageSeconds) + BlurS);
        if (tempo is > SlowEnough and < QuickEnough) return 0;
        double off = Math.Max(0, Math.Abs(Math.Log(tempo)) - FreeTempo) / TempoSigma;
        return Math.Min(MostHurryCost, off * off / 2);
    }

    private double Idle(PlaceWindow window, double elapsedS) =>
        IdleCost * Math.Max(0, 1 - ((window.ReachMm + ReachNoiseMm) / (LeastReachMm(elapsedS) + ReachNoiseMm)));

    private double LeastReachMm(double elapsedS) => Math.Min(shape.Costs.SlowestMmS * Math.Min(PlaceWindow.ReachS, elapsedS), shape.Costs.FarMm);

    private void Leave()
    {
        if (!shape.IsGlide)
        {
            Between = Math.Max(Between, Within - LeavePlace);
            return;
        }

        if (Within <= Between) return;
        Span<double> scores = Scores;
        for (int k = 0; k < scores.Length; k++) Between = Math.Max(Between, scores[k] - shape.Costs.Leave[k]);
    }
}
