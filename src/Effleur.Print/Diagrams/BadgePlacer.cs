using System.Collections.Immutable;
using Effleur.Print.Drawing;

namespace Effleur.Print.Diagrams;

/// <summary>Finds a place for each stroke's number: on its own way, as near to its start as it is alone there, or beside its sign.</summary>
/// <param name="box">The picture.</param>
/// <param name="radiusMm">Radius of a number's disc.</param>
internal sealed class BadgePlacer(PaperBox box, double radiusMm)
{
    private const int Directions = 16;
    private const double StepMm = 0.8;

    // chosen: a number stays in the first two thirds, so that the arrow at the end is free
    private const double LastShare = 0.66;

    private readonly List<PaperPoint> _placed = [];

    /// <summary>A place on the way, where fewest other ways are near; among equals the first.</summary>
    public PaperPoint OnTheWay(StrokeTrace trace, ImmutableArray<PaperPoint> others)
    {
        int steps = (int)(trace.LengthMm * LastShare / StepMm);
        return Placed(Enumerable.Range(0, steps + 1).Select(i => trace.Along(i * StepMm).At).MinBy(at => Cost(at, others, radiusMm + StepMm)));
    }

    /// <summary>A place around a sign; among equals straight above it, or beside the line it runs along.</summary>
    /// <param name="middle">The sign's middle.</param>
    /// <param name="reachMm">How far it reaches from there.</param>
    /// <param name="along">The angle of its line.</param>
    /// <param name="others">Middles of the other signs' ways.</param>
    public PaperPoint Beside(PaperPoint middle, double reachMm, double along, ImmutableArray<PaperPoint> others) =>
        Placed(Around(along + (Math.PI / 2)).Select(angle => middle.Away(angle, reachMm + radiusMm)).MinBy(at => Cost(at, others, radiusMm + reachMm)));

    // the first direction, the opposite one, then those between, the nearest first
    private static IEnumerable<double> Around(double first) => Enumerable.Range(0, Directions)
        .OrderBy(i => Math.Min(Math.Min(i, Directions - i), Math.Abs(i - (Directions / 2)))).Select(i => first + (2 * Math.PI * i / Directions));

    private PaperPoint Placed(PaperPoint at)
    {
        _placed.Add(at);
        return at;
    }

    // leaving the picture or covering a number is worst, standing on another way is bad
    private double Cost(PaperPoint at, ImmutableArray<PaperPoint> others, double clearMm) =>
        (box.Contains(new PaperBox(at.X, at.Y, 0, 0).Grown(radiusMm)) ? 0 : 10_000)
        + (1000 * _placed.Count(other => other.DistanceTo(at) < 2.1 * radiusMm))
        + others.Count(other => other.DistanceTo(at) < clearMm);
}
