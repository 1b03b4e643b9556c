using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Effleur.Coaching;
using Effleur.Core.Catalogue;
using Effleur.Core.Cautions;
using Effleur.Core.Choreography;
using Effleur.Core.Routines;
using Effleur.Core.Strokes;
using Effleur.Storage.Rows;

namespace Effleur.Server.Routines;

/// <summary>The checked catalogue with every routine compiled to time, made once as the server starts; and the same with what a person must leave out.</summary>
internal sealed class MassageLibrary(MassageCatalogue catalogue, Func<Routine, TimedRoutine> compile)
{
    /// <summary>Chosen: one person has a few sets of restrictions in a day; beyond this all are made anew.</summary>
    private const int MostLeft = 64;

    private readonly FrozenDictionary<string, TimedRoutine> _choreographies =
        catalogue.Routines.ToFrozenDictionary(entry => entry.Key, entry => compile(entry.Value));

    private readonly FrozenDictionary<string, Stroke> _strokes =
        catalogue.Techniques.Values.SelectMany(technique => technique.Strokes).ToFrozenDictionary(stroke => stroke.Id);

    private readonly ConcurrentDictionary<string, TimedRoutine> _singles = new();

    private readonly ConcurrentDictionary<string, MassageLibrary> _left = new();

    // by choreography, not by id: a routine of one's own changes under its id, and its programs go with the choreography they were made for
    private readonly ConditionalWeakTable<TimedRoutine, CoachProgram> _programs = [];

    public MassageCatalogue Catalogue { get; } = catalogue;

    public CoachProgram Program(TimedRoutine routine) => _programs.GetValue(routine, timed => CoachProgram.FromRoutine(Catalogue, timed));

    /// <summary>A routine's choreography, or a single technique's.</summary>
    public TimedRoutine? Choreography(string id) => _choreographies.GetValueOrDefault(id) ?? Single(id);

    /// <summary>A routine that does not ship, compiled.</summary>
    public TimedRoutine Compile(Routine routine) => compile(routine);

    public Stroke? Stroke(string strokeId) => _strokes.GetValueOrDefault(strokeId);

    /// <summary>A sentence of knowledge by its key.</summary>
    public string? Word(string key) => Catalogue.Words.TryGetValue(key, out ImmutableArray<string> words) && words is [var word, ..] ? word : null;

    /// <summary>The library in which strokes that are left out do not exist; routines are fitted to it, and one of which nothing is left is gone.</summary>
    public MassageLibrary Left(StrokeEdits edits)
    {
        if (edits.IsEmpty) return this;
        if (_left.Count >= MostLeft) _left.Clear();
        return _left.GetOrAdd(edits.ToString(), _ => Make(edits));
    }

    private MassageLibrary Make(StrokeEdits edits)
    {
        MassageCatalogue left = edits.Apply(Catalogue);
        left = left with
        {
            Routines = Catalogue.Routines.Values.Select(routine => RoutineFit.Fit(left, routine)).OfType<Routine>().ToFrozenDictionary(routine => routine.Id),
        };
        return new(left, routine => ChoreographyCompiler.Compile(left, routine));
    }

    private TimedRoutine? Single(string techniqueId) =>
        Catalogue.Techniques.TryGetValue(techniqueId, out Technique? technique)
            ? _singles.GetOrAdd(techniqueId, _ => ChoreographyCompiler.Compile(Catalogue, technique))
            : null;

    /// <summary>Passes that can count towards a session: in the mirror those that can be seen, without a camera all of them.</summary>
    public int PassesWanted(TimedRoutine routine, SessionMode mode) => mode == SessionMode.Mirror
        ? Program(routine).Steps.Where(step => step.Phase == StepPhase.Work).Sum(step => step.Targets.Sum(target => target.PassesWanted))
        : routine.Steps.Sum(step => step.Hands.Sum(hand => hand.Passes.Length));
}
