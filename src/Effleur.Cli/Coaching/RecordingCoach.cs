using Effleur.Coaching;
using Effleur.Coaching.Reports;
using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;
using Effleur.Core.Choreography;
using Effleur.Core.Frames;
using Effleur.Knowledge;

namespace Effleur.Cli.Coaching;

/// <summary>Runs the coach over a whole recording.</summary>
public static class RecordingCoach
{
    private static readonly Lazy<MassageCatalogue> Knowledge = new(() => KnowledgeFolder.Load(KnowledgeFolder.Locate()));

    /// <summary>Coaches one technique.</summary>
    /// <param name="recording">An .effleur file.</param>
    /// <param name="techniqueId">"T19".</param>
    /// <param name="side">One side, or null for both.</param>
    /// <param name="handSize">The person's hand against their face (docs/methods/hovering.md).</param>
    public static CoachReport CoachTechnique(string recording, string techniqueId, Side? side, double handSize = 1)
    {
        if (!Knowledge.Value.Techniques.ContainsKey(techniqueId)) throw Unknown("technique", techniqueId, Knowledge.Value.Techniques.Keys);
        return Run(recording, CoachProgram.FromTechnique(Knowledge.Value, techniqueId, side), handSize);
    }

    /// <summary>Coaches a routine from its first step.</summary>
    public static CoachReport CoachRoutine(string recording, string routineId, double handSize = 1)
    {
        if (!Knowledge.Value.Routines.TryGetValue(routineId, out Routine? routine)) throw Unknown("routine", routineId, Knowledge.Value.Routines.Keys);
        return Run(recording, CoachProgram.FromRoutine(Knowledge.Value, ChoreographyCompiler.Compile(Knowledge.Value, routine)), handSize);
    }

    /// <summary>Asks for nothing and tells which techniques were done.</summary>
    public static CoachReport Recognise(string recording) => Run(recording, CoachProgram.ForRecognition(Knowledge.Value), 1);

    private static CoachReport Run(string recording, CoachProgram program, double handSize)
    {
        // Nobody can answer a stop in a file: it clears when the finger has been gone for two seconds.
        var options = new CoachOptions { StopClearsAfterS = 2, HandSize = handSize };
        CoachState state = Coach.Start(program);
        var events = new List<CoachEvent>();
        var frame = new Frame();
        using FileStream file = File.OpenRead(recording);
        var reader = new RecordingReader(file, recording);
        while (reader.Read(frame)) state = Coach.Advance(state, frame, options, events);
        state = Coach.Finish(state, events);
        if (reader.Truncated is { } cut) Console.Error.WriteLine($"effleur: {cut}");
        return CoachReporter.Make(events, state);
    }

    private static RefusedException Unknown(string what, string id, IEnumerable<string> known) =>
        new($"{id}: no such {what}; there are {string.Join(", ", known.Order(StringComparer.Ordinal))}.");
}
