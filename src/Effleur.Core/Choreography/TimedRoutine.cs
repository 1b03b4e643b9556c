using System.Collections.Immutable;

namespace Effleur.Core.Choreography;

/// <summary>A routine (or a single technique) compiled to time: who moves where when.</summary>
/// <param name="Id">The routine's or technique's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="DurationS">Seconds from first to last step at the prescribed tempo.</param>
/// <param name="Steps">The steps in order of time, without gaps.</param>
public sealed record TimedRoutine(string Id, string Name, double DurationS, ImmutableArray<ChoreographyStep> Steps)
{
    /// <summary>Whole minutes it is offered as, at least 1.</summary>
    public int Minutes => Math.Max(1, (int)Math.Round(DurationS / 60, MidpointRounding.AwayFromZero));
}
