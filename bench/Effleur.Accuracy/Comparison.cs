using System.Collections.Immutable;
using Effleur.Coaching.Passes;

namespace Effleur.Accuracy;

/// <summary>One video's passes, found against true; the true ones are those whose hand was not hidden, which must be found.</summary>
public sealed record Comparison(string Video, ImmutableArray<TruePass> True, ImmutableArray<Pass> Scored, ImmutableArray<(TruePass True, Pass Found)> Pairs, int ScoredWhileLost)
{
    /// <summary>A scored pass may reach this far into a span without its hand: the gap the coach bridges (docs/methods/pass-detection.md).</summary>
    private const double BridgedGapS = 0.3;

    /// <summary>Scored passes that match no true one.</summary>
    public int Invented => Scored.Length - Pairs.Length;

    /// <summary>Pairs whose direction was called right.</summary>
    public int DirectionRight => Pairs.Count(p => p.Found.DirectionCorrect == p.True.DirectionCorrect);

    /// <summary>Relative speed errors of the pairs that have a speed.</summary>
    public IEnumerable<double> SpeedErrors =>
        Pairs.Where(p => p.Found.SpeedCmS is not null && p.True.SpeedCmS > 0).Select(p => Math.Abs(p.Found.SpeedCmS!.Value - p.True.SpeedCmS) / p.True.SpeedCmS);

    /// <summary>Pairs each true pass with the scored pass that overlaps it most; each is used once.</summary>
    public static Comparison Of(string video, Truth truth, ImmutableArray<Pass> passes)
    {
        ImmutableArray<TruePass> findable = [.. truth.Passes.Where(p => Hidden(truth, p.Hand, p.StartS, p.EndS) == 0)];
        ImmutableArray<Pass> scored = [.. passes.Where(p => p.Seen)];
        int whileLost = scored.Count(p => Hidden(truth, HandOf(truth, p), p.StartS, p.EndS) > BridgedGapS);
        // A pass partly under a lost hand is neither findable nor invented when it is scored from its seen part.
        ImmutableArray<Pass> judged = [.. scored.Where(p => Hidden(truth, HandOf(truth, p), p.StartS, p.EndS) == 0)];
        return new Comparison(video, findable, judged, Pair(findable, judged), whileLost);
    }

    private static double Hidden(Truth truth, string hand, double startS, double endS) => truth.Lost.Sum(l => l.Hides(hand, startS, endS));

    /// <summary>The hand that works on the pass's side in this video (arms may be crossed).</summary>
    private static string HandOf(Truth truth, Pass pass) => (truth.Passes.FirstOrDefault(p => p.Side == pass.Side) ?? truth.Passes[0]).Hand;

    private static ImmutableArray<(TruePass True, Pass Found)> Pair(ImmutableArray<TruePass> trueOnes, ImmutableArray<Pass> scored)
    {
        var candidates =
            from t in trueOnes
            from f in scored
            where t.Technique == f.Technique && t.Side == f.Side
            let overlap = Overlap(t.StartS, t.EndS, f.StartS, f.EndS)
            where overlap > 0.3 * Math.Min(t.EndS - t.StartS, f.EndS - f.StartS)
            orderby overlap descending
            select (t, f);
        var usedTrue = new HashSet<TruePass>(ReferenceEqualityComparer.Instance);
        var usedFound = new HashSet<Pass>(ReferenceEqualityComparer.Instance);
        return [.. candidates.ToList().Where(c => !usedTrue.Contains(c.t) && !usedFound.Contains(c.f) && usedTrue.Add(c.t) && usedFound.Add(c.f))];
    }

    private static double Overlap(double aStart, double aEnd, double bStart, double bEnd) =>
        Math.Min(aEnd, bEnd) - Math.Max(aStart, bStart);
}
