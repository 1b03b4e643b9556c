namespace Effleur.Coaching.Passes;

/// <summary>
/// Tells passes from returns and approaches. A return runs the other way than the work, and is lifted (beside the path, nearer the camera)
/// or at another speed; rubbing to and fro at one speed on the skin is work both ways (docs/methods/pass-detection.md).
/// </summary>
internal sealed class RunJudge(double pathMm, double maxSpeedMmS)
{
    // Chosen: less than a third of the path, or than a finger's width, is fidgeting.
    private const double LeastShare = 0.3;
    private const double LeastMm = 12;

    // Chosen: farther from the path than two fingers' widths is another stroke.
    private const double FarthestMm = 32;
    private const double LeastContact = 0.25;

    // Chosen: twice the fastest speed of any technique is a hand flying past.
    private const double FlyingFactor = 2.2;

    // What says "lifted": 8 mm farther from the path, 5 % larger hand, 0.3 less contact (chosen: each about three times its noise over a run).
    private const double LiftDeviationMm = 8;
    private const double LiftSize = 0.05;
    private const double LiftContact = 0.3;

    // Speeds more than this factor apart are not one movement repeated (chosen).
    private static readonly double OtherSpeed = Math.Log(1.5);

    private RunMemory _forward;
    private RunMemory _backward;
    private Run? _waiting;

    public void Judge(in Run run, List<FoundPass> found)
    {
        if (!IsPlausible(run)) return;
        if (run.Pass.IsForward) JudgeForward(run, found);
        else JudgeBackward(run, found);
    }

    /// <summary>Nothing more follows: a backward run that waited for comparison counts if it was slow enough for work.</summary>
    public void Close(List<FoundPass> found)
    {
        if (_waiting is { } run && run.Pass.SpeedMmS <= maxSpeedMmS) found.Add(run.Pass);
        _waiting = null;
    }

    private bool IsPlausible(in Run run) =>
        run.Pass.LengthMm >= Math.Max(LeastMm, LeastShare * pathMm)
        && run.Pass.SpeedMmS <= FlyingFactor * maxSpeedMmS
        && run.Pass.DeviationMm <= FarthestMm
        && run.Contact >= LeastContact;

    private void JudgeForward(in Run run, List<FoundPass> found)
    {
        _forward = _forward.With(run);
        if (_waiting is { } earlier && !IsReturn(earlier, run)) found.Add(earlier.Pass);
        _waiting = null;
        if (!_backward.IsEmpty && IsForwardReturn(run)) return;
        found.Add(run.Pass);
    }

    private void JudgeBackward(in Run run, List<FoundPass> found)
    {
        _backward = _backward.With(run);
        if (!_forward.IsEmpty)
        {
            if (!IsReturn(run, _forward.Typical(run))) found.Add(run.Pass);
            return;
        }

        if (_waiting is { } earlier) found.Add(earlier.Pass);
        _waiting = run;
    }

    private static bool IsReturn(in Run back, in Run forward)
    {
        double lift = Lift(back, forward);
        if (IsLiftedReturn(forward, back)) return false;
        return Math.Max(0, lift) + (Math.Abs(Math.Log(back.Pass.SpeedMmS / forward.Pass.SpeedMmS)) / OtherSpeed) >= 1;
    }

    private bool IsForwardReturn(in Run run)
    {
        Run back = _backward.Typical(run);
        bool isTooFast = run.Pass.SpeedMmS > 1.2 * maxSpeedMmS && run.Pass.SpeedMmS > 2 * back.Pass.SpeedMmS;
        return isTooFast || IsLiftedReturn(run, back);
    }

    /// <summary>The prescribed way is work unless it is both lifted and clearly faster than the other way.</summary>
    private static bool IsLiftedReturn(in Run run, in Run other) =>
        Lift(run, other) >= 0.7 && run.Pass.SpeedMmS > 1.3 * other.Pass.SpeedMmS;

    private static double Lift(in Run run, in Run other) =>
        Math.Clamp((run.Pass.DeviationMm - other.Pass.DeviationMm) / LiftDeviationMm, -1, 2)
        + Math.Clamp(Math.Log(run.HandSize / other.HandSize) / LiftSize, -1, 2)
        + Math.Clamp((other.Contact - run.Contact) / LiftContact, -1, 2);
}
