using Effleur.Core.Catalogue;
using Effleur.Core.Profiles;
using Effleur.Planning;
using Effleur.Server.Persons;
using Effleur.Server.Routines;

namespace Effleur.Server.Planning;

/// <summary>A person's plans: worked out from what they told and did, never kept, so that they cannot go stale.</summary>
internal sealed class PlanBook(MassageLibrary library)
{
    /// <summary>Ids of planned sessions begin like this.</summary>
    public const string Prefix = "plan-";

    private const string ShortId = "plan-short";

    /// <summary>The plan of the week that begins on a Monday.</summary>
    public WeekPlan Week(PersonDay person, DateOnly monday) => WeekPlanner.Plan(Input(person, monday));

    /// <summary>This week's plan.</summary>
    public WeekPlan ThisWeek(PersonDay person) => Week(person, PlanInput.MondayOf(person.Today));

    /// <summary>The two-minute session that is always there; null when nothing at all is left.</summary>
    public PlannedSession? Short(PersonDay person) => WeekPlanner.Short(Input(person, PlanInput.MondayOf(person.Today)));

    /// <summary>The next session, today or later; null when the plan has none.</summary>
    public PlannedSession? Next(PersonDay person, WeekPlan thisWeek) =>
        thisWeek.Sessions.FirstOrDefault() ?? Week(person, thisWeek.Monday.AddDays(7)).Sessions.FirstOrDefault();

    /// <summary>A planned session by its id, to be done today whatever day it was planned for; null when there is none of that id.</summary>
    public Routine? Find(PersonDay person, string id)
    {
        if (id == ShortId) return Short(person)?.Routine;
        if (!id.StartsWith(Prefix, StringComparison.Ordinal) || !DateOnly.TryParseExact(id.AsSpan(Prefix.Length), "yyyy-MM-dd", out DateOnly day)) return null;
        return Week(person, PlanInput.MondayOf(day)).Sessions.FirstOrDefault(session => session.Day == day)?.Routine;
    }

    /// <summary>How many sessions a past week asked for.</summary>
    public static int Wanted(Profile profile, DateOnly monday)
    {
        int free = Enumerable.Range(0, 7).Select(monday.AddDays).Count(profile.HasTimeOn);
        return Math.Min(Progression.Of(profile, monday).Sessions, free);
    }

    private PlanInput Input(PersonDay person, DateOnly monday) => new(library.Catalogue, person.Profile, person.On, person.Today, monday);
}
