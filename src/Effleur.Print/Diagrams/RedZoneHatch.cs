using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Geometry;
using Effleur.Core.Strokes;
using Effleur.Print.Drawing;

namespace Effleur.Print.Diagrams;

/// <summary>Hatches the part of a red zone that one view sees, in millimetres of the head.</summary>
internal static class RedZoneHatch
{
    // chosen: light lines two pens apart on paper, found to a millimetre
    private const double ApartMm = 4, StepMm = 1;

    // chosen: a hand is this wide; a stroke farther off needs no warning
    private const double NearMm = 30;

    /// <summary>Whether a stroke comes so near that a person should see where not to go.</summary>
    public static bool IsNear(SurfaceOutline zone, IEnumerable<Stroke> strokes) =>
        strokes.SelectMany(stroke => stroke.LeftPath.Samples.Concat(stroke.RightPath.Samples)).Any(sample => zone.DistanceMm(sample) < NearMm);

    /// <summary>The hatching's lines; none where the zone is out of sight.</summary>
    public static ImmutableArray<ImmutableArray<PaperPoint>> Of(ProjectedHead head, NoGoZone zone, SurfaceOutline inside)
    {
        PaperBox box = PaperBox.Around(zone.Outline.Select(head.Flat));
        double reach = box.Width + box.Height;
        var lines = ImmutableArray.CreateBuilder<ImmutableArray<PaperPoint>>();
        for (double across = 0; across < reach; across += ApartMm)
        {
            var start = new PaperPoint(box.Left + across, box.Top);
            lines.AddRange(Stretches(head, inside, start, start.Moved(-box.Height, box.Height)));
        }

        return lines.ToImmutable();
    }

    private static IEnumerable<ImmutableArray<PaperPoint>> Stretches(ProjectedHead head, SurfaceOutline inside, PaperPoint from, PaperPoint to)
    {
        int steps = (int)Math.Ceiling(from.DistanceTo(to) / StepMm);
        PaperPoint? start = null, last = null;
        for (int i = 0; i <= steps; i++)
        {
            PaperPoint at = from.Towards(to, (double)i / steps);
            bool isRed = head.Foremost(at) is { } skin && inside.Contains(skin);
            if (isRed) (start, last) = (start ?? at, at);
            if ((!isRed || i == steps) && start is { } first && last is { } end)
            {
                if (first != end) yield return [first, end];
                (start, last) = (null, null);
            }
        }
    }
}
