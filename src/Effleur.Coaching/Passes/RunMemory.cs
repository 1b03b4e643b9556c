namespace Effleur.Coaching.Passes;

/// <summary>What runs in one direction have been like lately: a fading mean. The default remembers nothing.</summary>
internal readonly record struct RunMemory(int Count, double LogSpeed, double DeviationMm, double Contact, double HandSize)
{
    // The newest run weighs at least a third (chosen: a person changes speed within a few passes when told to).
    private const double NewestWeight = 1.0 / 3;

    public bool IsEmpty => Count == 0;

    public RunMemory With(in Run run)
    {
        double w = Math.Max(NewestWeight, 1.0 / (Count + 1));
        return new(
            Count + 1,
            LogSpeed + (w * (Math.Log(run.Pass.SpeedMmS) - LogSpeed)),
            DeviationMm + (w * (run.Pass.DeviationMm - DeviationMm)),
            Contact + (w * (run.Contact - Contact)),
            HandSize + (w * (run.Pass.HandSize - HandSize)));
    }

    /// <summary>A run as they usually are, for comparison with <paramref name="like"/>.</summary>
    public Run Typical(in Run like) =>
        new(like.Pass with { SpeedMmS = Math.Exp(LogSpeed), DeviationMm = DeviationMm, HandSize = HandSize }, like.DeviationSpreadMm, Contact);
}
