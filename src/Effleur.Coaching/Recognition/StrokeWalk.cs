namespace Effleur.Coaching.Recognition;

/// <summary>
/// One hand through one stroke: the best way of going through its stages that explains what was seen, by dynamic programming, as log odds
/// against doing none of them. What lies longer back counts less.
/// </summary>
internal sealed class StrokeWalk(StrokeShape shape)
{
    private readonly double[] _scores = Filled(shape.Count);
    private readonly double[] _since = new double[shape.Count];

    public StrokeShape Shape => shape;

    /// <summary>Log odds when the hand is between passes.</summary>
    public double Between { get; set; } 

    /// <summary>Log odds within the best stage; far below <see cref="Between"/> when it is in none.</summary>
    public double Within { get; private set; } = double.NegativeInfinity;

    /// <summary>When the pass it may be in began.</summary>
    public double WithinSinceS { get; private set; }

    /// <summary>Whether the hand is in a pass of it, as far as this stroke alone can tell.</summary>
    public bool IsActive => Within > 0 && Within > Between - 1;

    public double Best => Math.Max(Between, Within);

    /// <summary>The hand is not near, or not seen.</summary>
    public void Pass(double kept, double dt)
    {
        Leave();
        Between = Math.Max(-Odds.Floor, (Between * kept) - (Odds.OffPerS * dt));
        if (Within == double.NegativeInfinity) return;
        Array.Fill(_scores, double.NegativeInfinity);
        Within = double.NegativeInfinity;
    }

    public void Lower(double by)
    {
        for (int k = 0; k < _scores.Length; k++) _scores[k] -= by;
        Within -= by;
        Between = Math.Max(-Odds.Floor, Between - by);
    }

    public void Glide(in Motion motion, double noneVelocity, PlaceWindow window, double handCost, double kept, double dt, double nowS)
    {
        int n = shape.Count, most = Math.Clamp((int)Math.Ceiling(2 * dt / shape.StageSeconds), 1, 4);
        double enter = (Between * kept) - Odds.Enter - handCost;
        Within = double.NegativeInfinity;
        for (int k = n - 1; k >= 0; k--)
        {
            double share = (double)k / n, best = enter - (Odds.MidEnter * Math.Max(0, share - 0.2)), since = nowS - (k * shape.StageSeconds);
            for (int j = 0; j <= Math.Min(most, k); j++)
            {
                double score = kept * _scores[k - j];
                if (score > best) (best, since) = (score, _since[k - j]);
            }

            _scores[k] = best + (Odds.PerS * dt * (StrokeLikelihood.OfGlide(shape, k, motion, noneVelocity, window) - Hurry(k, nowS - since)));
            _since[k] = since;
            if (_scores[k] > Within) (Within, WithinSinceS) = (_scores[k], since);
        }

        Between = Math.Max(-Odds.Floor, (Between * kept) - (Odds.OffPerS * dt));
        Leave();
    }

    public void Place(PlaceWindow window, in Motion motion, double handCost, double kept, double dt, double nowS)
    {
        double enter = (Between * kept) - Odds.Enter - handCost, stay = kept * Within;
        if (enter > stay) WithinSinceS = nowS - window.Seconds;
        Within = Math.Max(enter, stay) + (Odds.PerS * dt * (window.Seconds > 1 ? StrokeLikelihood.OfPlace(shape, window, motion) : 0));
        Between = Math.Max(-Odds.Floor, (Between * kept) - (Odds.OffPerS * dt));
        Leave();
    }

    private double Hurry(int stage, double elapsedS)
    {
        double off = Math.Max(0, Math.Abs(Math.Log((elapsedS + 0.3) / ((stage * shape.StageSeconds) + 0.3))) - Odds.TempoFree) / Odds.TempoSigma;
        return Math.Min(6, off * off / 2);
    }

    private void Leave()
    {
        if (!shape.IsGlide)
        {
            Between = Math.Max(Between, Within - 0.5);
            return;
        }

        if (Within <= Between) return;
        for (int k = 0; k < shape.Count; k++)
        {
            double left = Math.Max(0, 0.85 - ((k + 1.0) / shape.Count));
            Between = Math.Max(Between, _scores[k] - (Odds.Leave * left));
        }
    }

    private static double[] Filled(int n)
    {
        var scores = new double[n];
        Array.Fill(scores, double.NegativeInfinity);
        return scores;
    }
}
