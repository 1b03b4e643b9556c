using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Server.Persons;
using Effleur.Server.Routines;
using Effleur.Server.Sessions;
using Effleur.Server.Shelf;

namespace Effleur.Server.Planning;

/// <summary>Today: what is next, why and how long, and how the week stands.</summary>
/// <param name="Date">The person's own day.</param>
/// <param name="IsNew">Whether the person has told nothing yet.</param>
/// <param name="Next">The next planned session, today or later; null when the plan has none.</param>
/// <param name="Short">The two-minute session that is always there; null when nothing at all is left.</param>
/// <param name="Anchor">The habit it is tied to, in the person's own words; may be empty.</param>
/// <param name="Week">This week, Monday to Sunday.</param>
/// <param name="Quota">How many sessions are wanted and done this week.</param>
/// <param name="Clearance">What may be done today, and what is left out.</param>
/// <param name="Routines">Every routine of which something is left.</param>
/// <param name="Last">The newest session, or null.</param>
/// <param name="Patches">Trials on the arm that are under way.</param>
internal sealed record TodayView(
    DateOnly Date,
    bool IsNew,
    PlannedSessionView? Next,
    PlannedSessionView? Short,
    string Anchor,
    IReadOnlyList<WeekDayView> Week,
    QuotaView Quota,
    ClearanceView Clearance,
    IReadOnlyList<RoutineView> Routines,
    SessionSummary? Last,
    IReadOnlyList<PatchDue> Patches);

/// <summary>A trial on the arm that is under way.</summary>
/// <param name="ProductId">The product.</param>
/// <param name="Name">Its name.</param>
/// <param name="Patch">How it stands.</param>
/// <param name="IsNoted">Whether today was noted.</param>
internal sealed record PatchDue(Guid ProductId, string Name, PatchView Patch, bool IsNoted);

/// <summary>The week's plan with its reasons.</summary>
/// <param name="Monday">First day of the week.</param>
/// <param name="Week">Its days.</param>
/// <param name="Sessions">The sessions that are still to come.</param>
/// <param name="LeftOut">Techniques that are not in the week, and why.</param>
/// <param name="Objective">The benefit the week adds up to in the plan's own model; only good for comparing weeks.</param>
/// <param name="Quota">How many sessions are wanted and done.</param>
/// <param name="Pace">How the weeks build up, in words.</param>
/// <param name="Nights">Which days products keep free of massage, in words.</param>
internal sealed record PlanView(
    DateOnly Monday,
    IReadOnlyList<WeekDayView> Week,
    IReadOnlyList<PlannedSessionView> Sessions,
    IReadOnlyList<LeftOutTechnique> LeftOut,
    double Objective,
    QuotaView Quota,
    IReadOnlyList<string> Pace,
    ImmutableArray<string> Nights);

/// <summary>A planned session.</summary>
/// <param name="Id">What it is started by.</param>
/// <param name="Day">Its day.</param>
/// <param name="Name">What it is for, a few words.</param>
/// <param name="Minutes">Whole minutes.</param>
/// <param name="Focus">The goals it is made for.</param>
/// <param name="Steps">What is done, in order.</param>
/// <param name="Product">What hands glide on.</param>
internal sealed record PlannedSessionView(
    string Id, DateOnly Day, string Name, int Minutes, ImmutableArray<Goal> Focus, IReadOnlyList<PlannedStepView> Steps, SessionProductView Product);

/// <summary>One technique of a planned session.</summary>
internal sealed record PlannedStepView(
    string TechniqueId, string Name, int Repetitions, double Seconds, string Because, EvidenceGrade Grade);

/// <summary>A technique that is not in the week.</summary>
internal sealed record LeftOutTechnique(string TechniqueId, string Name, string Because);

/// <summary>A day of a week or a month.</summary>
/// <param name="Day">The day.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Minutes">Minutes done or planned; 0 on other days.</param>
internal sealed record WeekDayView(DateOnly Day, DayKind Kind, int Minutes);

internal enum DayKind
{
    /// <summary>Something was done.</summary>
    Done,

    /// <summary>A session is planned.</summary>
    Planned,

    /// <summary>Rest, or not a day of theirs.</summary>
    Rest,

    /// <summary>Holidays, illness.</summary>
    Away,
}

/// <summary>A week's quota: a number, not a chain of days that must not break.</summary>
internal sealed record QuotaView(int Wanted, int Done);

/// <summary>How the weeks went.</summary>
/// <param name="Weeks">Weeks, oldest first.</param>
/// <param name="Month">The days of the month that was asked for.</param>
internal sealed record AdherenceView(IReadOnlyList<WeekCount> Weeks, IReadOnlyList<WeekDayView> Month);

/// <summary>A week in numbers.</summary>
/// <param name="Monday">Its first day.</param>
/// <param name="Wanted">Sessions its quota asked for; 0 in a week away.</param>
/// <param name="Done">Sessions done.</param>
/// <param name="Minutes">Minutes done.</param>
internal sealed record WeekCount(DateOnly Monday, int Wanted, int Done, int Minutes);
