using System.Collections.Immutable;
using Effleur.Core.Strokes;
using Effleur.Print.Drawing;

namespace Effleur.Print.Diagrams;

/// <summary>A stroke's path on paper: where it runs, and where the head hides it.</summary>
/// <param name="Points">The way, first to last in the prescribed direction.</param>
/// <param name="Seen">For each point, whether it can be seen.</param>
internal sealed record StrokeTrace(ImmutableArray<PaperPoint> Points, ImmutableArray<bool> Seen)
{
    // chosen: near the head's edge single samples come and go; each follows the most of five neighbours
    private const int Neighbours = 2;

    public static StrokeTrace Of(StrokePath path, ProjectedHead head, Func<PaperPoint, PaperPoint> onPaper)
    {
        bool[] seen = [.. path.Samples.Select(head.Sees)];
        return new([.. path.Samples.Select(sample => onPaper(head.Flat(sample)))], [.. Enumerable.Range(0, seen.Length).Select(Most)]);

        bool Most(int i)
        {
            bool[] near = seen[Math.Max(0, i - Neighbours)..Math.Min(seen.Length, i + Neighbours + 1)];
            return near.Count(one => one) * 2 > near.Length;
        }
    }

    /// <summary>The middle of all of it.</summary>
    public PaperPoint Middle => PaperBox.Around(Points).Centre;

    public double LengthMm => Points.Zip(Points.Skip(1)).Sum(pair => pair.First.DistanceTo(pair.Second));

    /// <summary>The stretches that are all seen or all hidden; neighbours share a point.</summary>
    public IEnumerable<(ImmutableArray<PaperPoint> Points, bool Seen)> Runs()
    {
        int from = 0;
        for (int i = 1; i <= Points.Length; i++)
        {
            if (i < Points.Length && Seen[i] == Seen[from]) continue;
            yield return (Points[from..Math.Min(Points.Length, i + 1)], Seen[from]);
            from = i;
        }
    }

    /// <summary>The place a way along the path, and the direction there.</summary>
    public (PaperPoint At, double Angle) Along(double mm)
    {
        double left = mm;
        for (int i = 1; i < Points.Length; i++)
        {
            double piece = Points[i - 1].DistanceTo(Points[i]);
            if (left <= piece && piece > 0) return (Points[i - 1].Towards(Points[i], left / piece), Points[i - 1].AngleTo(Points[i]));
            left -= piece;
        }

        return (Points[^1], Points.Length > 1 ? Points[^2].AngleTo(Points[^1]) : 0);
    }

    /// <summary>Whether the path can be seen a way along it.</summary>
    public bool SeenAlong(double mm)
    {
        double left = mm;
        for (int i = 1; i < Points.Length; i++)
        {
            left -= Points[i - 1].DistanceTo(Points[i]);
            if (left <= 0) return Seen[i];
        }

        return Seen[^1];
    }
}
