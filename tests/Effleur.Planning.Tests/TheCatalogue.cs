using Effleur.Core.Catalogue;
using Effleur.Core.Cautions;
using Effleur.Core.Profiles;
using Effleur.Knowledge;

namespace Effleur.Planning.Tests;

/// <summary>The knowledge that ships, and plans made with it.</summary>
internal static class TheCatalogue
{
    public static readonly MassageCatalogue Shipped = KnowledgeFolder.Load(KnowledgeFolder.Locate());

    /// <summary>A Monday.</summary>
    public static readonly DateOnly Monday = new(2026, 11, 23);

    public static Func<DateOnly, Clearance> ClearanceOf(Profile profile)
    {
        var known = new Dictionary<DateOnly, Clearance>();
        return day => known.TryGetValue(day, out Clearance? clearance)
            ? clearance
            : known[day] = Clearance.On(Shipped, profile.Health.And(SessionLessons.Answers(Shipped, profile, [], day)), day);
    }

    public static PlanInput Input(Profile profile, DateOnly? today = null, DateOnly? monday = null) =>
        new(Shipped, profile, ClearanceOf(profile), today ?? Monday, monday ?? Monday);

    public static WeekPlan Plan(Profile profile, DateOnly? today = null) => WeekPlanner.Plan(Input(profile, today));
}
