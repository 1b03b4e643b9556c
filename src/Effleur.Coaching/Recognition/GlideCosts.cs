namespace Effleur.Coaching.Recognition;

/// <summary>What of a glide's way through its stages is the same for everybody at every look, worked out once. Immutable.</summary>
internal sealed class GlideCosts
{
    // Beginning a pass later than in its first fifth; leaving it before its last part, both as shares of the path (tuned).
    private const double EnterLate = 12;
    private const double FirstPart = 0.2;
    private const double LeaveEarly = 7;
    private const double LastPart = 0.85;

    // A third of a path is seldom straight (chosen).
    private const double ReachShare = 0.35;

    private readonly double[] _enter;
    private readonly double[] _leave;

    public GlideCosts(int stages, double speedCmS, double lengthMm)
    {
        _enter = [.. Enumerable.Range(0, stages).Select(k => EnterLate * Math.Max(0, ((double)k / stages) - FirstPart))];
        _leave = [.. Enumerable.Range(0, stages).Select(k => LeaveEarly * Math.Max(0, LastPart - ((k + 1.0) / stages)))];
        SlowestMmS = StrokeLikelihood.Slowest * 10 * speedCmS;
        FarMm = ReachShare * lengthMm;
    }

    /// <summary>What it costs to begin at each stage, log odds.</summary>
    public ReadOnlySpan<double> Enter => _enter;

    /// <summary>What it costs to leave after each stage, log odds.</summary>
    public ReadOnlySpan<double> Leave => _leave;

    /// <summary>How fast the slowest pass comes on.</summary>
    public double SlowestMmS { get; }

    /// <summary>A hand that has come so far from where it was has come far enough.</summary>
    public double FarMm { get; }
}
