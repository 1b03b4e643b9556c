using Effleur.Core.Catalogue;
using Effleur.Core.Cautions;
using Effleur.Core.Choreography;
using Effleur.Core.Routines;
using Effleur.Knowledge;
using Effleur.Server.OwnRoutines;
using Effleur.Server.Persons;
using Effleur.Server.Planning;
using Effleur.Storage.Rows;

namespace Effleur.Server.Routines;

/// <summary>Finds what an id stands for — a routine that ships, a technique, a routine of one's own, a planned one — as the person may do it today.</summary>
internal sealed class ChoreographyFinder(MassageLibrary library, OwnRoutineBook book, PersonBook persons, PlanBook plans)
{
    public async Task<FoundChoreography?> FindAsync(string id, CancellationToken cancellation)
    {
        PersonDay person = await persons.TodayAsync(cancellation);
        if (await RoutineAsync(id, person, cancellation) is not { } wanted) return null;
        return wanted.Refusal is null ? Fitted(wanted, person.Clearance) : Unfitted(wanted, person.Clearance);
    }

    /// <summary>A session's choreography as it was when the session began; null when the catalogue has moved on.</summary>
    public FoundChoreography? Of(SessionRow session)
    {
        StrokeEdits edits = session.StrokeEdits is { } text ? StrokeEdits.Parse(text) : StrokeEdits.None;
        MassageLibrary left = library.Left(edits);
        try
        {
            Routine? routine = session.RoutineFile is { } file
                ? RoutineFile.Read(file, session.RoutineName, left.Catalogue) with { Id = session.RoutineId }
                : Known(left.Catalogue, session.RoutineId);
            return routine is null ? null : new(left, routine, left.Choreography(routine.Id) ?? left.Compile(routine), edits, session.RoutineFile, null);
        }
        catch (KnowledgeException)
        {
            return null;
        }
    }

    private async Task<WantedRoutine?> RoutineAsync(string id, PersonDay person, CancellationToken cancellation)
    {
        if (Known(library.Catalogue, id) is { } known) return new(known, false, null);
        if (plans.Find(person, id) is { } planned) return new(planned, true, null);
        if (!Guid.TryParse(id, out Guid ownId) || await book.FindAsync(ownId, cancellation) is not { Routine: { } routine } own) return null;
        return new(routine, true, own.Refusal);
    }

    /// <summary>A routine that nobody may start can still be looked at, without what is left out.</summary>
    private FoundChoreography Unfitted(WantedRoutine wanted, Clearance clearance)
    {
        MassageLibrary left = library.Left(clearance.Edits);
        Routine allowed = RoutineFit.Allowed(left.Catalogue, wanted.Routine);
        return new(left, allowed, left.Compile(allowed), clearance.Edits, null, wanted.Refusal);
    }

    /// <summary>What is left of a routine under a clearance; refused when nothing is.</summary>
    private FoundChoreography Fitted(WantedRoutine wanted, Clearance clearance)
    {
        MassageLibrary left = library.Left(clearance.Edits);
        Routine routine = wanted.Routine;
        bool isAsUsual = clearance is { Edits.IsEmpty: true, MostMinutes: null, Ending: null };
        bool isPractice = left.Catalogue.Techniques.ContainsKey(routine.Id); // one technique by itself has no order to keep
        Routine? fitted = isAsUsual || isPractice ? routine : clearance.Fit(routine);
        if (fitted is null) return new(library, routine, null, StrokeEdits.None, null, Refusal(clearance, routine));
        bool isKept = wanted.IsPersonal || !fitted.Steps.SequenceEqual(routine.Steps);
        return new(left, fitted, (isKept ? null : left.Choreography(fitted.Id)) ?? left.Compile(fitted), clearance.Edits, isKept ? RoutineFile.Write(fitted) : null, null);
    }

    private string Refusal(Clearance clearance, Routine routine)
    {
        Restriction? why = clearance.Ending
            ?? routine.Steps.SelectMany(step => clearance.Against(step.TechniqueId)).OrderBy(restriction => restriction.Rule.Action).FirstOrDefault();
        return why is null ? library.Word("nothingLeft") ?? routine.Name : $"{why.Condition.Name}: {why.Rule.Words}";
    }

    private static Routine? Known(MassageCatalogue catalogue, string id) => catalogue.Routines.TryGetValue(id, out Routine? shipped) ? shipped
        : catalogue.Techniques.TryGetValue(id, out Technique? technique) ? Single(technique)
        : null;

    private static Routine Single(Technique technique) =>
        new() { Id = technique.Id, Name = technique.Name, Minutes = 1, Description = "", Goals = technique.Goals, Steps = [new(technique.Id, null)] };

    /// <param name="Routine">The routine before anything is left out.</param>
    /// <param name="IsPersonal">Whether the person's session must keep it, because it can change.</param>
    /// <param name="Refusal">Why it may not be started by anybody, or null.</param>
    private sealed record WantedRoutine(Routine Routine, bool IsPersonal, string? Refusal);
}

/// <summary>A choreography that was found.</summary>
/// <param name="Library">The library it was made from, with the strokes that are left.</param>
/// <param name="Routine">The routine as it may be done.</param>
/// <param name="Timed">Its choreography; null when this person's restrictions leave nothing of it.</param>
/// <param name="Edits">What is left out or done more lightly in it.</param>
/// <param name="File">The routine as a file, when a session must keep it.</param>
/// <param name="Refusal">Why it may not be started, or null.</param>
internal sealed record FoundChoreography(MassageLibrary Library, Routine Routine, TimedRoutine? Timed, StrokeEdits Edits, string? File, string? Refusal);
