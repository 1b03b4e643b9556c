using Effleur.Core.Choreography;
using Effleur.Knowledge;
using Effleur.Server.OwnRoutines;
using Effleur.Storage.Rows;

namespace Effleur.Server.Routines;

/// <summary>Finds what an id stands for: a routine that ships, a technique, or a routine of one's own.</summary>
internal sealed class ChoreographyFinder(MassageLibrary library, OwnRoutineBook book)
{
    public async Task<FoundChoreography?> FindAsync(string id, CancellationToken cancellation)
    {
        if (library.Choreography(id) is { } shipped) return new(shipped, null, null);
        if (!Guid.TryParse(id, out Guid ownId) || await book.FindAsync(ownId, cancellation) is not { Routine: { } routine } own) return null;
        return new(library.Compile(routine), own.Row.File, own.Refusal);
    }

    /// <summary>A session's choreography as it was when the session began; null when the catalogue has moved on.</summary>
    public TimedRoutine? Of(SessionRow session)
    {
        if (session.RoutineFile is not { } file) return library.Choreography(session.RoutineId);
        try
        {
            return library.Compile(RoutineFile.Read(file, session.RoutineName, library.Catalogue) with { Id = session.RoutineId });
        }
        catch (KnowledgeException)
        {
            return null;
        }
    }
}

/// <summary>A choreography that was found.</summary>
/// <param name="Timed">The choreography.</param>
/// <param name="File">The routine as a file, when it is one's own.</param>
/// <param name="Refusal">Why it may not be started, or null.</param>
internal sealed record FoundChoreography(TimedRoutine Timed, string? File, string? Refusal);
