namespace Effleur.Coaching.Passes;

/// <summary>
/// Tells passes from returns and approaches. A return runs the other way than the work, and is lifted (beside the path, nearer the camera)
/// or at another speed; rubbing to and fro at one speed on the skin is work both ways (docs/methods/pass-detection.md).
/// </summary>
internal sealed class RunJudge(double pathMm, double speedMmS)
{
    // Chosen: less than a third of the path, or than a finger's width, is fidgeting.
    private const double LeastShare = 0.3;
    private const double LeastMm = 12;

    // Chosen: farther from the path than two fingers' widths is another stroke.
    private const double FarthestMm = 32;
    private const double LeastContact = 0.25;

    // No technique is faster than 20 cm/s anywhere (evidence B0); a quarter more is a hand flying past (chosen).
    private const double FastestMmS = 200;
    private const double FlyingMmS = 1.25 * FastestMmS;

    // The quickest stroke takes longer: 12 cm/s over 4 cm, and over less a little more than that speed (chosen), as a hand that arrives or goes is quicker still.
    private const double ShortestS = 0.3;
    private const double QuickestMmS = 130;

    // A travel along the path keeps its distance to it; one that merely comes or goes does not (chosen: tracker's wander plus a slant of 1 in 8, as a standard deviation).
    private const double SteadyMm = 4;
    private const double SteadyShare = 0.06;

    // What says "lifted": 8 mm farther from the path, 4 % larger hand, 0.3 less contact (chosen: each about three times its noise over a run).
    private const double LiftDeviationMm = 8;
    private const double LiftSize = 0.04;
    private const double LiftContact = 0.3;

    // Speeds more than this factor apart are not one movement repeated (chosen).
    private static readonly double OtherSpeed = Math.Log(1.5);

    // Nobody hurries their work and takes twice as long over the way back (chosen).
    private const double TwiceAsFast = 2;

    private readonly double _shortestS = Math.Min(ShortestS, pathMm / QuickestMmS);
    private RunMemory _forward;
    private RunMemory _backward;
    private Run? _waiting;
    private bool _worksBackward;

    public void Judge(in Run run, List<FoundPass> found)
    {
        if (!IsPlausible(run)) return;
        if (run.Pass.IsForward) JudgeForward(run, found);
        else JudgeBackward(run, found);
    }

    /// <summary>Nothing more follows: a backward run that waited for comparison counts if it was slow enough for work.</summary>
    public void Close(List<FoundPass> found)
    {
        if (_waiting is { } run && run.Pass.SpeedMmS <= FastestMmS) found.Add(run.Pass with { IsDoubtful = true });
        _waiting = null;
    }

    private bool IsPlausible(in Run run) =>
        run.Pass.LengthMm >= Math.Max(LeastMm, LeastShare * pathMm)
        && run.Pass.SpeedMmS <= FlyingMmS
        && run.Pass.EndS - run.Pass.StartS >= _shortestS
        && run.Pass.DeviationMm <= FarthestMm
        && run.DeviationSpreadMm <= SteadyMm + (SteadyShare * run.Pass.LengthMm)
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

        if (_waiting is { } earlier)
        {
            found.Add(earlier.Pass);
            _worksBackward = true;
        }

        _waiting = _worksBackward ? null : run;
        if (_worksBackward) found.Add(run.Pass);
    }

    /// <summary>The wrong way is a return when it is lifted or faster; slower on the skin is a pass.</summary>
    private static bool IsReturn(in Run back, in Run forward) =>
        Math.Max(0, Lift(back, forward)) + Math.Max(0, Math.Log(back.Pass.SpeedMmS / forward.Pass.SpeedMmS) / OtherSpeed) >= 1;

    /// <summary>The prescribed way is work unless it is clearly lifted, or so much faster than the other way that the other is nearer to what the technique asks for.</summary>
    private bool IsForwardReturn(in Run run)
    {
        Run back = _backward.Typical(run);
        double ratio = run.Pass.SpeedMmS / back.Pass.SpeedMmS, lift = Lift(run, back);
        return lift >= 1.25
            || (ratio > 1.3 && lift >= 0.7)
            || (ratio > 1.5 && run.Pass.SpeedMmS > 0.85 * FastestMmS)
            || (ratio > TwiceAsFast && OffTempo(run) > OffTempo(back));
    }

    private double OffTempo(in Run run) => Math.Abs(Math.Log(run.Pass.SpeedMmS / speedMmS));

    /// <summary>Whether a travel looks like the way back from the hand's last pass, on whatever stroke that was.</summary>
    public static bool IsLiftedFrom(in FoundPass pass, in FoundPass work) =>
        Math.Clamp(Math.Log(pass.HandSize / work.HandSize) / LiftSize, -1, 2)
        + Math.Clamp((pass.DeviationMm - work.DeviationMm) / LiftDeviationMm, -1, 2)
        + Math.Max(0, Math.Log(pass.SpeedMmS / work.SpeedMmS) / OtherSpeed) >= 1;

    private static double Lift(in Run run, in Run other) =>
        Math.Clamp((run.Pass.DeviationMm - other.Pass.DeviationMm) / LiftDeviationMm, -1, 2)
        + Math.Clamp(Math.Log(run.Pass.HandSize / other.Pass.HandSize) / LiftSize, -1, 2)
        + Math.Clamp((other.Contact - run.Contact) / LiftContact, -1, 2);
}
