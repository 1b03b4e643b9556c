using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;
using Effleur.Core.Strokes;

namespace Effleur.Core.Choreography;

/// <summary>Compiles a routine, or a single technique, to time. See docs/methods/choreography.md.</summary>
public static class ChoreographyCompiler
{
    /// <summary>The routine at its prescribed tempo; one work step for each stroke (and side, where one side is worked on at a time).</summary>
    /// <exception cref="KeyNotFoundException">The routine names a technique that is not in the catalogue.</exception>
    public static TimedRoutine Compile(MassageCatalogue catalogue, Routine routine)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(routine);
        var timeline = new ChoreographyTimeline(catalogue);
        foreach (RoutineStep step in routine.Steps)
        {
            timeline.RestBetween();
            Add(timeline, catalogue.Techniques[step.TechniqueId], step, null);
        }

        return timeline.Finish(routine.Id, routine.Name);
    }

    /// <summary>A single technique; with a side, only that side of the face is worked on.</summary>
    public static TimedRoutine Compile(MassageCatalogue catalogue, Technique technique, Side? side = null, Tool? tool = null)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(technique);
        var timeline = new ChoreographyTimeline(catalogue);
        Add(timeline, technique, new(technique.Id, null, Tool: tool), side);
        return timeline.Finish(technique.Id, technique.Name);
    }

    private static void Add(ChoreographyTimeline timeline, Technique technique, RoutineStep step, Side? only)
    {
        timeline.GetReady(technique);
        Side first = only ?? Side.Left;
        foreach ((Stroke stroke, int i) in technique.Strokes.Select((stroke, i) => (stroke, i)))
        {
            if (i > 0) timeline.AnnounceStroke(technique, stroke);
            timeline.Work(technique, stroke, step, FaceSides(stroke, only, first));
        }

        ImmutableArray<Stroke> again = [.. technique.Strokes.Where(stroke => stroke.IsOneSided && only is null)];
        if (!again.IsEmpty) timeline.SwitchSide(technique);
        foreach ((Stroke stroke, int i) in again.Select((stroke, i) => (stroke, i)))
        {
            if (i > 0) timeline.AnnounceStroke(technique, stroke);
            timeline.Work(technique, stroke, step, [Side.Right]);
        }
    }

    private static ImmutableArray<Side> FaceSides(Stroke stroke, Side? only, Side first) =>
        only is null && !stroke.IsOneSided ? [Side.Left, Side.Right] : [first];
}
