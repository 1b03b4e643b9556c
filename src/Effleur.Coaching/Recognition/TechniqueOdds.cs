using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Strokes;

namespace Effleur.Coaching.Recognition;

/// <summary>Both hands together: how probable each technique is, and none of them.</summary>
internal sealed class TechniqueOdds
{
    // What looks depend on each other by more than their number says, the sums are too sure by (tuned).
    private const double Temper = 2.8;

    // Log odds of "none" against one technique before anything was seen: one of some thirty, and hands do something else half of the time and more (tuned).
    private const double None = 5;

    // One hand at a technique for both: half of it is missing, or only not seen (chosen).
    private const double Alone = 1.5;

    private readonly ImmutableArray<HandPattern> _patterns;

    public TechniqueOdds(ImmutableArray<Technique> techniques)
    {
        _patterns = [.. techniques.Select(Pattern)];
        Scores = new double[techniques.Length];
        Probabilities = new double[techniques.Length];
    }

    private enum HandPattern
    {
        Both,
        One,
        Either,
    }

    /// <summary>Log odds of each technique against none.</summary>
    public double[] Scores { get; }

    public double[] Probabilities { get; }

    /// <summary>Index of the most probable technique.</summary>
    public int Best { get; private set; }

    public void Weigh(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        double all = 1;
        for (int t = 0; t < Scores.Length; t++)
        {
            Scores[t] = Together(_patterns[t], first[t], second[t]);
            Probabilities[t] = Math.Exp((Scores[t] / Temper) - None);
            all += Probabilities[t];
            if (Scores[t] > Scores[Best]) Best = t;
        }

        for (int t = 0; t < Scores.Length; t++) Probabilities[t] /= all;
    }

    private static double Together(HandPattern pattern, double a, double b)
    {
        double one = Math.Max(a, b), other = Math.Min(a, b);
        return pattern switch
        {
            HandPattern.One => one,
            HandPattern.Both => one + Math.Max(other, -Alone),
            _ => one + Math.Max(other, 0),
        };
    }

    private static HandPattern Pattern(Technique technique)
    {
        if (technique.Strokes.All(s => s.IsOneSided)) return HandPattern.One;
        return technique.Strokes.All(s => s.Hands is HandUse.Together or HandUse.Crossed) ? HandPattern.Both : HandPattern.Either;
    }
}
