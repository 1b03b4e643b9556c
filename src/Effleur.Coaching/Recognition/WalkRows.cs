using System.Collections.Immutable;

namespace Effleur.Coaching.Recognition;

/// <summary>What all walks of a hand remember, side by side: most of them are far off, and are passed over without being looked at one by one.</summary>
internal sealed class WalkRows
{
    public WalkRows(ImmutableArray<StrokeShape> shapes)
    {
        (Between, Within) = (new double[shapes.Length], new double[shapes.Length]);
        Scores = new double[shapes.Sum(shape => shape.Count)];
        Since = new double[Scores.Length];
        Array.Fill(Within, double.NegativeInfinity);
        Array.Fill(Scores, double.NegativeInfinity);
    }

    /// <summary>Log odds of each walk when the hand is between passes.</summary>
    public double[] Between { get; }

    /// <summary>Log odds of each walk within its best stage; far below <see cref="Between"/> when it is in none.</summary>
    public double[] Within { get; }

    /// <summary>Log odds of each stage of all walks, one walk after another.</summary>
    public double[] Scores { get; }

    /// <summary>When the pass began that would be in that stage.</summary>
    public double[] Since { get; }
}
