using Effleur.Core.Catalogue;
using Effleur.Core.Profiles;

namespace Effleur.Trials.Sharing;

/// <summary>Turns what trials say into what the planner reads.</summary>
public static class TrialBelief
{
    // The planner's own limits (Core.Profiles.Belief).
    private const double MostEffect = 2;
    private const double MostSd = 10;

    /// <summary>A belief for the planner: the combined estimate, held to its range.</summary>
    /// <param name="goal">The goal the outcome stands for.</param>
    /// <param name="techniqueId">The technique that was the active arm.</param>
    /// <param name="effect">The benefit after shrinkage, against equal rest.</param>
    public static Belief Of(Goal goal, string techniqueId, ShrunkenEffect effect)
    {
        ArgumentNullException.ThrowIfNull(effect);
        return new(goal, techniqueId, Math.Clamp(effect.Mean, -MostEffect, MostEffect), Math.Min(effect.Sd, MostSd));
    }
}
