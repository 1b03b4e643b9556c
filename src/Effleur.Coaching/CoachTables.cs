using System.Runtime.CompilerServices;
using Effleur.Coaching.Coverage;
using Effleur.Coaching.Poses;
using Effleur.Coaching.Recognition;
using Effleur.Core.Catalogue;

namespace Effleur.Coaching;

/// <summary>
/// What follows from a catalogue alone and never changes: made once, read by every session. Beside the memory, what all sessions read alike stays in the
/// processor's caches while one session's frame follows another's (docs/adr/0022-many-sessions.md).
/// </summary>
internal sealed class CoachTables
{
    // by the catalogue itself, and only for as long as it is used
    private static readonly ConditionalWeakTable<MassageCatalogue, CoachTables> Made = [];

    private CoachTables(MassageCatalogue catalogue)
    {
        Head = new(catalogue.Head);
        Zones = new(catalogue);
        Strokes = new(catalogue);
    }

    public PictureHead Head { get; }

    public ZonePlaces Zones { get; }

    public StrokeShapes Strokes { get; }

    public static CoachTables Of(MassageCatalogue catalogue) => Made.GetValue(catalogue, made => new(made));
}
