using Effleur.Coaching;
using Effleur.Coaching.Reports;
using Effleur.Coaching.Reviews;
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
    /// <param name="options">What is set about coaching; null for the defaults.</param>
    public static CoachReport CoachTechnique(string recording, string techniqueId, Side? side, CoachOptions? options = null)
    {
        if (!Knowledge.Value.Techniques.ContainsKey(techniqueId)) throw Unknown("technique", techniqueId, Knowledge.Value.Techniques.Keys);
        return Run(recording, CoachProgram.FromTechnique(Knowledge.Value, techniqueId, side), options);
    }

    /// <summary>Coaches a routine from its first step.</summary>
    public static CoachReport CoachRoutine(string recording, string routineId, CoachOptions? options = null)
    {
        if (!Knowledge.Value.Routines.TryGetValue(routineId, out Routine? routine)) throw Unknown("routine", routineId, Knowledge.Value.Routines.Keys);
        return Run(recording, CoachProgram.FromRoutine(Knowledge.Value, ChoreographyCompiler.Compile(Knowledge.Value, routine)), options);
    }

    /// <summary>Asks for nothing and tells which techniques were done.</summary>
    public static CoachReport Recognise(string recording) => Run(recording, CoachProgram.ForRecognition(Knowledge.Value), null);

    private static CoachReport Run(string recording, CoachProgram program, CoachOptions? options)
    {
        using FileStream file = File.OpenRead(recording);
        RecordingReview review = RecordingReviewer.Review(new RecordingReader(file, recording), program, options: options);
        if (review.Cut is { } cut) Console.Error.WriteLine($"effleur: {cut}");
        return review.Report;
    }

    private static RefusedException Unknown(string what, string id, IEnumerable<string> known) =>
        new($"{id}: no such {what}; there are {string.Join(", ", known.Order(StringComparer.Ordinal))}.");
}
