using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Cautions;
using Effleur.Core.Profiles;

namespace Effleur.Planning;

/// <summary>Everything a week's plan is made from; the same input gives the same plan.</summary>
/// <param name="Catalogue">The whole catalogue.</param>
/// <param name="Profile">The person, with the sessions they did.</param>
/// <param name="Clearance">What may be done on a day; restrictions end by themselves within a week.</param>
/// <param name="Today">The person's day.</param>
/// <param name="Monday">First day of the week that is planned.</param>
public sealed record PlanInput(MassageCatalogue Catalogue, Profile Profile, Func<DateOnly, Clearance> Clearance, DateOnly Today, DateOnly Monday)
{
    /// <summary>The week that holds a day.</summary>
    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>The goals and their weights, by <see cref="Goal"/>; goals that a restriction rules out on the day count nothing.</summary>
    public ImmutableArray<double> Weights()
    {
        double[] weights = new double[Enum.GetValues<Goal>().Length];
        foreach (GoalWeight goal in Profile.WantedGoals) weights[(int)goal.Goal] = goal.Weight;
        return [.. weights];
    }
}
