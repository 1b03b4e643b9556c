using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Strokes;

namespace Effleur.Coaching.Recognition;

/// <summary>Both hands together: how probable each technique is, and none of them.</summary>
internal sealed class TechniqueOdds
{
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
            Probabilities[t] = Math.Exp((Scores[t] / Odds.Temper) - Odds.Prior);
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
            HandPattern.Both => one + Math.Max(other, -Odds.Alone),
            _ => one + Math.Max(other, 0),
        };
    }

    private static HandPattern Pattern(Technique technique)
    {
        if (technique.Strokes.All(s => s.IsOneSided)) return HandPattern.One;
        return technique.Strokes.All(s => s.Hands is HandUse.Together or HandUse.Crossed) ? HandPattern.Both : HandPattern.Either;
    }
}
