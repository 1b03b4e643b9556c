using Effleur.Core.Reminders;
using Effleur.Core.Shelf;
using Effleur.Planning;
using Effleur.Server.Persons;
using Effleur.Server.Planning;
using Effleur.Server.Shelf;

namespace Effleur.Server.Calendar;

/// <summary>The planned sessions as visits: this week's and the next ones', those that are done in their places.</summary>
internal sealed class VisitBook(PlanBook plans, ShelfDesk desk)
{
    /// <summary>Keys of looks at a trial on the arm begin like this.</summary>
    public const string TrialPrefix = "trial-";

    /// <summary>Chosen: to put a little on and look.</summary>
    private const int TrialMinutes = 2;

    /// <summary>Chosen: a month ahead.</summary>
    private const int Weeks = 4;

    /// <summary>Days of a week, so that a visit that moves within it gets a higher number.</summary>
    private const int Places = 8;

    public IReadOnlyList<PlannedVisit> Ahead(PersonDay person)
    {
        DateOnly monday = PlanInput.MondayOf(person.Today);
        return [.. Done(person, monday), .. Trials(person), .. Enumerable.Range(0, Weeks).SelectMany(week => Of(person, plans.Week(person, monday.AddDays(7 * week))))];
    }

    /// <summary>The visit of today; null when none is planned.</summary>
    public PlannedVisit? Today(PersonDay person) => Of(person, plans.ThisWeek(person)).FirstOrDefault(visit => visit.Day == person.Today);

    /// <summary>Looks at trials on the arm that are still to come, today's until it is noted.</summary>
    public IEnumerable<PlannedVisit> Trials(PersonDay person) =>
        from product in person.Profile.Products
        where PatchTest.Of(product, person.Today, desk.PatchDays).State == PatchState.Running
        from day in Enumerable.Range(0, desk.PatchDays).Select(product.PatchTestFrom!.Value.AddDays)
        where day >= person.Today && product.PatchNotes.All(note => note.On != day)
        select new PlannedVisit(FormattableString.Invariant($"{TrialPrefix}{product.Id}-{day:yyyy-MM-dd}"), 0, day, person.Profile.Time, TrialMinutes, desk.Shelf.Word("patchVisit"));

    private static IEnumerable<PlannedVisit> Of(PersonDay person, WeekPlan plan) => plan.Sessions.Select(session => new PlannedVisit(
        Key(plan.Monday, session.Ordinal), Sequence(person, plan.Monday, session.Day), session.Day, person.Profile.Time, session.Routine.Minutes, session.Routine.Name));

    private static IEnumerable<PlannedVisit> Done(PersonDay person, DateOnly monday) => person.Profile.Sessions
        .Where(session => session.On >= monday && session.On <= person.Today).GroupBy(session => session.On).OrderBy(day => day.Key)
        .Select((day, i) => new PlannedVisit(Key(monday, i + 1), Sequence(person, monday, day.Key), day.Key, person.Profile.Time, day.Sum(session => session.Minutes), "Effleur"));

    private static string Key(DateOnly monday, int ordinal) => FormattableString.Invariant($"{monday:yyyy-MM-dd}-{ordinal}");

    private static int Sequence(PersonDay person, DateOnly monday, DateOnly day) => (person.Revision * Places) + day.DayNumber - monday.DayNumber;
}
