using System.Collections.Immutable;
using Effleur.Core.Catalogue;

namespace Effleur.Planning.Sessions;

/// <summary>One way to use a technique in a session: how often, how long, what it is worth.</summary>
/// <param name="Technique">The technique, with the strokes that are left.</param>
/// <param name="Step">The step it becomes.</param>
/// <param name="Units">Time it takes, with the rest before the next, in units of <see cref="PlanLimits.UnitS"/>.</param>
/// <param name="Dose">Its dose against the usual one, made concave: 1 for the usual dose.</param>
/// <param name="Worth">What it counts for each goal, by <see cref="Goal"/>.</param>
public sealed record TechniqueUse(Technique Technique, RoutineStep Step, int Units, double Dose, ImmutableArray<double> Worth)
{
    /// <summary>A dose's benefit: 2(1 − 2^−r) of r times the usual dose. The first half is worth more than the second.</summary>
    public static double Benefit(double usualDoses) => 2 * (1 - Math.Pow(2, -usualDoses));
}
