using System.Collections.Immutable;
using Effleur.Coaching.Passes;

namespace Effleur.Accuracy;

/// <summary>One video's passes, found against true.</summary>
/// <param name="Video">Its name and technique.</param>
/// <param name="True">Passes on the skin whose hand was not hidden: these must be found.</param>
/// <param name="Hovering">Passes in the air: neither to be found nor invented; the curve by height counts them.</param>
/// <param name="Pairs">Performed passes with the scored passes taken for them.</param>
/// <param name="Invented">Scored passes that match nothing performed.</param>
/// <param name="ScoredWhileLost">Scored passes during which the hand was hidden.</param>
public sealed record Comparison(string Video, ImmutableArray<TruePass> True, ImmutableArray<TruePass> Hovering, ImmutableArray<PassPair> Pairs, int Invented, int ScoredWhileLost)
{
    /// <summary>A scored pass may reach this far into a span without its hand: the gap the coach bridges (docs/methods/pass-detection.md).</summary>
    private const double BridgedGapS = 0.3;

    private static readonly string[] WithRate = ["circle", "pump", "knead", "tap"];

    /// <summary>Pairs on the skin.</summary>
    public IEnumerable<PassPair> Found => Pairs.Where(p => p.True.HoverMm == 0);

    /// <summary>Pairs that have a direction: not holds, kneads and taps.</summary>
    public IEnumerable<PassPair> Directed => Found.Where(p => p.True.Kind is "glide" or "circle" or "pump");

    /// <summary>Pairs whose direction was called right.</summary>
    public int DirectionRight => Directed.Count(p => p.Found.DirectionCorrect == p.True.DirectionCorrect);

    /// <summary>Pairs whose direction was not told.</summary>
    public int DirectionUntold => Directed.Count(p => p.Found.DirectionCorrect is null);

    /// <summary>Relative speed errors of the pairs that have a speed.</summary>
    public IEnumerable<double> SpeedErrors =>
        Found.Where(p => p.Found.SpeedCmS is not null && p.True.SpeedCmS > 0).Select(p => Relative(p.Found.SpeedCmS!.Value, p.True.SpeedCmS));

    /// <summary>Relative errors of the rate of circles, pumps, kneads and taps: one for each side and stroke, from start to start, so that a missed pass does not halve it.</summary>
    public IEnumerable<double> RateErrors =>
        from pair in Found
        where WithRate.Contains(pair.True.Kind)
        group pair by (pair.True.Side, pair.True.Stroke) into side
        let truth = Figures.Median(side.Select(p => p.True.EndS - p.True.StartS))
        let found = Figures.Median(side.OrderBy(p => p.Found.StartS).Zip(side.OrderBy(p => p.Found.StartS).Skip(1), (a, b) => b.Found.StartS - a.Found.StartS))
        where found is not null
        select Relative(1 / found.Value, 1 / truth!.Value);

    /// <summary>Pairs each true pass with the scored pass that overlaps it most; each is used once.</summary>
    public static Comparison Of(string video, Truth truth, ImmutableArray<Pass> passes)
    {
        ImmutableArray<TruePass> visible = [.. truth.Passes.Where(p => Hidden(truth, p.Hand, p.StartS, p.EndS) == 0)];
        ImmutableArray<Pass> scored = [.. passes.Where(p => p.Seen)];
        int whileLost = scored.Count(p => Hidden(truth, HandOf(truth, p), p.StartS, p.EndS) > BridgedGapS);
        // A pass partly under a lost hand is neither findable nor invented when it is scored from its seen part.
        ImmutableArray<Pass> judged = [.. scored.Where(p => Hidden(truth, HandOf(truth, p), p.StartS, p.EndS) == 0)];
        ImmutableArray<PassPair> pairs = Pair(visible, judged);
        // A pass the film's end cut off was really done, though not to its end: neither findable nor invented.
        ImmutableArray<Pass> left = [.. judged.Where(p => pairs.All(pair => !ReferenceEquals(pair.Found, p)))];
        int invented = left.Length - Pair(truth.Cut ?? [], left).Length;
        return new Comparison(video, [.. visible.Where(p => p.HoverMm == 0)], [.. visible.Where(p => p.HoverMm > 0)], pairs, invented, whileLost);
    }

    private static double Relative(double found, double truth) => Math.Abs(found - truth) / truth;

    private static double Hidden(Truth truth, string hand, double startS, double endS) => truth.Lost.Sum(l => l.Hides(hand, startS, endS));

    /// <summary>The hand that works on the pass's side in this video (arms may be crossed).</summary>
    private static string HandOf(Truth truth, Pass pass) => (truth.Passes.FirstOrDefault(p => p.Side == pass.Side) ?? truth.Passes[0]).Hand;

    private static ImmutableArray<PassPair> Pair(ImmutableArray<TruePass> trueOnes, ImmutableArray<Pass> scored)
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
        return [.. candidates.ToList().Where(c => !usedTrue.Contains(c.t) && !usedFound.Contains(c.f) && usedTrue.Add(c.t) && usedFound.Add(c.f)).Select(c => PassPair.Of(c.t, c.f))];
    }

    private static double Overlap(double aStart, double aEnd, double bStart, double bEnd) =>
        Math.Min(aEnd, bEnd) - Math.Max(aStart, bStart);
}
