using Effleur.Core.Catalogue;
using Effleur.Knowledge;
using Effleur.Server.Routines;
using Effleur.Storage.Files;
using Effleur.Storage.Routines;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;

namespace Effleur.Server.OwnRoutines;

/// <summary>The person's routines: kept as files, read with the catalogue.</summary>
internal sealed class OwnRoutineBook(MassageLibrary library, OwnRoutineStore store)
{
    /// <summary>Most routines of a person; chosen: lists stay short enough to be read.</summary>
    public const int MostRoutines = 200;

    private static Guid Person => SessionStore.SolePersonId;

    public async Task<IReadOnlyList<OwnRoutine>> ListAsync(CancellationToken cancellation) =>
        [.. (await store.ListAsync(Person, cancellation)).Select(Read)];

    public async Task<OwnRoutine?> FindAsync(Guid id, CancellationToken cancellation) =>
        await store.FindAsync(Person, id, cancellation) is { } row ? Read(row) : null;

    /// <summary>Keeps a routine without faults; null when there are too many already.</summary>
    public async Task<OwnRoutine?> AddAsync(Routine routine, CancellationToken cancellation)
    {
        if (await store.CountAsync(Person, cancellation) >= MostRoutines) return null;
        Routine kept = AsKept(routine);
        return Read(await store.AddAsync(Person, kept.Name, RoutineFile.Write(kept), cancellation));
    }

    public Task<SaveOutcome> SaveAsync(Guid id, int revision, Routine routine, CancellationToken cancellation)
    {
        Routine kept = AsKept(routine);
        return store.SaveAsync(Person, id, revision, kept.Name, RoutineFile.Write(kept), cancellation);
    }

    public Task<bool> DeleteAsync(Guid id, CancellationToken cancellation) => store.DeleteAsync(Person, id, cancellation);

    private OwnRoutine Read(OwnRoutineRow row) => OwnRoutine.Read(row, library.Catalogue);

    private Routine AsKept(Routine routine) => routine with { Id = RoutineFile.IdFor(routine.Name), Minutes = library.Compile(routine).Minutes };
}
