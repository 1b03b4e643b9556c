using System.Collections.Immutable;
using Effleur.Print.Drawing;

namespace Effleur.Print.Diagrams;

/// <summary>The line around the head in one view.</summary>
internal static class HeadOutline
{
    // chosen: finer than the lips' profile; the line itself is found by halving between a place on the head and one beside it
    private const double GridMm = 1.5;
    private const int Halvings = 8;

    // chosen: half the pen's width on paper
    private const double ToleranceMm = 0.5;

    /// <summary>The outline as a closed line, in millimetres of the head.</summary>
    public static ImmutableArray<PaperPoint> Of(ProjectedHead head)
    {
        ImmutableArray<PaperPoint> ring = Walk(head);
        ImmutableArray<PaperPoint> corners = SmoothLine.Simplified([.. ring, ring[0]], ToleranceMm);
        return SmoothLine.Through(corners[..^1], closed: true, pieceMm: 2);
    }

    /// <summary>Goes around the head on a grid, keeping it on the right hand, and finds the edge between each place on it and its neighbour beside it.</summary>
    private static ImmutableArray<PaperPoint> Walk(ProjectedHead head)
    {
        PaperBox box = head.Bounds.Grown(2 * GridMm);
        (int X, int Y) start = First(head, box), on = start, beside = (0, -1);
        var ring = ImmutableArray.CreateBuilder<PaperPoint>();
        do
        {
            ring.Add(Edge(head, At(box, on), At(box, (on.X + beside.X, on.Y + beside.Y))));
            (int X, int Y) ahead = (-beside.Y, beside.X);
            (int X, int Y) next = (on.X + ahead.X, on.Y + ahead.Y), corner = (next.X + beside.X, next.Y + beside.Y);
            if (IsOn(head, box, corner)) (on, beside) = (corner, (-ahead.X, -ahead.Y));
            else if (IsOn(head, box, next)) on = next;
            else beside = ahead;
        }
        while (on != start || beside != (0, -1));

        return ring.ToImmutable();
    }

    // the topmost place on the head: what is above it is beside the head
    private static (int X, int Y) First(ProjectedHead head, PaperBox box)
    {
        for (int y = 0; ; y++)
            for (int x = 0; x * GridMm < box.Width; x++)
                if (IsOn(head, box, (x, y))) return (x, y);
    }

    private static PaperPoint Edge(ProjectedHead head, PaperPoint on, PaperPoint beside)
    {
        for (int i = 0; i < Halvings; i++)
        {
            PaperPoint middle = on.Towards(beside, 0.5);
            if (head.Foremost(middle) is null) beside = middle;
            else on = middle;
        }

        return on;
    }

    private static bool IsOn(ProjectedHead head, PaperBox box, (int X, int Y) cell) => head.Foremost(At(box, cell)) is not null;

    private static PaperPoint At(PaperBox box, (int X, int Y) cell) => new(box.Left + (cell.X * GridMm), box.Top + (cell.Y * GridMm));
}
